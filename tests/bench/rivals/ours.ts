/** Our own box in every form that the builder gives code for, exactly as it gives it. */
import { makeSnippets } from "../../../worker/snippets.ts";
import type { Contestant } from "./contestant.ts";

const SHADOW = { host: "key-developments", selector: "[part=headline]" };

export async function ourContestants(
  origin: string,
  story: string,
  title: string,
): Promise<Contestant[]> {
  const snippets = makeSnippets({ origin, story, title, options: new Map() });
  const code = (name: string): string => {
    const snippet = snippets.find((one) => one.name === name);
    if (!snippet) throw new Error(`the builder has no snippet "${name}"`);
    return snippet.code;
  };
  const included = await fetch(code("Server-side include"));
  if (!included.ok) throw new Error(`the fragment answered ${included.status}`);
  return [
    { name: "our script", slot: { body: code("Script") }, row: SHADOW },
    { name: "our element", slot: { body: code("Element") }, row: SHADOW },
    { name: "our iframe", slot: { body: code("Iframe") }, row: { selector: "[part=headline]" } },
    { name: "our fragment", slot: { body: await included.text() }, row: SHADOW },
  ];
}

/** The page without any box: it is drawn when the paragraph is, before which the box would stand. */
export const withoutBox: Contestant = {
  name: "no box at all",
  slot: { body: "" },
  row: { selector: "#next" },
};
