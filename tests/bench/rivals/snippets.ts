/** The code that our own builder tells publishers to paste. */

/** Each form of embedding by its name. Throws where there is none. */
export async function readSnippets(origin: string, story: string): Promise<Map<string, string>> {
  const response = await fetch(`${origin}/embed/${story}/snippets`);
  if (!response.ok) throw new Error(`there are no snippets (${response.status})`);
  const { data }: { data: { name: string; code: string }[] } = await response.json();
  return new Map(data.map(({ name, code }) => [name, code]));
}
