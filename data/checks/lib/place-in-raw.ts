import type { Place } from "../../source/diagnostic.ts";
import { findRawOffset } from "../../source/text/raw-offset.ts";
import type { StoryArticle } from "../../source/story.ts";

/** The place in the raw file of a UTF-16 offset of the body. */
export function placeInRaw({ rawFile, text }: StoryArticle, offset: number): Place {
  const raw = text.raw.text;
  const before = raw.slice(0, findRawOffset(text, offset));
  const lineStart = before.lastIndexOf("\n") + 1;
  return { file: rawFile, line: before.split("\n").length, column: before.length - lineStart + 1 };
}
