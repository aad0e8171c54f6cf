/** `/`, the builder: a preview of the box, its options, and the snippet to paste. Works without scripts. */
import { h } from "preact";
import * as z from "zod";
import { once } from "../../../data/model/memoise.ts";
import { Slug } from "../../../data/model/edition/vocabulary.ts";
import { parseParameters } from "../../api/query.ts";
import { route } from "../../api/route.ts";
import { findStory, openCorpus, openEdition } from "../../corpus/corpus.ts";
import { optionParameters, toAttributes } from "../../embeds/option-parameters.ts";
import { framePath } from "../../embeds/snippets.ts";
import { writeSnippets } from "../../embeds/snippets-route.ts";
import { HTML } from "../../http/page.tsx";
import { BuilderForm } from "./builder-form.tsx";
import { BuilderHelp } from "./builder-help.tsx";
import { Code, Places, placeStyles } from "./builder-places.tsx";
import { shareSite } from "../sharing.tsx";
import { makeSitePage } from "../shell.tsx";
import { builderStyles } from "../styles/builder-styles.ts";
import { choiceStyles } from "../styles/choice-styles.ts";
import type { PublicUrl } from "../../http/origin.ts";

const TITLE = "Put the box into your article";
const DESCRIPTION =
  "One line. No account, no cookie, no request to other sites. The box uses your page’s type and colours.";

/** The same options as the snippets accept. Without `host`: a link to the builder could otherwise make it generate code that loads from another host. */
const builderQuery = once(() => z.object({ ...optionParameters(), story: Slug.optional() }));

/** The options in the query; empty ones are not set. Throws a problem if a value is not accepted. */
function readOptions({ searchParams }: PublicUrl): Map<string, string> {
  const query = new URLSearchParams([...searchParams].filter(([, value]) => value !== ""));
  return toAttributes(parseParameters(builderQuery(), query, false));
}

const LOOKS = [
  ["width", "column", "Your column"],
  ["width", "sidebar", "Sidebar, 300 px"],
  ["width", "full", "Full width"],
  ["ground", "light", "Light"],
  ["ground", "dark", "Dark"],
] as const;

interface PreviewProps {
  story: { id: string; title: string };
  options: ReadonlyMap<string, string>;
}

/** The box in a page of a selected width and colour; without scripts, a frame. */
const Preview = ({ story, options }: PreviewProps) => {
  const attributes = { story: story.id, ...Object.fromEntries(options) };
  return (
    <section class="preview" aria-label="Preview">
      <div class="choices">
        {LOOKS.map(([name, value, text]) => (
          <label class={value === "light" ? "choice apart" : "choice"} key={value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === "column" || value === "light"}
            />
            {text}
          </label>
        ))}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
      <section class="host" tabIndex={0} aria-label="The box on a page">
        {h("key-developments", attributes, <a href={`/stories/${story.id}`}>{story.title}</a>)}
        <noscript>
          <iframe
            src={framePath(story.id, options)}
            title={story.title}
            sandbox="allow-scripts allow-popups"
          />
        </noscript>
      </section>
    </section>
  );
};

export const builderPage = route({
  id: "builder",
  path: "/",
  tag: "pages",
  summary: "The builder: options, preview and the code to paste",
  types: [HTML],
  problems: ["unknown-story", "invalid-parameter"],
  run: async ({ env, url }) => {
    const { stories, etag } = await openCorpus(env);
    const options = readOptions(url);
    const story = await findStory(env, options.get("story") ?? stories[0]?.id ?? "");
    const index = await openEdition(env, story.id, story.edition);
    options.delete("story");
    const snippets = await writeSnippets(env, url, story, options);
    return makeSitePage(
      {
        title: TITLE,
        description: DESCRIPTION,
        styles: [builderStyles, choiceStyles, placeStyles],
        section: "/",
        sharing: shareSite(url.origin, "/"),
        head: (
          <>
            <script async src="/embed/key-developments.js" />
            <script defer src="/pages/builder.js" />
          </>
        ),
        class: "builder",
        etag,
        caching: "live",
      },
      <>
        <h1>{TITLE}</h1>
        <p class="lede">{DESCRIPTION}</p>
        <div class="steps">
          <Preview story={story} options={options} />
          <div class="side">
            <Places />
            <Code snippets={snippets} />
            <BuilderForm stories={stories} story={story} index={index} options={options} />
            <p class="small">
              <a href="#missing">Box not showing?</a>
            </p>
          </div>
        </div>
        <BuilderHelp origin={url.origin} />
      </>,
    );
  },
});
