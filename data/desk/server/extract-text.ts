/** The visible text of a pasted page: its article by Readability, and the lines that were left out. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

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

const looksLikeHtml = (text: string): boolean => /<(?:html|body|article|p|div|h1)[\s>]/i.test(text);

/** A plain text is returned as it is; of a page, its article, or with `whole` all of its visible text. */
export function extractText(pasted: string, whole = false): { text: string; cut: string[] } {
  if (!looksLikeHtml(pasted)) return { text: pasted, cut: [] };
  const html = /<body[\s>]/i.test(pasted) ? pasted : `<html><body>${pasted}</body></html>`;
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
  return { text: `${lines.join("\n\n")}\n`, cut: all.filter((line) => !taken.has(line)) };
}
