import type { Plugin } from "vite";
import { OPTION_TABLE } from "../option-table.ts";

const TEXTS = new Set(["label", "description", "unset"]);

/** Of the iframe page alone. */
const FRAMED = new Set(["framed", "notInQuery"]);

/**
 * Leaves out of the embedded scripts what they do not use of the option table: the texts, which pages and documents print
 * (0.7 kB of brotli), and in the element's script what is of the iframe page.
 */
export const compactOptions = (isFrame: boolean): Plugin => ({
  name: "compact-options",
  load: (id) =>
    id.endsWith("/widget/option-table.ts")
      ? `export const OPTION_TABLE = ${JSON.stringify(
          OPTION_TABLE,
          (name: string, value: unknown) =>
            TEXTS.has(name) || (!isFrame && FRAMED.has(name)) ? undefined : value,
        )}`
      : undefined,
});
