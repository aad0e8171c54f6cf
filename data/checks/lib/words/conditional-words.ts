/** Words that make a statement conditional or leave it open, by language. */
import { baseLanguage } from "../../../model/text/language.ts";

const WORDS: Readonly<Record<string, RegExp>> = {
  // Case-sensitive, since May is a month.
  en: /(?<![\p{L}\p{N}])(?:if|unless|whether|provided that|in case|may|might|could|possible|possibly|potential|potentially|any (?:country|state|party|one) that|anyone who|whoever)(?![\p{L}\p{N}])/gu,
  de: /(?<![\p{L}\p{N}])(?:falls|sofern|ob|könnte|könnten|möglich|möglicherweise|jedes Land, das)(?![\p{L}\p{N}])/gu,
  fr: /(?<![\p{L}\p{N}])(?:si|à condition que|pourrait|pourraient|possible|éventuel|éventuelle|tout pays qui)(?![\p{L}\p{N}])/gu,
  es: /(?<![\p{L}\p{N}])(?:si|a condición de que|podría|podrían|posible|eventual|cualquier país que)(?![\p{L}\p{N}])/gu,
};

/** The first conditional word of a text that `allowed` does not have; null if there is none, or the language has no list. */
export function findConditional(text: string, language: string, allowed: string): string | null {
  const pattern = WORDS[baseLanguage(language)];
  if (!pattern) return null;
  const permitted = new Set(Array.from(allowed.matchAll(pattern), ([word]) => word));
  for (const [word] of text.matchAll(pattern)) if (!permitted.has(word)) return word;
  return null;
}
