/** Messages that keep what they name as references: the command line prints ids and keys, the desk names and labels. */

/** Something that a message names. `text` is what the command line prints; a reference without a target is printed there alone. */
export interface MessageReference {
  text: string;
  target?: { kind: "id" | "key" | "value" | "date" | "words"; value: string; key?: string };
}

type WordingPart = string | MessageReference;

/** A message or remedy. */
export type Wording = string | readonly WordingPart[];

/** An actor, article, development, statement, claim, occasion or origin. */
export const idRef = (id: string): MessageReference => ({
  text: id,
  target: { kind: "id", value: id },
});

/** A key of a file, printed as `text`. */
export const keyRef = (key: string, text: string = key): MessageReference => ({
  text,
  target: { kind: "key", value: key },
});

/** A value of an enumeration, printed with its key if one is given: `stance: denies`. */
export const valueRef = (value: string, key?: string): MessageReference => ({
  text: key === undefined ? value : `${key}: ${value}`,
  target: { kind: "value", value, ...(key !== undefined && { key }) },
});

/** A value of any type that the command line prints as JSON. */
export const quotedValue = (value: unknown): MessageReference => {
  const text = JSON.stringify(value);
  return { text, target: { kind: "value", value: typeof value === "string" ? value : text } };
};

/** A date in EDTF. */
export const dateRef = (edtf: string): MessageReference => ({
  text: edtf,
  target: { kind: "date", value: edtf },
});

/** What a speaker does, within a sentence. */
export const stanceRef = (stance: string): MessageReference =>
  inForms(stance, stance.replaceAll("-", " "));

/** A reference that the command line prints between quotation marks. */
export const quoted = (reference: MessageReference): MessageReference => ({
  ...reference,
  text: `"${reference.text}"`,
});

/** A reference that the command line prints as code. */
const code = (reference: MessageReference): MessageReference => ({
  ...reference,
  text: `\`${reference.text}\``,
});

/** An id that the command line prints between quotation marks. */
export const quotedId = (id: string): MessageReference => quoted(idRef(id));

/** A key, or a value with its key, that the command line prints as code. */
export const codeKey = (key: string, text?: string): MessageReference => code(keyRef(key, text));
export const codeValue = (value: string, key?: string): MessageReference =>
  code(valueRef(value, key));

/** Words that only readers of the files need. */
export const inFiles = (text: string): MessageReference => ({ text });

/** Words of the files, for which the desk has others. */
export const inForms = (text: string, words: string): MessageReference => ({
  text,
  target: { kind: "words", value: words },
});

const toPart = (value: number | WordingPart): WordingPart =>
  typeof value === "number" ? String(value) : value;

/** Tag of a template: its references stay references, and its wordings become part of it. */
export const wording = (
  strings: TemplateStringsArray,
  ...values: readonly (number | MessageReference | Wording)[]
): Wording =>
  strings.flatMap((text, index): Wording => {
    const value = values[index] ?? "";
    return [text, ...(typeof value === "object" && "length" in value ? value : [toPart(value)])];
  });

/** References as a list: "elm, ash". */
export const listRefs = (references: readonly MessageReference[], separator = ", "): Wording =>
  references.flatMap((reference, index) => (index === 0 ? [reference] : [separator, reference]));

/** The text that the command line prints. */
export const toText = (message: Wording): string =>
  typeof message === "string"
    ? message
    : message.map((part) => (typeof part === "string" ? part : part.text)).join("");
