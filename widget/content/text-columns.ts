/**
 * Takes the texts out of a tree, and puts them back. In the service's responses, the texts of each language stand together instead of
 * between markup: 4 % fewer bytes in Cyrillic under brotli at quality 4. To be dropped once the edge compresses better.
 */
import type { ContentResponse, Outline, ViewContent } from "./box-content.ts";
import type { ElementJson, VNodeJson } from "./vnode-json.ts";

/** Between the texts of a column: none contains a control character. */
const DELIMITER = "\u007f";

export function separateTexts({ sheet, lang, box, ...others }: ViewContent): ContentResponse {
  const columns: [string[], string[]] = [[], []];
  const separate = ([head, ...children]: ElementJson, column: 0 | 1): Outline => [
    head,
    ...children.map((child) => {
      if (typeof child !== "string")
        return separate(child, child[0].includes("|lang=") ? 0 : column);
      columns[column].push(child);
      return column;
    }),
  ];
  const outline = separate(box, 1);
  const [marked, own] = columns;
  const texts = [marked.join(DELIMITER), own.join(DELIMITER)] as const;
  // In this order it is 20 bytes smaller under brotli, of 4,400.
  return { sheet, lang, texts, box: outline, ...others };
}

/* oxlint-disable typescript/no-unsafe-type-assertion -- a tree stays one */
export function restoreTexts({ box, texts }: Pick<ContentResponse, "box" | "texts">): ElementJson {
  const columns = texts.map((column) => column.split(DELIMITER));
  const restore = (node: Outline[number]): VNodeJson =>
    typeof node === "string"
      ? node
      : typeof node === "number"
        ? columns[node]!.shift()!
        : (node.map(restore) as unknown as ElementJson);
  return restore(box) as ElementJson;
}
