import type { Place } from "../../source/diagnostic.ts";
import type { StoryArticle } from "../../source/story.ts";

/** The place in the raw file of a UTF-16 offset of the body. */
export function placeInRaw({ rawFile, text }: StoryArticle, offset: number): Place {
  const raw = text.raw.text;
  let wanted = text.body.fromUnits(offset);
  for (const { start, end } of text.cuts) if (start <= wanted) wanted += end - start;
  const before = Array.from(raw).slice(0, wanted).join("");
  const lineStart = before.lastIndexOf("\n") + 1;
  return {
    file: rawFile,
    line: before.split("\n").length,
    column: before.length - lineStart + 1,
  };
}
