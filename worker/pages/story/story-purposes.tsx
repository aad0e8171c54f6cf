/** Links to what a reader can do with a story, grouped by purpose. */
import { Fragment } from "preact";
import type { Edition } from "../../../data/model/edition.ts";
import { STORY_EXPORTS, storyExportPath } from "../../exports/export-formats.ts";

interface Link {
  href: string;
  text: string;
}

interface Purpose {
  heading: string;
  links: Link[];
}

/** The story's links by purpose, with short names. */
function listPurposes(story: string): Purpose[] {
  const api = `/v1/stories/${story}`;
  const listExports = (heading: Purpose["heading"]): Link[] =>
    STORY_EXPORTS.filter(({ link }) => link.purpose === heading).map(({ name, link }) => ({
      href: storyExportPath(name, story),
      text: link.text,
    }));
  const cited = (format: string, text: string): Link => ({
    href: `${api}/cite?format=${format}`,
    text,
  });
  return [
    { heading: "Follow it", links: listExports("Follow it") },
    {
      heading: "Use the data",
      links: [
        { href: api, text: "JSON" },
        { href: `${api}/statements.csv`, text: "statements (CSV)" },
        { href: `${api}/positions.csv`, text: "positions (CSV)" },
        ...listExports("Use the data"),
      ],
    },
    { heading: "Send it", links: listExports("Send it") },
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
  ];
}

export const StoryPurposes = ({ edition: { id } }: { edition: Edition }) => (
  <aside class="purposes" aria-labelledby="purposes">
    <h2 id="purposes">Use this story</h2>
    <section>
      <h3>
        <a href={`/?story=${id}`}>Put it into your article</a>
      </h3>
      <p>One line, no account</p>
    </section>
    {listPurposes(id).map(({ heading, links }) => (
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
