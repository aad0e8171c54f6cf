import { brotliCompressSync, constants } from "node:zlib";

/** Brotli bytes at the most: the code alone, one story's script whole in any language, and the iframe page. */
export const BUDGETS = { code: 11_000, script: 15_000, framePage: 9_000 };

/** Bytes of a text when brotli has done its best, as an edge that keeps files has it do. */
export const brotliSize = (text: string): number =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }).length;
