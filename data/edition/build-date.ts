/** An editor's date, with the days that it can mean. */
import type { EventDate } from "../model/edition.ts";
import { boundedRange } from "../model/edtf.ts";
import type { DateFile } from "../model/story-files.ts";

/** Throws for a date without a first or last day, which verification has ruled out. */
export function buildDate({ edtf, basis, note, withinText, references }: DateFile): EventDate {
  const range = boundedRange(edtf);
  if (!range) throw new Error(`not verified: the date ${edtf}`);
  return {
    edtf,
    ...range,
    basis,
    note: note ?? null,
    withinText: withinText ?? null,
    references,
  };
}
