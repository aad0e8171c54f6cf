/** The options as rows of the tables in /docs and the README. Backquotes mark code. */
import { describeValues } from "./option-problems.ts";
import { OPTIONS } from "./options.ts";
import type { OptionDefinition } from "./option-table.ts";

export interface OptionRow {
  name: string;
  /** The accepted values. */
  values: string;
  default: string;
  description: string;
}

const code = (text: string): string => `\`${text}\``;

/** What applies if the option is not set. */
export function describeDefault({ type, framed, unset, ...definition }: OptionDefinition): string {
  if (unset !== undefined) return unset;
  if (type === "flag") return "off";
  const text = code(String(definition.default));
  return framed ? `${text}; ${code(framed.default)} in an iframe` : text;
}

/** Without `story`, which every snippet has. */
export const OPTION_ROWS: readonly OptionRow[] = OPTIONS.filter(
  ([name, { aliasOf }]) => name !== "story" && !aliasOf,
).map(([name, definition]) => ({
  name,
  values:
    "values" in definition
      ? definition.values.map(code).join(" ")
      : describeValues(definition).replace(" to ", "–"),
  default: describeDefault(definition),
  description: definition.description,
}));
