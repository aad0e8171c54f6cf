/** Plans the replacement of an article's raw text: finds its quotes and boilerplate in the new text. */
import type { LineRange } from "../model/text/text-range.ts";
import { hash } from "node:crypto";
import { nearestPassage } from "../checks/lib/nearest-passage.ts";
import { divideArticle, type ArticleText } from "../source/text/article-text.ts";
import type { Place } from "../source/diagnostic.ts";
import { decodeArticle } from "./decode-article.ts";
import { replaceAt } from "../source/yaml/replace-values.ts";
import { toText } from "../source/wording.ts";
import { locate } from "../source/text/quote-selector.ts";
import type { Passage, Story, StoryArticle } from "../source/story.ts";

export interface ReplacementPlan {
  /** Number of passages at the same place in the new text. */
  unmoved: number;
  /** Number of passages at another place in the new text. */
  moved: number;
  /** Passages that are not in the new text, or more than once. */
  broken: { place: Place; quote: string; remedy: string }[];
  /** Entries of `uncited` that are not in the new text, or not in one piece. */
  uncited: { place: Place; sentence: string }[];
  /** Boilerplate entries whose lines are not in the new text in one piece. */
  boilerplate: { place: Place; kind: string }[];
  /** The article's YAML with the hash and the line numbers of the new text. */
  yaml: string;
}

/** The range of the old lines in the new text, nearest to the old one; null if they are not there in one piece. */
function findLines(
  before: readonly string[],
  after: readonly string[],
  [first, last]: LineRange,
): LineRange | null {
  const wanted = before.slice(first - 1, last);
  const isAt = (at: number): boolean => wanted.every((line, index) => after[at + index] === line);
  const places = after.flatMap((_, at) => (isAt(at) ? [at] : []));
  const at = places.toSorted((a, b) => Math.abs(a - first + 1) - Math.abs(b - first + 1))[0];
  return at === undefined ? null : [at + 1, at + wanted.length];
}

const toLines = (text: string): string[] => text.split(/\r?\n/u);

function comparePassage(passage: Passage, text: ArticleText, result: ReplacementPlan): void {
  const { quote, source, path, location } = passage;
  const found = locate(text.body, passage);
  if (found.found) {
    if (location?.found?.start === found.found.start) result.unmoved++;
    else result.moved++;
    return;
  }
  const remedy =
    found.count > 1
      ? `it is in the new text ${found.count} times: add \`prefix:\` or \`suffix:\``
      : toText(nearestPassage(text, quote));
  result.broken.push({ place: source.place([...path, "quote"]), quote, remedy });
}

/** Plans the replacement without writing it. Throws an EditorError if the new text is no plain text in UTF-8. */
export function planReplacement(
  story: Story,
  article: StoryArticle,
  bytes: Uint8Array,
): ReplacementPlan {
  const raw = decodeArticle(bytes, "the new text");
  const before = toLines(article.text.raw.text);
  const after = toLines(raw);
  const { source, value } = article;
  const result: ReplacementPlan = {
    unmoved: 0,
    moved: 0,
    broken: [],
    uncited: [],
    boilerplate: [],
    yaml: replaceAt(source.text, ["sha256"], `"${hash("sha256", bytes)}"`),
  };
  const boilerplate = value.boilerplate.flatMap((entry, index) => {
    const lines = findLines(before, after, entry.lines);
    if (lines === null) {
      result.boilerplate.push({ place: source.place(["boilerplate", index]), kind: entry.kind });
      return [];
    }
    result.yaml = replaceAt(result.yaml, ["boilerplate", index, "lines"], `[${lines.join(", ")}]`);
    return [{ ...entry, lines: [...lines] as [number, number] }];
  });
  const text = divideArticle(raw, boilerplate);
  for (const passage of story.passages)
    if (passage.article === article.id) comparePassage(passage, text, result);
  for (const [index, { sentence = "", lines }] of value.uncited.entries()) {
    const moved = lines && findLines(before, after, lines);
    if (moved)
      result.yaml = replaceAt(result.yaml, ["uncited", index, "lines"], `[${moved.join(", ")}]`);
    else if (lines || !text.body.text.includes(sentence))
      result.uncited.push({
        place: source.place(["uncited", index, lines ? "lines" : "sentence"]),
        sentence: lines ? `lines ${lines.join("–")}` : sentence,
      });
  }
  return result;
}
