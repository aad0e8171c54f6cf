/** The labels as readers get them: filled, and joined with what stands beside them. */
import { expect, test } from "vitest";
import { makeContent } from "../../../../widget/content/make-content.tsx";
import { makeDetails } from "../../../../widget/content/make-details.tsx";
import { makeFirstView } from "../../../../widget/content/make-first-view.ts";
import { parseHead, type VNodeJson } from "../../../../widget/content/vnode-json.ts";
import { allLabels } from "../../../../widget/i18n/all.ts";
import { storyContent } from "../../../fixtures/story-content.ts";
import { findForeignPunctuation } from "./punctuation.ts";

const INLINE = new Set(["a", "b", "bdi", "mark", "span", "time"]);

/** A language of the content in which nothing is an interface's text. */
const CONTENT_LANGUAGE = "cy";

/** The text of a tree, with a line for each block and a placeholder for words in the content's language. */
function textOf(tree: VNodeJson): string {
  if (typeof tree === "string") return tree;
  const [head, ...children] = tree;
  const [tag, attributes] = parseHead(head, { base: "", headingLevel: 2 });
  const isForeign = attributes.some(
    ([name, value]) => name === "lang" && value === CONTENT_LANGUAGE,
  );
  const text = isForeign ? "□" : children.map(textOf).join("");
  return INLINE.has(tag) ? text : `\n${text}\n`;
}

/** Every line of a box, its details included. */
function renderLines(lang: string): string[] {
  const labels = allLabels[lang]!;
  const articles = storyContent.articles.map((article) =>
    Object.assign({}, article, { language: CONTENT_LANGUAGE, url: null }),
  );
  const content = { ...storyContent, articles, language: CONTENT_LANGUAGE };
  const { list, print, bodies, views } = makeDetails(content, labels);
  const { box } = makeContent(makeFirstView(content, labels));
  return [box, list, print, ...Object.values(bodies), ...views.flat()]
    .flatMap((tree) => textOf(tree).split("\n"))
    .map((line) => line.trim())
    .filter(Boolean);
}

test.each(Object.keys(allLabels))(
  "a box in %s has only the punctuation and spaces of the language",
  (lang) => {
    const lines = renderLines(lang);
    expect(lines.length).toBeGreaterThan(150);
    expect(lines.filter((line) => findForeignPunctuation(lang, line) !== null)).toEqual([]);
  },
);

test.each(Object.keys(allLabels))("a box in %s shows no placeholder of a label", (lang) => {
  expect(renderLines(lang).filter((line) => /[{}#]/.test(line))).toEqual([]);
});
