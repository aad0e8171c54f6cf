/** The rivals that are part of this repository. */
import { join } from "node:path";
import type { BoxContent } from "../../../widget/content/box-content.ts";
import { wrap } from "../../../widget/build/payload.ts";
import type { Edge } from "../serve/edge.ts";
import { textResource } from "../serve/site.ts";
import { bundleScript } from "./bundle.ts";
import type { Contestant } from "./contestant.ts";

const source = (name: string): string => join(import.meta.dirname, name);

export async function handwrittenContestants(
  edge: Edge,
  content: BoxContent,
): Promise<Contestant[]> {
  const put = (path: string, text: string) => edge.extra.set(path, textResource(path, text));
  put("/rivals/vanilla.js", wrap(await bundleScript(source("vanilla.ts")), content));
  put("/rivals/preact.js", await bundleScript(source("fetching-preact.ts")));
  put("/rivals/content.json", JSON.stringify(content));
  return [
    {
      name: "vanilla, by hand",
      slot: { body: `<script async src="${edge.origin}/rivals/vanilla.js"></script>` },
      row: { host: "vanilla-box", selector: "[part=headline]" },
    },
    {
      name: "Preact + fetch",
      slot: {
        body:
          `<div id="preact-box" data-src="${edge.origin}/rivals/content.json"></div>` +
          `<script async src="${edge.origin}/rivals/preact.js"></script>`,
      },
      row: { host: "#preact-box", selector: "[part=headline]" },
    },
  ];
}
