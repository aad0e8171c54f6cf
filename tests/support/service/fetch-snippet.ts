/** The builder's snippets, from the list that the service has of them. */

export interface Snippet {
  name: string;
  code: string;
  /** Rules for the page's style sheet, if the snippet needs any. */
  styles?: string;
}

/** Fetches the snippet with this name. `query`: the options, with `?`. Throws if there is none. */
export async function fetchSnippet(
  service: string,
  story: string,
  name: string,
  query = "",
): Promise<Snippet> {
  const response = await fetch(`${service}/embed/${story}/snippets${query}`);
  const { data }: { data: Snippet[] } = await response.json();
  const snippet = data.find((item) => item.name === name);
  if (!snippet) throw new Error(`there is no snippet ${name}`);
  return snippet;
}
