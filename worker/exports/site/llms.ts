/** `/llms.txt` (llmstxt.org): what a language model can read here, and how to quote it. */
import type { Paragraph, RootContent } from "mdast";
import type { Edition } from "../../../data/model/edition.ts";
import { rootToMarkdown } from "../text/markdown.ts";
import { blockquote, heading, link, list, paragraph, text } from "../text/markdown-nodes.ts";
import { STORY_EXPORTS } from "../export-formats.ts";
import { storyUrls } from "../story-urls.ts";
import { SERVICE_NAME } from "../service-name.ts";

const RULES = [
  "The words of evidence are verbatim. Quote them with their report, and with its origin if there is one. A quote of form “paraphrase” is the outlet’s wording: never put it in quotation marks.",
  "Dates are EDTF and never more precise than the source. “[2031-05-12..2031-05-17]” is one unknown day of six, not six days. If the basis is “inferred” (the editors’ reasoning) or “external” (publications outside the reports), say so.",
  "A status names its source: “alleged” is what one party says about another. If “disputed” is true, mention the denial with the allegation.",
  "Claims list each side’s position. “not-here” means not in these reports; it does not mean that a side is silent. A position with “before” is older than the claim’s period. There is no truth score.",
  "Cite an edition: its id is a hash of its content, and its URL never changes.",
];

/** An item of a file list in the format of llmstxt.org. */
const entry = (name: string, url: string, note: string): Paragraph[] => [
  paragraph(link(name, url), text(`: ${note}`)),
];

function storySection(edition: Edition, origin: string): RootContent[] {
  const urls = storyUrls(origin, edition.id);
  return [
    heading(2, text(edition.title)),
    paragraph(text(edition.summary)),
    list([
      entry("Story page", urls.page, "the box, its sources, corrections and editions"),
      entry("Edition as JSON", urls.api, "everything in one response"),
      ...STORY_EXPORTS.map(({ name, type, title }) =>
        entry(title, urls.file(name), type.split(";")[0]!),
      ),
    ]),
  ];
}

export function toLlms(editions: readonly Edition[], origin: string): string {
  return rootToMarkdown({
    type: "root",
    children: [
      heading(1, text(SERVICE_NAME)),
      blockquote(
        paragraph(
          text(
            "Edited, verifiable chronologies of contested news stories, with the words of the sources for every development.",
          ),
        ),
      ),
      list(RULES.map((rule) => [paragraph(text(rule))])),
      heading(2, text("API")),
      list([
        entry("OpenAPI 3.1", `${origin}/v1/openapi.json`, "every operation"),
        entry("Stories", `${origin}/v1/stories`, "the list of stories"),
        entry("Documentation", `${origin}/docs`, "for people"),
      ]),
      ...editions.flatMap((edition) => storySection(edition, origin)),
    ],
  });
}
