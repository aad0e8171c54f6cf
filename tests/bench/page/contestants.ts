/** The boxes of a comparison: ours in every form, one by hand, one by Preact, and the rivals from npm. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type InlineConfig } from "vite";
import { bundle } from "../../../vite.config.ts";
import { wrap } from "../../../widget/build/payload.ts";
import type { Edge } from "../rig/edge.ts";
import { ORIGIN, readStory, workspace } from "../rig/project.ts";
import { textResource } from "../rig/site.ts";
import type { Project } from "../../support/workerd.ts";
import type { Slot } from "./article.ts";
import type { FirstView } from "./first-view.ts";
import type { VanillaData } from "./vanilla.ts";

/** Where the headline of the first row is: in the page, or in the open shadow tree of the hosts. */
export interface RowLocation {
  selector: string;
  host?: string;
  /** Hosts that must have drawn their first row; 1 by default. */
  count?: number;
}

export interface Contestant {
  name: string;
  slot: Slot;
  row: RowLocation;
  /** What is behind the first view counts too; else the reader is one who saves data, for whom it is not loaded. */
  isWhole?: boolean;
}

/** Puts a rival's file on the edge's origin; returns its URL. */
export function putFile(edge: Edge, name: string, text: string): string {
  edge.extra.set(`/rivals/${name}`, textResource(name, text));
  return `${ORIGIN}/rivals/${name}`;
}

/** Bundles a rival's script as ours is: same bundler, minifier and target. */
export async function bundleScript(entry: string, more: InlineConfig = {}): Promise<string> {
  const name = basename(entry).replace(/\.\w+$/, "");
  const own = bundle("embed");
  const outDir = join(workspace(), "rivals");
  await build({
    ...own,
    define: { "process.env.NODE_ENV": '"production"' },
    ...more,
    build: {
      ...own.build,
      outDir,
      lib: { entry, name: "rival", formats: ["iife"], fileName: () => `${name}.js` },
    },
  });
  return readFileSync(join(outDir, `${name}.js`), "utf8");
}

/** The builder's snippets by name. */
export async function readSnippets(story: string): Promise<Record<string, string>> {
  const response = await fetch(`${ORIGIN}/embed/${story}/snippets`);
  const { data }: { data: { name: string; code: string }[] } = await response.json();
  return Object.fromEntries(data.map(({ name, code }) => [name, code]));
}

const SHADOW = { host: "key-developments", selector: "[part=headline]" };
const LIGHT = { selector: "[part=headline]" };
/** Boxes of the page with many. */
const MANY = 20;

export const WITHOUT_BOX = "no box";
export const SCRIPT = "our script";
export const MANY_BOXES = `our script, ${MANY} boxes`;
export const FRAGMENT = "our fragment";
export const PLAIN_HTML = "the same HTML, no shadow root";
export const VANILLA = "vanilla, by hand";

export async function listOurs(project: Project): Promise<Contestant[]> {
  const story = readStory(project).id;
  const { Script = "", Element = "", Iframe = "" } = await readSnippets(story);
  const fragment = await (await fetch(`${ORIGIN}/embed/${story}/fragment`)).text();
  const plain = fragment
    .replaceAll(/<\/?template[^>]*>/g, "")
    .replaceAll(/:host(\(([^)]*)\))?/g, "key-developments$2");
  const another = `<p>The article goes on here.</p><key-developments story="${story}"></key-developments>`;
  return [
    { name: WITHOUT_BOX, slot: { body: "" }, row: { selector: "#next" } },
    { name: SCRIPT, slot: { body: Script }, row: SHADOW },
    { name: `${SCRIPT}, with what is behind`, slot: { body: Script }, row: SHADOW, isWhole: true },
    { name: "our element", slot: { body: Element }, row: SHADOW },
    { name: "our iframe", slot: { body: Iframe }, row: LIGHT },
    { name: FRAGMENT, slot: { body: fragment }, row: SHADOW },
    { name: PLAIN_HTML, slot: { body: plain }, row: LIGHT },
    {
      name: MANY_BOXES,
      // As publishers do: the story's script where the first box stands, elements for the others.
      slot: { body: Script + another.repeat(MANY - 1) },
      row: { ...SHADOW, count: MANY },
    },
  ];
}

export async function listHandwritten(edge: Edge, view: FirstView): Promise<Contestant[]> {
  const { title, standfirst, period, issue, rows, links, styles } = view;
  const { views, atIssue, allClaims, key, all, showAll } = view.words;
  const data: VanillaData = {
    title,
    standfirst,
    period,
    rows,
    links,
    styles,
    ...(issue && { issue }),
    words: { views, atIssue, allClaims, showAll, ...(key && { key }), ...(all && { all }) },
  };
  const vanilla = wrap(await bundleScript(join(import.meta.dirname, "vanilla.ts")), data);
  const preact = putFile(
    edge,
    "preact.js",
    await bundleScript(join(import.meta.dirname, "preact-box.ts")),
  );
  const json = putFile(edge, "view.json", JSON.stringify(view));
  return [
    {
      name: VANILLA,
      slot: { body: `<script async src="${putFile(edge, "vanilla.js", vanilla)}"></script>` },
      row: { host: "vanilla-box", selector: "[part=headline]" },
    },
    {
      name: "Preact + fetch",
      slot: {
        body: `<div id="preact-box" data-src="${json}"></div><script async src="${preact}"></script>`,
      },
      row: { host: "#preact-box", selector: "[part=headline]" },
    },
  ];
}
