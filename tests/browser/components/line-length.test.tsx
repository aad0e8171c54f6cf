/// <reference types="vite/client" />
import "@fontsource/arimo/400.css";
import "@fontsource/gelasio/400.css";
import "@fontsource/tinos/400.css";
import { expect, test } from "vitest";
import { makeDetails } from "../../../widget/content/make-details.tsx";
import { makeFirstView } from "../../../widget/content/make-first-view.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { storyContent } from "../../fixtures/story-content.ts";
import { mountBox, openView } from "./mount-box.tsx";

const SENTENCE =
  "The committee of the library has read the letter twice, and its answer will be given to both towns when the river is lower and the ferry can cross again.";
const LONG = new Set("standfirst summary exact note publisherNote whatChanged".split(" "));

/** The same content with long texts. */
const lengthen = <Value,>(value: Value): Value =>
  JSON.parse(
    JSON.stringify(value, (key, inner) =>
      LONG.has(key) && typeof inner === "string" ? `${inner} ${SENTENCE} ${SENTENCE}` : inner,
    ),
  );

const content = lengthen(storyContent);

/** The block that an element's text is laid out in. */
const blockOf = (element: Element): Element =>
  getComputedStyle(element).display.startsWith("inline")
    ? blockOf(element.parentElement!)
    : element;

/** The lines of each visible block of text that has several. A line begins where a character is left of the one before it. */
function listLines(root: ShadowRoot): [part: string, line: string][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks = new Map<Element, { lines: string[]; right: number }>();
  const range = document.createRange();
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!(node instanceof Text) || !node.parentElement!.checkVisibility()) continue;
    const element = blockOf(node.parentElement!);
    const block = blocks.get(element) ?? { lines: [""], right: -Infinity };
    blocks.set(element, block);
    for (let index = 0; index < node.length; index++) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      const { left, right } = range.getBoundingClientRect();
      if (left < block.right - 1) block.lines.push("");
      block.right = right;
      block.lines.push(block.lines.pop()! + node.data.charAt(index));
    }
  }
  return [...blocks].flatMap(([element, { lines }]) =>
    (lines.length > 1 ? lines : []).map((line): [string, string] => [
      element.getAttribute("part") ?? element.localName,
      line.trim(),
    ]),
  );
}

/**
 * Faces with the widths of Arial, Georgia and Times, whose letters are narrower. A system without fonts rounds the widths of Arimo
 * otherwise: 73 characters where others have 72.
 */
const FACES: [face: string, most: number][] = [
  ["Arimo", 73],
  ["Gelasio", 72],
  ["Tinos", 79],
];

for (const width of [640, 1200])
  test.each(FACES)(
    `in a box of ${width} px, no line of text in %s has more than %i characters`,
    async (face, most) => {
      await document.fonts.load(`16px ${face}`);
      const { root } = mountBox({
        width,
        view: makeFirstView(content, en),
        details: makeDetails(content, en),
        hostStyle: `font: 16px ${face}`,
        options: { limit: 9, since: "2019-03-10" },
      });
      const long: [string, string][] = [];
      for (const tab of root.querySelectorAll<HTMLElement>("[role=tab]")) {
        await openView(tab);
        const lines = listLines(root);
        expect(lines.some(([, line]) => line.length > 55)).toBe(true);
        // The standfirst, in larger type, has a little more.
        long.push(
          ...lines.filter(([part, line]) => line.length > most + (part === "standfirst" ? 4 : 0)),
        );
      }
      expect(long.map(([part, line]) => `${part} ${line.length}: ${line}`)).toEqual([]);
    },
  );
