/** Our own box in every form that the builder gives code for, exactly as it gives it. */
import type { Contestant } from "./contestant.ts";
import { readSnippets } from "./snippets.ts";

const SHADOW = { host: "key-developments", selector: "[part=headline]" };
const FRAME = { selector: "[part=headline]" };

export async function ourContestants(origin: string, story: string): Promise<Contestant[]> {
  const snippets = await readSnippets(origin, story);
  const code = (name: string): string => {
    const snippet = snippets.get(name);
    if (snippet === undefined) throw new Error(`the builder has no snippet "${name}"`);
    return snippet;
  };
  const included = await fetch(code("Server-side include"));
  if (!included.ok) throw new Error(`the fragment answered ${included.status}`);
  return [
    { name: "our script", slot: { body: code("Script") }, row: SHADOW },
    { name: "our script alone", slot: { body: code("Script alone") }, row: SHADOW },
    { name: "our element", slot: { body: code("Element") }, row: SHADOW },
    { name: "our iframe", slot: { body: code("Iframe") }, row: FRAME },
    { name: "our fragment", slot: { body: await included.text() }, row: SHADOW },
  ];
}

/** The page without any box: it is drawn when the paragraph is, before which the box would stand. */
export const withoutBox: Contestant = {
  name: "no box at all",
  slot: { body: "" },
  row: { selector: "#next" },
};
