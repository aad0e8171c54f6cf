/** Replaces each `{}` in a label with the next of `values`, and `{0}`, `{1}` … with the value at that position. */
export function fill(label: string, ...values: string[]): string {
  return fillParts(label, ...values).join("");
}

/** The same in parts, for values that are nodes: the label's texts and the values, in reading order. */
export function fillParts<Value>(label: string, ...values: Value[]): (string | Value)[] {
  let next = 0;
  return label.split(/(\{\d*\})/).flatMap((part): (string | Value)[] => {
    if (!part.startsWith("{") || !part.endsWith("}")) return part ? [part] : [];
    const value = values[part === "{}" ? next++ : Number(part.slice(1, -1))];
    return value === undefined ? [] : [value];
  });
}

/** Upper-case first letter, by the language's rules (Turkish İ), for a label or date that stands alone. */
export function capitalise(text: string, lang: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length);
}
