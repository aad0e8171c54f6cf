/** Matches the lines that are copied along with an article from its web page. */
import { CREDITS } from "./patterns/credits.ts";
import type { LinePattern } from "./patterns/line-pattern.ts";
import { PAGE_TOOLS } from "./patterns/page-tools.ts";
import { PROMOTIONS } from "./patterns/promotions.ts";

/** The label of a turn in a transcript: "MR. SULLIVAN:", "QUESTION:", "Q". */
export const TURN_LABEL =
  /^(?:(?<speaker>(?:(?:MR|MS|MRS|DR|SEN|REP|GEN)\.? )?\p{Lu}[\p{Lu} .,'’-]{1,60}):[ \t]+|(?<question>Q):?[ \t]+)/u;

/** Fewer labels are the colons of headlines, lists or interviews. */
const MIN_TURNS = 3;

/** Whether these labels are of a transcript: somebody has a second turn, while a newsletter has each topic once. */
export const areTurns = (labels: readonly string[]): boolean =>
  labels.length >= MIN_TURNS && new Set(labels).size < labels.length;

/** The first link of many pages, for screen readers. */
export const SKIP_LINK =
  /^(?:(?:skip|jump|go) to\b.{0,40}|zum inhalt(?: springen)?|aller au contenu(?: principal)?|ir al? (?:contenido|conteúdo)(?: principal)?|vai al contenuto|перейти (?:к|до)\b.{0,30}|przejdź do\b.{0,30}|přeskočit na\b.{0,30}|pular para\b.{0,30}|naar (?:de )?inhoud|gå til\b.{0,30}|hoppa till\b.{0,30}|içeriğe (?:geç|atla)|본문 바로가기)$/iu;

/**
 * Tested in this order against a trimmed line; the first match decides. Lines above the headline, below the last paragraph or
 * repeated are found without patterns, so these cover the lines between paragraphs, and set the kinds that editors see.
 */
const PATTERNS: readonly LinePattern[] = [...PAGE_TOOLS, ...CREDITS, ...PROMOTIONS];

/** A longer line is a paragraph, in UTF-16 units. */
const MAX_LENGTH = 1500;

/** The pattern that a line matches; null for a line that reads like text. */
export const matchLine = (text: string): LinePattern | null =>
  text.length > MAX_LENGTH ? null : (PATTERNS.find(({ test }) => test.test(text)) ?? null);
