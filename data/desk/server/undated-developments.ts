/** Developments whose date is not entered yet: the words that they cite are accounted for all the same. */
import { basename, dirname } from "node:path";
import { DevelopmentFile } from "../../model/story-files.ts";
import { listStoryPassages } from "../../source/list-passages.ts";
import { DEVELOPMENT_NAME } from "../../source/load-developments.ts";
import type { Story, StoryDevelopment } from "../../source/story.ts";
import type { ParsedFiles } from "../../source/story-folder.ts";
import { parseFile } from "../../source/yaml/parse-file.ts";
import { recordOf } from "../shared/values.ts";

/** Stands for a date that is missing or not complete; nothing shows it. */
const ANY_DATE = { edtf: "2000", basis: "stated" };

/** The developments that are invalid because of their dates alone. */
const listUndated = ({ developments }: Story, parsed: ParsedFiles): StoryDevelopment[] =>
  [...parsed].flatMap(([file, { raw, source }]) => {
    const [, fileDate = "", id = ""] = DEVELOPMENT_NAME.exec(basename(file)) ?? [];
    if (basename(dirname(file)) !== "developments" || id === "" || developments.has(id)) return [];
    const { value } = parseFile(DevelopmentFile, source, { ...recordOf(raw), date: ANY_DATE });
    return value ? [{ id, fileDate, value, source }] : [];
  });

/** The story with the passages of these developments, too. */
export function citeUndated(story: Story, parsed: ParsedFiles): Story {
  const undated = listUndated(story, parsed).map((item) => [item.id, item] as const);
  const developments = new Map([...story.developments, ...undated]);
  return { ...story, passages: listStoryPassages({ ...story, developments }) };
}
