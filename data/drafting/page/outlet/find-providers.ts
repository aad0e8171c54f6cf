/** Finds the outlets to which a portal attributes its text. */
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

/** How a portal attributes its text. */
const ATTRIBUTIONS = [
  withName(
    "(?:originally|first) (?:appeared|published|posted|reported)|(?:appeared|published) (?:originally|first)",
  ),
  withName(
    "(?:(?:re)?published|reprinted|reproduced|shared|used) (?:here )?(?:with|by) (?:the )?(?:kind )?permission (?:of|from|by)",
  ),
  withName(
    "(?:read|see|find|view) (?:the )?(?:(?:more|original|full|rest)\\b)(?: (?:of )?(?:the |this )?(?:article|story|report|text))? (?:from|at|in)",
  ),
];

/** The names of these outlets, folded, without "the". */
export const findProviders = (page: readonly MarkedLine[]): ReadonlySet<string> =>
  new Set(
    page
      .filter((item) => !isParagraph(item))
      .flatMap(({ line }) =>
        ATTRIBUTIONS.flatMap((pattern) => pattern.exec(line.text)?.groups?.["name"] ?? []),
      )
      .map((name) => withoutThe(foldLine(name))),
  );
