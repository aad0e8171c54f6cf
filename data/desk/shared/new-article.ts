/** What a pasted text seems to be, and what the editor makes of it. Types only. */
import type { ArticleFile } from "../../model/story-files.ts";

type Boilerplate = Pick<ArticleFile["boilerplate"][number], "kind" | "lines">;

export interface ArticleProposal {
  raw: string;
  /** Lines of a pasted page that the extractor left out. */
  cut: string[];
  id: string;
  title: string;
  language: string;
  /** Empty where the text does not name it. */
  outlet: string;
  /** EDTF; empty where the text does not say. */
  day: string;
  dayNote: string;
  wire: string;
  boilerplate: (Boilerplate & { why: string })[];
}

export interface NewArticle {
  raw: string;
  id: string;
  title: string;
  language: string;
  outlet: string;
  outletNote: string;
  day: string;
  dayBasis: "stated" | "inferred";
  dayNote: string;
  wire: string;
  rights: "full" | "quotes";
  boilerplate: Boilerplate[];
}
