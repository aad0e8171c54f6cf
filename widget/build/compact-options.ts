import type { Plugin } from "vite";
import { OPTION_TABLE } from "../option-table.ts";

const TEXTS = new Set(["label", "description", "unset"]);

/** Used only by the iframe page. */
const FRAMED = new Set(["framed", "notInQuery"]);

/** Types whose values are listed beside them. */
const LISTED = new Set<unknown>(["choice", "language"]);

/**
 * Removes what the embedded scripts do not use from the option table: the texts for pages and documents (0.7 kB of brotli),
 * and from the element's script also the properties for the iframe page.
 */
export const compactOptions = (isFrame: boolean): Plugin => ({
  name: "compact-options",
  load: (id) =>
    id.endsWith("/widget/option-table.ts")
      ? `export const MAY_BE_FRAMED = ${isFrame}; export const OPTION_TABLE = ${JSON.stringify(
          OPTION_TABLE,
          (name: string, value: unknown) =>
            TEXTS.has(name) || (!isFrame && (FRAMED.has(name) || LISTED.has(value)))
              ? undefined
              : value,
        )}`
      : undefined,
});
