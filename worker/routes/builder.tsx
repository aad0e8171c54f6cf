/** `/`: options, the box with them, and the code to copy. A plain form, so it works without any script. */
import { LANGUAGES, OPTION_NAMES, parseOptions } from "../../widget/options.ts";
import { reserve } from "../../widget/reserve.ts";
import { makeBox } from "../box.tsx";
import { findStory, openCorpus, openEdition, type StoryEntry } from "../corpus.ts";
import type { EditionIndex } from "../edition-index.ts";
import type { Asked } from "../handler.ts";
import type { Answer } from "../http.ts";
import { makePage } from "../page.tsx";
import { Problem } from "../problem.ts";
import { findRelease } from "../releases.ts";
import { framePath, makeSnippets } from "../snippets.ts";
import { builderStyles } from "../views/page-styles.ts";
import { Shell } from "../views/shell.tsx";

interface Field {
  name: string;
  label: string;
  /** Value and text of each choice; a text field where there are none. */
  choices?: (readonly [string, string])[];
  type?: "number" | "date";
}

const plain = (values: readonly string[]): (readonly [string, string])[] =>
  values.map((value) => [value, value]);

const listFields = (stories: readonly StoryEntry[], index: EditionIndex): Field[] => [
  { name: "story", label: "Story", choices: stories.map(({ id, title }) => [id, title]) },
  { name: "theme", label: "Theme", choices: plain(["auto", "light", "dark", "inherit"]) },
  { name: "limit", label: "Developments in view (6)", type: "number" },
  { name: "order", label: "Order", choices: plain(["newest", "oldest"]) },
  { name: "lang", label: "Language of the interface", choices: plain(LANGUAGES) },
  {
    name: "actor",
    label: "Only with",
    choices: index.edition.actors.map(({ id, name }) => [id, name]),
  },
  { name: "since", label: "Your article's day", type: "date" },
  { name: "edition", label: "Frozen at edition", choices: plain([index.edition.edition]) },
  { name: "heading-level", label: "Heading level", choices: plain(["2", "3", "4", "5", "6"]) },
];

const Choice = ({ field, value }: { field: Field; value: string }) => (
  <label>
    {field.label}
    {field.choices ? (
      <select name={field.name}>
        {field.name !== "story" && <option value="">–</option>}
        {field.choices.map(([id, text]) => (
          <option value={id} selected={id === value} key={id}>
            {text}
          </option>
        ))}
      </select>
    ) : field.type === "date" ? (
      <input name={field.name} type="date" value={value} />
    ) : (
      <input name={field.name} type="number" value={value} min="1" max="999" />
    )}
  </label>
);

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

export async function readBuilder({ env, url, version }: Asked): Promise<Answer> {
  const { stories, etag } = await openCorpus(env);
  const options = readOptions(url);
  const first = stories[0]?.id ?? "";
  const story = await findStory(env, options.get("story") ?? first);
  const index = await openEdition(env, story.id, story.edition);
  options.delete("story");
  const { options: parsed } = parseOptions((name) => options.get(name), { story: story.id });
  const { content } = makeBox(index, parsed);
  const { limit, theme } = parsed;
  const snippets = makeSnippets({
    place: {
      inline: reserve(content, { limit, padded: theme !== "inherit" }),
      frame: reserve(content, { limit, padded: options.get("theme") !== "inherit" }, "px"),
    },
    release: await findRelease(env),
    origin: url.origin,
    story: story.id,
    title: story.title,
    options,
  });
  const description = "One line of code for a box of verifiable key developments on your page.";
  return makePage({
    html: (
      <Shell title="Embed key developments" description={description} styles={[builderStyles]}>
        <h1>Embed key developments</h1>
        <p>{description} No account, no cookie, no request to anybody else.</p>
        <form method="get" action="/">
          {listFields(stories, index).map((field) => (
            <Choice
              field={field}
              value={field.name === "story" ? story.id : (options.get(field.name) ?? "")}
              key={field.name}
            />
          ))}
          <button type="submit">Show</button>
        </form>
        <iframe
          src={framePath(story.id, options)}
          title={story.title}
          sandbox="allow-scripts allow-popups"
        />
        {snippets.map(({ name, about, code }) => (
          <section key={name}>
            <h2 id={name.toLowerCase().replaceAll(" ", "-")}>{name}</h2>
            <p>{about}</p>
            <textarea
              readOnly
              rows={code.length > 160 ? 4 : 2}
              aria-label={`${name}: code to copy`}
            >
              {code}
            </textarea>
          </section>
        ))}
        <h2 id="policy">If your page has a Content-Security-Policy</h2>
        <p>Add, for the script or the element:</p>
        <pre>{`script-src ${url.origin}; connect-src ${url.origin}`}</pre>
        <p>For the iframe:</p>
        <pre>{`frame-src ${url.origin}`}</pre>
        <p>
          <a href="/doctor">If the box does not show</a>
        </p>
        <p>
          <a href={`/stories/${story.id}`}>The story's own page</a>
        </p>
      </Shell>
    ),
    styles: [builderStyles],
    etag: `${etag}-${version}`,
    caching: "live",
  });
}
