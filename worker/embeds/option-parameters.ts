/** The box's options as query parameters, from their table. */
import * as z from "zod";
import { Slug } from "../../data/model/edition/vocabulary.ts";
import type { OptionDefinition } from "../../widget/option-table.ts";
import { describeValues } from "../../widget/option-problems.ts";
import { applyFrame, isValid, OPTIONS, QUERY_OPTION_NAMES } from "../../widget/options.ts";
import { SELECTOR } from "../api/edition-selector.ts";

function schemaOf(definition: OptionDefinition): z.ZodType<string | number> {
  if ("values" in definition) return z.enum(definition.values);
  if (definition.type === "integer") {
    const { min, max } = definition;
    const message = `must be an integer from ${min} to ${max}`;
    return z.int(message).min(min, message).max(max, message);
  }
  if (definition.type === "flag") return z.enum(["true", "false"]);
  return definition.type === "day" ? z.iso.date() : Slug;
}

/** Schemas that enumerate their values need no description of them. */
const describe = (definition: OptionDefinition): string =>
  definition.type === "integer"
    ? `${definition.description} ${describeValues(definition)}; default: ${definition.unset ?? definition.default}.`
    : definition.description;

type OptionParameter = z.ZodOptional<z.ZodType<string | number>>;

/** Schemas by name; none is required. `framed`: as an iframe page accepts them. */
export const optionParameters = (framed = false): Record<string, OptionParameter> => ({
  ...Object.fromEntries(
    OPTIONS.filter(([, { notInQuery }]) => !notInQuery).map(([name, definition]) => [
      name,
      schemaOf(applyFrame(definition, framed)).optional().describe(describe(definition)),
    ]),
  ),
  edition: SELECTOR.edition,
});

/** The options in the query of an iframe page's address, as attributes. Invalid values and other parameters are left out. */
export const readFrameQuery = (
  params: URLSearchParams,
  names: readonly string[] = QUERY_OPTION_NAMES,
): Map<string, string> =>
  new Map(
    OPTIONS.flatMap(([name, definition]): [string, string][] => {
      const value = names.includes(name) ? params.get(name) : null;
      return value !== null && isValid(value, applyFrame(definition, true)) ? [[name, value]] : [];
    }),
  );

/** The options that are set, as attributes. */
export const toAttributes = (query: Readonly<Record<string, unknown>>): Map<string, string> =>
  new Map(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)]),
  );
