import { brotliCompressSync, constants } from "node:zlib";

/**
 * Bytes on the wire at the most, response headers included: the element's script, a story's script in any language, the iframe
 * page, and the fragment.
 */
export const BUDGETS = { element: 9_600, script: 17_100, framePage: 10_800, fragment: 12_000 };

/** Headers that the platform adds to every response: date, server, cache status, ray, alternative services, error reporting. */
export const PLATFORM_HEADERS = 450;
/** With those of the service (worker/http/headers.ts): of a static file. */
export const FILE_HEADERS = PLATFORM_HEADERS + 400;

/** Bytes of a text under brotli. The edge compresses on the fly at quality 4; 11 is the best. */
export const brotliSize = (text: string, quality: 4 | 11 = 4): number =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }).length;
