import { recordOf, textOf } from "../values.ts";

/** The date that a statement made on another day begins with: what its development's date has of these keys. */
export function beginStatementDate(developmentDate: unknown): Record<string, string> {
  const { edtf, basis, note } = recordOf(developmentDate);
  const begun = {
    edtf: textOf(edtf),
    // The report's day is the development's.
    basis: basis === "report-day" ? "stated" : textOf(basis),
    note: textOf(note),
  };
  return Object.fromEntries(Object.entries(begun).filter(([, text]) => text !== ""));
}
