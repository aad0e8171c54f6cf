/** Bytes on the wire that publishers are promised. */
import { BUDGETS, brotliSize, PLATFORM_HEADERS } from "../../../widget/build/budgets.ts";
import { LANGUAGES } from "../../../widget/options.ts";

interface EmbedSize {
  path: string;
  bytes: number;
  budget: number;
}

/** Bytes of a response as the edge sends it: compressed, with its headers and the platform's. */
async function readWireSize(url: string): Promise<number> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  const headers = [...response.headers]
    // Counted among those of the platform.
    .filter(([name]) => name !== "cf-cache-status")
    .reduce((sum, [name, value]) => sum + `${name}: ${value}\r\n`.length, PLATFORM_HEADERS);
  return headers + brotliSize(await response.text());
}

/** Measures the element's script, and the script, iframe page and fragment of a story in every language. */
export const measureEmbeds = (service: string, story: string): Promise<EmbedSize[]> =>
  Promise.all(
    [
      ["key-developments.js", BUDGETS.element] as const,
      ...LANGUAGES.flatMap((lang) => [
        [`${story}.${lang}.js`, BUDGETS.script] as const,
        [`${story}/content?lang=${lang}`, BUDGETS.content] as const,
        [`${story}?lang=${lang}`, BUDGETS.framePage] as const,
        [`${story}/fragment?lang=${lang}`, BUDGETS.fragment] as const,
      ]),
    ].map(async ([name, budget]) => {
      const path = `/embed/${name}`;
      return { path, bytes: await readWireSize(service + path), budget };
    }),
  );
