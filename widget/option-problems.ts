/** What options accept, and their defaults, in words: for the console, the doctor and the documentation. */
import { OPTION_TABLE, type OptionDefinition, type OptionName } from "./option-table.ts";
import { applyFrame, isValid, type OptionProblem } from "./options.ts";

const FORMATS = { id: "an id", day: "YYYY-MM-DD", flag: "true, false", address: "https://…" };

/** Describes the accepted values: the choices, the range, or the format. */
export function describeValues(definition: OptionDefinition): string {
  if ("values" in definition) return definition.values.join(", ");
  if (definition.type === "integer") return `${definition.min} to ${definition.max}`;
  return FORMATS[definition.type];
}

/** Describes the values that would have been accepted. */
export function describeAccepted({ option, value, framed }: OptionProblem): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- problems are of options
  const definition: OptionDefinition = OPTION_TABLE[option as OptionName];
  const accepted = describeValues(applyFrame(definition, framed));
  // Valid outside an iframe: explain why not here.
  return framed && isValid(value, definition)
    ? `${accepted} (${definition.framed?.reason})`
    : accepted;
}

/** What applies if an option is not set. Backquotes mark code. */
export function describeDefault({ type, framed, unset, ...definition }: OptionDefinition): string {
  if (unset !== undefined) return unset;
  if (type === "flag") return "off";
  const text = `\`${definition.default}\``;
  return framed ? `${text}; \`${framed.default}\` in an iframe` : text;
}
