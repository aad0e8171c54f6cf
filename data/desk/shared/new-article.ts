/** What a pasted text seems to be, and what the editor makes of it. Types only. */
import type { ArticleFile } from "../../model/story-files.ts";

type Boilerplate = Pick<ArticleFile["boilerplate"][number], "kind" | "lines">;

/** The values that are proposed with a reason; one that the editor does not accept is saved as a draft. */
export type ProposedKey = "title" | "outlet" | "day" | "wire" | "boilerplate";

export interface ArticleProposal {
  raw: string;
  /** Lines of a pasted page that the extractor left out; empty where the whole page was read. */
  cut: string[];
  id: string;
  title: string;
  language: string;
  /** Empty where the text does not name it. */
  outlet: string;
  /** Where the page names it, if the extracted text does not. */
  outletNote: string;
  /** EDTF; empty where the text does not state it. */
  day: string;
  dayNote: string;
  wire: string;
  boilerplate: (Boilerplate & { why: string })[];
  /** What each proposal was read from. */
  reasons: Record<Exclude<ProposedKey, "boilerplate">, string>;
  /** Days that the text states in full, YYYY-MM-DD, in its order. */
  days: string[];
}

export interface NewArticle extends Omit<
  ArticleProposal,
  "boilerplate" | "cut" | "reasons" | "days"
> {
  boilerplate: Boilerplate[];
  dayBasis: "stated" | "inferred";
  rights: "full" | "quotes";
  /** Proposals that were not accepted: their values carry the draft's tag. */
  drafts: ProposedKey[];
}
