/** Links to what a reader can do with a story, grouped by purpose. */
import type { Edition } from "../../../data/model/edition.ts";
import { storyExportPath, type StoryExportName } from "../../exports/export-formats.ts";

/** Exports by purpose, with short names. */
const PURPOSES: readonly (readonly [purpose: string, [StoryExportName, string][]])[] = [
  [
    "Follow it",
    [
      ["atom", "Atom"],
      ["rss", "RSS"],
      ["jsonFeed", "JSON Feed"],
      ["calendar", "calendar"],
    ],
  ],
  [
    "Use the data",
    [
      ["csv", "developments (CSV)"],
      ["ndjson", "NDJSON"],
      ["annotations", "annotations"],
    ],
  ],
  [
    "Send it",
    [
      ["text", "plain text"],
      ["markdown", "Markdown"],
      ["shareImage", "picture"],
    ],
  ],
];

const CITATION_FORMATS = [
  ["apa", "APA"],
  ["bibtex", "BibTeX"],
  ["csl-json", "CSL-JSON"],
  ["ris", "RIS"],
] as const;

/** Paths of the API, which the Worker serves; the exports are static files. */
const listApiLinks = (story: string) =>
  [
    [`/v1/stories/${story}`, "JSON"],
    [`/v1/stories/${story}/statements.csv`, "statements (CSV)"],
    [`/v1/stories/${story}/positions.csv`, "positions (CSV)"],
  ] as const;

const Links = ({ links }: { links: readonly (readonly [href: string, text: string])[] }) => (
  <p>
    {links.map(([href, text], index) => (
      <>
        {index > 0 && ", "}
        <a href={href}>{text}</a>
      </>
    ))}
  </p>
);

export const StoryPurposes = ({ edition: { id } }: { edition: Edition }) => (
  <aside class="purposes" aria-labelledby="purposes">
    <h2 id="purposes">Use this story</h2>
    <section>
      <h3>
        <a href={`/?story=${id}`}>Put it into your article</a>
      </h3>
      <p>One line, no account</p>
    </section>
    {PURPOSES.map(([purpose, formats]) => (
      <section key={purpose}>
        <h3>{purpose}</h3>
        <Links
          links={[
            ...(purpose === "Use the data" ? listApiLinks(id) : []),
            ...formats.map(([name, text]) => [storyExportPath(name, id), text] as const),
          ]}
        />
      </section>
    ))}
    <section>
      <h3>Cite it</h3>
      <Links
        links={CITATION_FORMATS.map(
          ([format, text]) => [`/v1/stories/${id}/cite?format=${format}`, text] as const,
        )}
      />
    </section>
  </aside>
);
