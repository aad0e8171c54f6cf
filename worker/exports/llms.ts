/** `/llms.txt` (llmstxt.org): what there is for a language model to read, and how not to misquote it. */
import type { BlockContent, RootContent } from "mdast";
import type { Edition } from "../../data/model/edition.ts";
import { link, list, paragraph, text } from "./content.ts";
import { rootToMarkdown } from "./markdown.ts";
import { STORY_EXPORTS } from "./paths.ts";
import { storyUrls, toOrigin } from "./urls.ts";
import { SERVICE_NAME } from "./words.ts";

const RULES = [
  "Words in evidence are verbatim. Quote them with their outlet, and its origin where that is another.",
  "Dates are EDTF and never more precise than the source. One with basis “inferred” is the editors’ reasoning: say so.",
  "Status “alleged” is one party’s word of another. Where “disputed” is true, name the denial with the allegation.",
  "Cite an edition: its name is the hash of its content, and its URL never changes.",
];

const heading = (depth: 1 | 2, title: string): RootContent => ({
  type: "heading",
  depth,
  children: [text(title)],
});
const quote = (...children: BlockContent[]): RootContent => ({ type: "blockquote", children });

function storySection(edition: Edition, origin: string): RootContent[] {
  const urls = storyUrls(origin, edition.id);
  return [
    heading(2, edition.title),
    paragraph(text(edition.summary)),
    list([
      paragraph(
        link("Story page", urls.page),
        text(": the box, its sources, corrections and editions"),
      ),
      paragraph(link("Edition as JSON", urls.api), text(": everything in one answer")),
      ...STORY_EXPORTS.map(({ name, type, title }) =>
        paragraph(link(title, urls.form(name)), text(`: ${type.split(";")[0]}`)),
      ),
    ]),
  ];
}

export function toLlms(editions: readonly Edition[], origin: string): string {
  const base = toOrigin(origin);
  return rootToMarkdown({
    type: "root",
    children: [
      heading(1, SERVICE_NAME),
      quote(
        paragraph(
          text(
            "Edited, verifiable chronologies of running news stories, each claim backed by words of a source.",
          ),
        ),
      ),
      list(RULES.map((rule) => paragraph(text(rule)))),
      heading(2, "API"),
      list([
        paragraph(link("OpenAPI 3.1", `${base}/v1/openapi.json`), text(": every operation")),
        paragraph(link("Stories", `${base}/v1/stories`), text(": what there is")),
        paragraph(link("Documentation", `${base}/docs`), text(": for people")),
      ]),
      ...editions.flatMap((edition) => storySection(edition, origin)),
    ],
  });
}
