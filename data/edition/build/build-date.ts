/** Builds a date of an edition: the editor's date with its first and last possible day. */
import type { EventDate } from "../../model/edition.ts";
import { boundedRange } from "../../model/dates/edtf.ts";
import type { DateFile } from "../../model/story-files.ts";

/** Throws if the date has no first or last day; verification reports that before. */
export function buildDate({ edtf, basis, note, withinText, references }: DateFile): EventDate {
  const range = boundedRange(edtf);
  if (!range) throw new Error(`not verified: the date ${edtf}`);
  return { edtf, ...range, basis, note: note ?? null, withinText: withinText ?? null, references };
}
