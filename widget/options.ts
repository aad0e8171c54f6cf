/** Options of the box: parsed from the attributes of the element, the `data-*` of a script tag or the query of an iframe page. */
import {
  MAY_BE_FRAMED,
  OPTION_TABLE,
  type OptionDefinition,
  type OptionName,
} from "./option-table.ts";

type Table = typeof OPTION_TABLE;
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Tail>}`
  : Name;
type ValueOf<Definition> =
  | (Definition extends { type: "integer" }
      ? number
      : Definition extends { type: "flag" }
        ? boolean
        : Definition extends { type: "choice"; values: readonly (infer Choice)[] }
          ? Choice
          : string)
  | (Definition extends { default: null } ? null : never);

/** The value of every option, by the name of its property; option-table.ts describes each. */
export type Options = {
  -readonly [Name in Exclude<OptionName, "published"> as Camel<Name>]: ValueOf<Table[Name]>;
};

/** An option with an invalid value; the box uses the default. option-problems.ts says what it accepts. */
export interface OptionProblem {
  option: string;
  value: string;
  /** Whether it is an option of an iframe page. */
  framed: boolean;
}

export interface ParsedOptions {
  options: Options;
  problems: OptionProblem[];
}

export const OPTIONS: readonly (readonly [name: string, definition: OptionDefinition])[] =
  /* @__PURE__ */ Object.entries(OPTION_TABLE);

/** Names of attributes; on a script tag, with the prefix `data-`. */
export const OPTION_NAMES: readonly string[] = /* @__PURE__ */ OPTIONS.map(([name]) => name);

/** Names that the iframe page and the fragment read from their query. */
export const QUERY_OPTION_NAMES: readonly string[] = /* @__PURE__ */ OPTIONS.filter(
  ([, definition]) => !definition.notInQuery,
).map(([name]) => name);

/** Codes of the languages of the interface. */
export const LANGUAGES: readonly string[] = OPTION_TABLE.lang.values;

/** `heading-level` → `headingLevel` */
export const toProperty = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Of the values, by type. */
const PATTERNS = {
  id: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  day: /^\d{4}-\d\d-\d\d/,
  flag: /^(true|false|)$/,
  address: /^https?:\/\/./,
} as const;

/** The definition that applies in an iframe, or outside. */
export const applyFrame = (definition: OptionDefinition, framed: boolean): OptionDefinition =>
  MAY_BE_FRAMED && framed && definition.framed && definition.type === "choice"
    ? { ...definition, ...definition.framed }
    : definition;

export function isValid(value: string, definition: OptionDefinition): boolean {
  if ("values" in definition) return definition.values.includes(value);
  if (definition.type === "integer")
    return /^[1-9]\d*$/.test(value) && +value >= definition.min && +value <= definition.max;
  return PATTERNS[definition.type].test(value);
}

const parseValue = (value: string, { type }: OptionDefinition): string | number | boolean => {
  if (type === "integer") return +value;
  if (type === "flag") return value !== "false";
  if (type === "address") return value.replace(/\/$/, "");
  return type === "day" ? value.slice(0, 10) : value;
};

/**
 * Options with invalid values have their default and are listed in `problems`.
 *
 * @param read returns the value of an attribute (`heading-level`), or null if it is not set
 * @param framed whether the options are for an iframe page, which cannot inherit styles
 */
export function parseOptions(
  read: (name: string) => string | null | undefined,
  { story = "", framed = false }: { story?: string; framed?: boolean } = {},
): ParsedOptions {
  const problems: OptionProblem[] = [];
  // A page may have added properties to every object.
  const options: Record<string, unknown> = { __proto__: null };
  for (const [option, unframed] of OPTIONS) {
    const definition = applyFrame(unframed, framed);
    const key = toProperty(definition.aliasOf ?? option);
    const value = read(option) ?? null;
    options[key] ??= definition.default;
    if (value === null) continue;
    if (!isValid(value, definition)) problems.push({ option, value, framed });
    else if (!definition.aliasOf || options[key] === null)
      options[key] = parseValue(value, definition);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table is the type
  const parsed = options as Options;
  parsed.story ||= story;
  return { options: parsed, problems };
}
