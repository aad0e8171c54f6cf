/** Finds the outlets from which a portal or a newsletter says to have its text. */
import { foldLine } from "../lines.ts";
import { withoutThe } from "./outlet-candidates.ts";
import type { MarkedLine } from "../boilerplate/marked-line.ts";
import { isParagraph } from "../boilerplate/marked-line.ts";

const NAME = String.raw`(?<name>\p{Lu}[\p{L}\p{N}'’&.-]*(?: (?:(?:of|for|and|the|de|du|des|la|le|del|der|die|das) )*\p{Lu}[\p{L}\p{N}'’&-]*)*)`;

const withName = (words: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?i:${words})(?: (?:in|on|at|by|from|via|bei|auf|dans|sur|en|su|par|von))* (?:the |der |die |das |le |la |el )?${NAME}`,
    "u",
  );

/** Where a page says to have its text from. */
const ATTRIBUTIONS = [
  withName(
    "(?:originally|first) (?:appeared|published|posted|reported)|(?:appeared|published) (?:originally|first)",
  ),
  withName(
    "(?:(?:re)?published|reprinted|reproduced|shared|used) (?:here )?(?:with|by) (?:the )?(?:kind )?permission (?:of|from|by)",
  ),
  withName(
    "(?:provided|supplied|syndicated|republished with permission) (?:to \\p{L}+ )?(?:by|from)",
  ),
  withName(
    "(?:read|see|find|view) (?:the )?(?:(?:more|original|full|rest)\\b)(?: (?:of )?(?:the |this )?(?:article|story|report|text))? (?:from|at|in)",
  ),
  withName(
    "erschien(?:en)? zuerst|(?:est )?parue? (?:d['’]abord|initialement|à l['’]origine)|publi(?:é|cado|cada) originalmente|pubblicato originariamente",
  ),
];

/** Who sends a newsletter: "You received this message because you signed up for Compass from The Lantern." */
const SENDERS = [
  withName("(?:sent|brought) to you (?:by)"),
  withName("(?:newsletter|e-?mail|message) (?:is )?(?:sent |published )?(?:by|from)"),
  withName("(?:signed up|subscribed|registered)\\b.{0,60}? (?:from|with|at|by)"),
];

/** What stands below the name of an outlet on a portal. */
const FOLLOW =
  /^(?:\+ ?)?(?:follow(?:ing)?|[\d.,]+ ?[KM]? followers|folgen|suivre|seguir|segui)$/iu;

export interface Providers {
  /** Folded, without "the". */
  attributed: ReadonlySet<string>;
  /** Those that a newsletter names as its sender, or that readers can follow. */
  likely: ReadonlySet<string>;
}

const listMatches = (texts: readonly string[], patterns: readonly RegExp[]): string[] =>
  texts.flatMap((text) =>
    patterns
      .flatMap((pattern) => pattern.exec(text)?.groups?.["name"] ?? [])
      .map((name) => withoutThe(foldLine(name))),
  );

/** Reads the lines outside of the article. */
export function findProviders(page: readonly MarkedLine[]): Providers {
  const texts = page.filter((item) => !isParagraph(item)).map(({ line }) => line.text);
  const followed = texts.filter((_, index) => FOLLOW.test(texts[index + 1] ?? ""));
  return {
    attributed: new Set(listMatches(texts, ATTRIBUTIONS)),
    likely: new Set([
      ...listMatches(texts, SENDERS),
      ...followed.map((name) => withoutThe(foldLine(name))),
    ]),
  };
}
