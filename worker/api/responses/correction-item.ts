import type * as z from "zod";
import { Correction } from "../../../data/model/edition.ts";
import { identity } from "./identity.ts";

export const CorrectionItem = Correction.extend(
  identity(
    "The day and what was corrected: `{date}.{id}` or `{date}.standfirst`; the second of the same day and object ends with .2.",
  ),
).meta({
  id: "CorrectionItem",
  description:
    "A correction with its id. Exactly one of development, statement, claim, standfirst and edition is set: what was corrected.",
});
export type CorrectionItem = z.infer<typeof CorrectionItem>;
