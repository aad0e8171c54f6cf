import { brotliCompressSync, constants } from "node:zlib";

/**
 * Maximum bytes on the wire, with response headers and a public address of 21 characters, in every language: the element's script, its
 * first data, the script of a story, the iframe page, the fragment.
 */
export const BUDGETS = {
  element: 10_500,
  content: 4_500,
  script: 14_000,
  framePage: 9_600,
  fragment: 9_000,
};

/** Headers that the platform adds to every response: date, server, cache status, ray, alternative services, error reporting. */
export const PLATFORM_HEADERS = 450;
/** Headers of a static file: those of the platform and of the service (worker/http/headers.ts). */
export const FILE_HEADERS = PLATFORM_HEADERS + 385;

/** Bytes of a text compressed with brotli. The edge compresses at quality 4; 11 is the best. */
export const brotliSize = (text: string, quality: 4 | 11 = 4): number =>
  brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    },
  }).length;
