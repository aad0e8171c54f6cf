/**
 * The `_headers` file: the headers that the Worker adds to its responses, for the static assets that the platform serves without it.
 * If two rules match, the platform joins their values with a comma, unless the later one removes the header first (`!`).
 */
import { CONTENT_TYPES } from "../exports/export-formats.ts";
import { CACHE_CONTROL, EXPOSED_HEADERS, SHARED_HEADERS } from "../http/headers.ts";

const rule = (pattern: string, lines: readonly string[]): string =>
  [pattern, ...lines.map((line) => `  ${line}`)].join("\n");

const write = (headers: Readonly<Record<string, string>>): string[] =>
  Object.entries(headers).map(([name, value]) => `${name}: ${value}`);

const replace = (name: string, value: string): string[] => [`! ${name}`, `${name}: ${value}`];

/** Files whose names change with their content. */
const IMMUTABLE = [
  "/embed/key-developments.:hash.js",
  "/embed/behaviour.:hash.js",
  "/embed/styles.:hash.json",
  "/embed/:story.:lang.:edition.json",
  "/embed/:story.:lang.:edition.js",
];

/** The rules of the assets, by URL pattern. */
export function makeHeaders(): string {
  return [
    rule("/*", write({ ...SHARED_HEADERS, "Cache-Control": CACHE_CONTROL.live })),
    rule("/v1/*", write(EXPOSED_HEADERS)),
    rule("/stories/*", write(EXPOSED_HEADERS)),
    ...IMMUTABLE.map((pattern) => rule(pattern, replace("Cache-Control", CACHE_CONTROL.immutable))),
    // TypeScript; by its extension the platform would serve .ts as an MPEG transport stream.
    rule("/embed/types/*", replace("Content-Type", "text/plain; charset=utf-8")),
    rule("/_corpus/*", ["X-Robots-Tag: noindex"]),
    rule("/_labels/*", ["X-Robots-Tag: noindex"]),
    ...CONTENT_TYPES.map(({ pattern, type }) => rule(pattern, replace("Content-Type", type))),
    "",
  ].join("\n");
}
