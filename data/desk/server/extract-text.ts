/** The visible text of a pasted page: its article by Readability, and the lines that were left out. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { EditorError } from "../../source/editor-error.ts";

const BLOCK =
  /^(?:P|H[1-6]|LI|BLOCKQUOTE|FIGCAPTION|TIME|DIV|SECTION|ARTICLE|TR|PRE|HEADER|FOOTER)$/;

const HIDDEN = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG)$/;

interface TextNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: Iterable<TextNode>;
}

function textWithBreaks(node: TextNode): string {
  if (node.nodeType === 3) return (node.textContent ?? "").replaceAll(/\s+/gu, " ");
  const name = node.nodeName.toUpperCase();
  if (HIDDEN.test(name)) return "";
  const inner = Array.from(node.childNodes, textWithBreaks).join("");
  return BLOCK.test(name) ? `\n${inner}\n` : name === "BR" ? "\n" : inner;
}

/** Visible text of a page's body, one line a block. */
const toLines = (html: string): string[] =>
  textWithBreaks(parseHTML(html).document.body)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Deeper than pages are. Readability takes seconds at twice this depth, and hours at a hundred times. */
const MAX_DEPTH = 256;

/** Throws an EditorError where elements are nested too deeply. */
function assertShallow(root: TextNode): void {
  const waiting = [{ node: root, depth: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > MAX_DEPTH)
      throw new EditorError(
        `The page nests over ${MAX_DEPTH} elements in one another: copy its text in a browser, and paste that.`,
      );
    for (const child of node.childNodes) waiting.push({ node: child, depth: depth + 1 });
  }
}

/** In UTF-16 units; articles have a hundredth of it. */
const MAX_LENGTH = 2_000_000;

/** More than pages have. The parser's time grows with the square of tags that are not closed. */
const MAX_TAGS = 20_000;

/** Throws an EditorError for what would keep the parser busy; it reads the text once. */
function assertParsable(html: string): void {
  if (html.split("<", MAX_TAGS + 2).length > MAX_TAGS + 1)
    throw new EditorError(
      `The page has over ${MAX_TAGS.toLocaleString("en")} tags: copy its text in a browser, and paste that.`,
    );
}

const looksLikeHtml = (text: string): boolean => /<(?:html|body|article|p|div|h1)[\s>]/i.test(text);

/** A plain text is returned as it is; of a page, its article, or with `whole` all of its visible text. */
export function extractText(
  pasted: string,
  whole = false,
): { text: string; cut: string[]; site?: string } {
  if (pasted.length > MAX_LENGTH)
    throw new EditorError(
      `The text has over ${MAX_LENGTH.toLocaleString("en")} characters: paste that of the article alone.`,
    );
  if (!looksLikeHtml(pasted)) return { text: pasted, cut: [] };
  const html = /<body[\s>]/i.test(pasted) ? pasted : `<html><body>${pasted}</body></html>`;
  assertParsable(html);
  assertShallow(parseHTML(html).document);
  const all = toLines(html);
  if (whole) return { text: `${all.join("\n\n")}\n`, cut: [] };
  const article = new Readability(parseHTML(html).document).parse();
  if (!article?.content) return { text: `${all.join("\n\n")}\n`, cut: [] };
  const body = toLines(`<html><body>${article.content}</body></html>`);
  const title = article.title?.trim() ?? "";
  const head = title !== "" && body[0] !== title ? [title] : [];
  // Byline and date precede the text on the page; the extractor returns them separately.
  const about = [article.byline, article.publishedTime]
    .map((line) => line?.trim() ?? "")
    .filter((line) => line !== "" && !body.includes(line));
  const lines = [...head, ...about, ...body];
  const taken = new Set(lines);
  const site = article.siteName?.trim() ?? "";
  return {
    text: `${lines.join("\n\n")}\n`,
    cut: all.filter((line) => !taken.has(line)),
    // The page's head names the site; it counts where the reader of the page sees it too.
    ...(all.some((line) => line.includes(site)) && site !== "" && { site }),
  };
}
