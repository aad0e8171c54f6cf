/** Links to what a reader can do with a story, grouped by purpose. */
import { Fragment } from "preact";
import { atEdition } from "../../../widget/frame/content-url.ts";
import { STORY_EXPORTS, storyExportPath } from "../../exports/export-formats.ts";

interface Link {
  href: string;
  text: string;
}

interface Purpose {
  heading: string;
  links: Link[];
}

/**
 * The story's links by purpose, with short names. `pinned`: the edition to which the page is fixed, if it is. Exports other than what
 * follows the story are of the current edition only.
 */
function listPurposes(story: string, pinned: string | null): Purpose[] {
  const api = `/v1/stories/${story}`;
  const listExports = (heading: Purpose["heading"]): Link[] =>
    STORY_EXPORTS.filter(({ link }) => link.purpose === heading).map(({ name, link }) => ({
      href: storyExportPath(name, story),
      text: link.text,
    }));
  const tables = ["statements", "positions"];
  const listData = (heading: Purpose["heading"]): Link[] =>
    pinned === null ? listExports(heading) : [];
  const cited = (format: string, text: string): Link => ({
    href: atEdition(`${api}/cite?format=${format}`, pinned),
    text,
  });
  return [
    { heading: "Follow it", links: listExports("Follow it") },
    {
      heading: "Use the data",
      links: [
        { href: atEdition(api, pinned), text: "JSON" },
        ...(pinned === null ? tables : ["developments", ...tables]).map((table) => ({
          href: atEdition(`${api}/${table}.csv`, pinned),
          text: `${table} (CSV)`,
        })),
        ...listData("Use the data"),
      ],
    },
    { heading: "Send it", links: listData("Send it") },
    {
      heading: "Cite it",
      links: [
        cited("apa", "APA"),
        cited("bibtex", "BibTeX"),
        cited("csl-json", "CSL-JSON"),
        cited("ris", "RIS"),
        { href: "/docs#tasks", text: "a single development" },
      ],
    },
  ].filter(({ links }) => links.length > 0);
}

export const StoryPurposes = ({ story, pinned }: { story: string; pinned: string | null }) => (
  <aside class="purposes" aria-labelledby="purposes">
    <h2 id="purposes">Use this story</h2>
    <section>
      <h3>
        <a href={`/?story=${story}`}>Put it into your article</a>
      </h3>
      <p>One line, no account</p>
    </section>
    {listPurposes(story, pinned).map(({ heading, links }) => (
      <section key={heading}>
        <h3>{heading}</h3>
        <p>
          {links.map(({ href, text }, index) => (
            <Fragment key={href}>
              {index > 0 && ", "}
              <a href={href}>{text}</a>
            </Fragment>
          ))}
        </p>
      </section>
    ))}
  </aside>
);
