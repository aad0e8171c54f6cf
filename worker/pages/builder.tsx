/** `/`: options, the box with them, and the code to copy. A plain form, so it works without any script. */
import { h } from "preact";
import * as z from "zod";
import { OPTION_NAMES, parseOptions } from "../../widget/options.ts";
import { findStory, openCorpus, openEdition } from "../corpus/corpus.ts";
import { route } from "../api/route.ts";
import { HTML, makePage } from "../http/page.tsx";
import { Problem } from "../http/problem.ts";
import { framePath, type Snippet } from "../embeds/snippets.ts";
import { BuilderForm } from "./builder-form.tsx";
import { builderStyles } from "./page-styles.ts";
import { Shell } from "./shell.tsx";
import { writeSnippets } from "../embeds/snippets-route.ts";

/** The options that are set and understood; an empty field of the form is no option. */
function readOptions(url: URL): Map<string, string> {
  const given = (name: string) => url.searchParams.get(name) || null;
  const [problem] = parseOptions(given).problems;
  if (problem)
    throw new Problem("invalid-parameter", {
      detail: `"${problem.option}" takes: ${problem.allowed}`,
      parameter: problem.option,
      given: problem.value,
      takes: problem.allowed.split(", "),
    });
  return new Map(OPTION_NAMES.flatMap((name) => (given(name) ? [[name, given(name)!]] : [])));
}

interface LookProps {
  story: { id: string; title: string };
  options: ReadonlyMap<string, string>;
}

/** The box itself on pages of three kinds; the first has a frame for browsers without scripts. */
const Looks = ({ story, options }: LookProps) => {
  const attributes = { story: story.id, ...Object.fromEntries(options) };
  const link = <a href={`/stories/${story.id}`}>{story.title}</a>;
  return (
    <div class="looks">
      {[
        ["light", "On a light page"],
        ["dark", "On a dark page"],
        ["narrow", "In a narrow column"],
      ].map(([kind, caption]) => (
        <figure class={kind} key={kind}>
          <figcaption class="soft">{caption}</figcaption>
          <div class="host">
            {h("key-developments", attributes, link)}
            {kind === "light" && (
              <noscript>
                <iframe
                  src={framePath(story.id, options)}
                  title={story.title}
                  sandbox="allow-scripts allow-popups"
                />
              </noscript>
            )}
          </div>
        </figure>
      ))}
    </div>
  );
};

const Code = ({ snippets }: { snippets: readonly Snippet[] }) => (
  <div class="code">
    {snippets.map(({ name, about, code }) => (
      <section key={name}>
        <h3 id={name.toLowerCase().replaceAll(" ", "-")}>{name}</h3>
        <p>{about}</p>
        <textarea
          readOnly
          rows={Math.min(12, Math.ceil(code.length / 52) + 1)}
          data-name={name}
          aria-label={`${name}: code to copy`}
        >
          {code}
        </textarea>
      </section>
    ))}
  </div>
);

const Policy = ({ origin }: { origin: string }) => (
  <>
    <h2 id="policy">If your page has a Content-Security-Policy</h2>
    <p>Add, for the script or the element:</p>
    <pre>{`script-src ${origin}; connect-src ${origin}`}</pre>
    <p>For the iframe:</p>
    <pre>{`frame-src ${origin}`}</pre>
    <p>
      <a href="/doctor">If the box does not show</a>
    </p>
  </>
);

/** Every option of the box; their values are validated as the box does it. */
const BuilderQuery = z.object(
  Object.fromEntries(
    OPTION_NAMES.map((name) => [
      name,
      z
        .string()
        .optional()
        .meta({ description: `The box's option ${name}; empty: its default.` }),
    ]),
  ),
);

export const builderPage = route({
  id: "builder",
  path: "/",
  tag: "pages",
  summary: "The builder: options, the box with them, and the code to copy",
  query: BuilderQuery,
  ignoresUnknown: true,
  types: [HTML],
  response: z.string(),
  problems: ["unknown-story"],
  run: async ({ env, url }) => {
    const { stories, etag } = await openCorpus(env);
    const options = readOptions(url);
    const story = await findStory(env, options.get("story") ?? stories[0]?.id ?? "");
    const index = await openEdition(env, story.id, story.edition);
    options.delete("story");
    const snippets = await writeSnippets(env, url.origin, story, options);
    const description = "One line of code for a box of verifiable key developments on your page.";
    return makePage({
      html: (
        <Shell
          title="Embed key developments"
          description={description}
          styles={[builderStyles]}
          head={
            <>
              <script async src="/embed/key-developments.js" />
              <script defer src="/pages/builder.js" />
            </>
          }
        >
          <h1>Embed key developments</h1>
          <p>
            {description} No account, no cookie, no request to anybody else.{" "}
            <a href="#code">Take the code</a> or choose how the box looks first.
          </p>
          <div class="desk">
            <BuilderForm stories={stories} story={story} index={index} options={options} />
            <Looks story={story} options={options} />
          </div>
          <h2 id="code">The code</h2>
          <Code snippets={snippets} />
          <Policy origin={url.origin} />
          <p>
            <a href={`/stories/${story.id}`}>The story's own page</a>
          </p>
        </Shell>
      ),
      styles: [builderStyles],
      etag,
      caching: "live",
    });
  },
});
