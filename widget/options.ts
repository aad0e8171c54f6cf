/** Options of the box: parsed from the attributes of the element, the `data-*` of a script tag or the query of an iframe page. */
import { OPTION_TABLE, type OptionDefinition, type OptionName } from "./option-table.ts";

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

export type Theme = Options["theme"];

/** An option with an invalid value; the box uses the default. */
export interface OptionProblem {
  option: string;
  value: string;
  /** The accepted values, in words. */
  allowed: string;
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

/** Pattern and description of the values, by type. */
const FORMATS = {
  id: [/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id"],
  day: [/^\d{4}-\d\d-\d\d/, "YYYY-MM-DD"],
  flag: [/^(true|false|)$/, "true, false"],
  address: [/^https?:\/\/./, "https://…"],
} as const;

/** The definition that applies in an iframe, or outside. */
export const applyFrame = (definition: OptionDefinition, framed: boolean): OptionDefinition =>
  framed && definition.framed && definition.type === "choice"
    ? { ...definition, ...definition.framed }
    : definition;

/** Describes the accepted values: the choices, the range, or the format. */
export function describeValues(definition: OptionDefinition): string {
  if ("values" in definition) return definition.values.join(", ");
  if (definition.type === "integer") return `${definition.min} to ${definition.max}`;
  return FORMATS[definition.type][1];
}

function isValid(value: string, definition: OptionDefinition): boolean {
  if ("values" in definition) return definition.values.includes(value);
  if (definition.type === "integer")
    return /^[1-9]\d*$/.test(value) && +value >= definition.min && +value <= definition.max;
  return FORMATS[definition.type][0].test(value);
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
  { story, theme, framed = false }: { story?: string; theme?: Theme; framed?: boolean } = {},
): { options: Options; problems: OptionProblem[] } {
  const problems: OptionProblem[] = [];
  const options: Record<string, unknown> = {};
  for (const [option, unframed] of OPTIONS) {
    const definition = applyFrame(unframed, framed);
    const key = toProperty(definition.aliasOf ?? option);
    const value = read(option) ?? null;
    options[key] ??= definition.default;
    if (value === null) continue;
    if (!isValid(value, definition)) {
      // Valid outside an iframe: explain why not here.
      const reason = isValid(value, unframed) ? ` (${definition.framed?.reason})` : "";
      problems.push({ option, value, allowed: describeValues(definition) + reason });
    } else if (!definition.aliasOf || options[key] === null)
      options[key] = parseValue(value, definition);
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table is the type
  const parsed = options as Options;
  if (story && !parsed.story) parsed.story = story;
  if (theme && read("theme") === null) parsed.theme = theme;
  return { options: parsed, problems };
}
