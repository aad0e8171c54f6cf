/** `/`, the builder: a preview of the box, its options, and the snippet to paste. Works without scripts. */
import { h } from "preact";
import * as z from "zod";
import { Slug } from "../../../data/model/edition/vocabulary.ts";
import { parseQuery } from "../../api/query.ts";
import { route } from "../../api/route.ts";
import { findStory, openCorpus, openEdition } from "../../corpus/corpus.ts";
import { optionParameters, toAttributes } from "../../embeds/option-parameters.ts";
import { framePath } from "../../embeds/snippets.ts";
import { writeSnippets } from "../../embeds/snippets-route.ts";
import { HTML } from "../../http/page.tsx";
import { BuilderForm } from "./builder-form.tsx";
import { Code, Places, placeStyles } from "./builder-places.tsx";
import { shareSite } from "../sharing.tsx";
import { makeSitePage } from "../shell.tsx";
import { builderStyles } from "../styles/builder-styles.ts";

const TITLE = "Put the box into your article";
const DESCRIPTION =
  "One line. No account, no cookie, no request to other sites. The box uses your page’s type and colours.";

/** The same options as the snippets accept. Without `host`: a link to the builder could otherwise make it generate code that loads from another host. */
const BuilderQuery = z.object({ ...optionParameters(), story: Slug.optional() });

/** The options in the query; empty ones are not set. Throws a problem if a value is not accepted. */
function readOptions({ searchParams }: URL): Map<string, string> {
  const query = new URLSearchParams([...searchParams].filter(([, value]) => value !== ""));
  return toAttributes(parseQuery(BuilderQuery, query, true));
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
      <div class="looks">
        {LOOKS.map(([name, value, text]) => (
          <label class={value === "light" ? "apart" : undefined} key={value}>
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

const Policy = ({ origin }: { origin: string }) => (
  <section aria-labelledby="policy">
    <h2 id="policy">If your page has a Content-Security-Policy</h2>
    <p>Add, for the script or the element:</p>
    <pre>{`script-src ${origin}; connect-src ${origin}`}</pre>
    <p>For the iframe:</p>
    <pre>{`frame-src ${origin}`}</pre>
    <p>
      A policy without <code>unsafe-inline</code> ignores style attributes and event handlers: use
      the variant “Strict CSP”, which has none.
    </p>
  </section>
);

const Missing = () => (
  <section aria-labelledby="missing">
    <h2 id="missing">If the box does not show</h2>
    <p>Look at the browser’s console.</p>
    <ul>
      <li>
        404 for a file below <code>/embed/</code>: the story or the language in its name is wrong.
        Open the address; the page lists the right ones.
      </li>
      <li>
        A line that begins with <code>key-developments:</code> names the option, its value and what
        is accepted. Without a story or an edition that exists, the box is only a link.
      </li>
      <li>
        Neither: <a href="/doctor">check your page</a>, or write <code>data-debug</code> on the
        script tag and reload.
      </li>
    </ul>
  </section>
);

const Consent = () => (
  <section aria-labelledby="privacy">
    <h2 id="privacy">Privacy and consent</h2>
    <p>
      The box sets no cookie, stores nothing and loads nothing from other sites, so it needs no
      consent. If a consent tool on your page blocks all embeds until a reader agrees, use the one
      line: reserved space would remain empty until then.
    </p>
    <p>
      <a href="/demo">See it in a sample article</a>
    </p>
  </section>
);

export const builderPage = route({
  id: "builder",
  path: "/",
  tag: "pages",
  summary: "The builder: options, preview and the code to paste",
  query: z.object({}),
  ignoresUnknown: true,
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
        styles: [builderStyles, placeStyles],
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
              <a href="#missing">The box does not show?</a>
            </p>
          </div>
        </div>
        <div class="more">
          <Policy origin={url.origin} />
          <Missing />
          <Consent />
        </div>
      </>,
    );
  },
});
