import { memoise } from "../../model/memoise.ts";

/** Texts in a cache; a story of 300 developments has about 5,000. */
const MAX_TEXTS = 50_000;

/** Results by text, discarded together when there are too many: the desk runs for days. */
class TextCache<Value> extends Map<string, Value> {
  override set(text: string, value: Value): this {
    if (this.size >= MAX_TEXTS) this.clear();
    return super.set(text, value);
  }
}

/** A function of a text with its results cached, so that a save in the desk analyses only the texts that it changes. */
export const memoiseText = <Value>(analyse: (text: string) => Value): ((text: string) => Value) =>
  memoise(analyse, new TextCache());

/** As `memoiseText`, of a text and its language (BCP 47). */
export function memoiseByLanguage<Value>(
  analyse: (text: string, language: string) => Value,
): (text: string, language: string) => Value {
  const inLanguage = memoise((language: string) => memoiseText((text) => analyse(text, language)));
  return (text, language) => inLanguage(language)(text);
}
