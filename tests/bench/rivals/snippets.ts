/** The code that our own builder tells publishers to paste, read from its page. */

const ENTITIES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const unescape = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity]!);

/** Each form of embedding by its name. Throws where the builder shows none. */
export async function readSnippets(origin: string, story: string): Promise<Map<string, string>> {
  const response = await fetch(`${origin}/?story=${story}`);
  const html = await response.text();
  const found = html.matchAll(/aria-label="([^"]+): code to copy"[^>]*>([^<]*)<\/textarea>/g);
  const snippets = new Map(
    Array.from(found, ([, name, code]) => [unescape(name!), unescape(code!)]),
  );
  if (snippets.size === 0) throw new Error(`the builder shows no code (${response.status})`);
  return snippets;
}
