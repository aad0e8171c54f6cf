/** What can be read off a raw text before an editor has seen it. All of it is a draft; nothing here reads or writes a file. */
import { divideArticle } from "../source/article-text.ts";
import type { ArticleText, Cut } from "../source/article-text.ts";
import { findQuotations } from "../checks/lib/quotations.ts";
import type { Quotation } from "../checks/lib/quotations.ts";
import { proposeBoilerplate } from "./boilerplate.ts";
import type { Proposal } from "./boilerplate.ts";
import { findPublished } from "./find-published.ts";
import type { DayMention } from "./find-days.ts";
import { detectLanguage } from "./language.ts";
import { splitLines } from "./lines.ts";
import { findOutlet, findWire } from "./outlet.ts";
import type { Outlet } from "./outlet.ts";
import { findTitle } from "./title.ts";

export interface Draft {
  text: ArticleText;
  /** BCP 47 tag; "und" where the text does not tell. */
  language: string;
  title: string;
  outlet: Outlet;
  wire: string | null;
  /** The day that the page states as its own. */
  published: DayMention | null;
  boilerplate: Proposal[];
  /** Everything in quotation marks, in offsets of the body. */
  quotations: Quotation[];
}

const cutText = ({ raw }: ArticleText, { start, end }: Cut): string =>
  Array.from(raw.text).slice(start, end).join("").trim();

/** The draft of one raw text. */
export function makeDraft(raw: string): Draft {
  const language = detectLanguage(raw);
  const readAs = language === "und" ? "en" : language;
  const boilerplate = proposeBoilerplate(raw, readAs);
  const text = divideArticle(raw, boilerplate);
  const titleLine = text.cuts.find(({ kind }) => kind === "title");
  const title = titleLine
    ? cutText(text, titleLine)
    : (findTitle(splitLines(text.body.text), readAs)?.text ?? "");
  return {
    text,
    language,
    title,
    outlet: findOutlet(raw, title),
    wire: findWire(raw),
    published: findPublished(splitLines(raw), title, readAs),
    boilerplate,
    quotations: findQuotations(text.body.text, readAs),
  };
}
