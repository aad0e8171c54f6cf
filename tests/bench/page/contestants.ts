/** The boxes of a comparison: ours in every form, one by hand, one by Preact; the rivals from npm are in npm-rivals.ts. */
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type InlineConfig } from "vite";
import { bundle } from "../../../widget/build/bundle-scripts.ts";
import { wrap } from "../../../widget/build/payload.ts";
import type { Project } from "../../support/workerd.ts";
import type { Edge } from "../rig/edge.ts";
import { ORIGIN, readStory, workspace } from "../rig/project.ts";
import { textResource } from "../rig/site.ts";
import type { Slot } from "./article.ts";
import { readFirstView } from "./first-view.ts";
import type { VanillaData } from "./vanilla.ts";

/** Where the headline of the first row is: in the page, or in the open shadow trees of the hosts. */
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
  /** What the project promises: the time to box as a multiple of another's, and script time as a multiple of vanilla's. */
  drawn?: { to: string; limit: number };
  script?: number;
}

/** Puts a rival's file on the edge's origin; returns its URL. */
export function putFile(edge: Edge, name: string, text: string): string {
  edge.extra.set(`/rivals/${name}`, textResource(name, text));
  return `${ORIGIN}/rivals/${name}`;
}

/** Bundles a rival's script as ours is: same bundler, minifier and target. */
export async function bundleScript(entry: string, more: InlineConfig = {}): Promise<string> {
  const fileName = `${basename(entry).replace(/\.\w+$/, "")}.js`;
  const ours = bundle("embed");
  const outDir = join(workspace(), "rivals");
  const lib = { entry, name: "rival", formats: ["iife" as const], fileName: () => fileName };
  const define = { "process.env.NODE_ENV": '"production"' };
  await build({ ...ours, define, ...more, build: { ...ours.build, outDir, lib } });
  return readFileSync(join(outDir, fileName), "utf8");
}

/** The builder's snippets by name. */
export async function readSnippets(story: string): Promise<Record<string, string>> {
  const response = await fetch(`${ORIGIN}/embed/${story}/snippets`);
  const { data }: { data: { name: string; code: string }[] } = await response.json();
  return Object.fromEntries(data.map(({ name, code }) => [name, code]));
}

/** The fragment's HTML without its shadow root. */
export async function readPlainHtml(story: string): Promise<string> {
  const fragment = await (await fetch(`${ORIGIN}/embed/${story}/fragment`)).text();
  return fragment
    .replaceAll(/<\/?template[^>]*>/g, "")
    .replaceAll(/:host(\(([^)]*)\))?/g, "key-developments$2");
}

const SHADOW = { host: "key-developments", selector: "[part=headline]" };
const LIGHT = { selector: "[part=headline]" };
/** Boxes of the page with many. */
const MANY = 20;

export const WITHOUT_BOX = "no box";
export const SCRIPT = "our script";
export const VANILLA = "vanilla, by hand";
const PLAIN_HTML = "its HTML, no shadow root";

export async function listOurs(project: Project): Promise<Contestant[]> {
  const story = readStory(project).id;
  const { Script = "", Element = "", Iframe = "" } = await readSnippets(story);
  const fragment = await (await fetch(`${ORIGIN}/embed/${story}/fragment`)).text();
  const script = { slot: { body: Script }, row: SHADOW };
  const another = `<p>The article goes on here.</p><key-developments story="${story}"></key-developments>`;
  return [
    { name: WITHOUT_BOX, slot: { body: "" }, row: { selector: "#next" } },
    { name: SCRIPT, ...script, drawn: { to: VANILLA, limit: 1.2 }, script: 1.8 },
    { name: `${SCRIPT}, with what is behind`, ...script, isWhole: true },
    {
      name: "our element",
      slot: { body: Element },
      row: SHADOW,
      drawn: { to: VANILLA, limit: 1.2 },
      script: 1.8,
    },
    {
      name: "our iframe",
      slot: { body: Iframe },
      row: LIGHT,
      drawn: { to: VANILLA, limit: 1.5 },
    },
    {
      name: "our fragment",
      slot: { body: fragment },
      row: SHADOW,
      drawn: { to: PLAIN_HTML, limit: 1.05 },
    },
    { name: PLAIN_HTML, slot: { body: await readPlainHtml(story) }, row: LIGHT },
    {
      name: `${SCRIPT}, ${MANY} boxes`,
      // As publishers do: the story's script where the first box stands, elements for the others.
      slot: { body: Script + another.repeat(MANY - 1) },
      row: { ...SHADOW, count: MANY },
      drawn: { to: SCRIPT, limit: 2 },
    },
  ];
}

export async function listHandwritten(edge: Edge, project: Project): Promise<Contestant[]> {
  const view = readFirstView(project);
  const { title, standfirst, period, issue, rows, links, styles, words } = view;
  const { views, atIssue, allClaims, key, all, showAll } = words;
  const shown = { title, standfirst, period, issue, rows, links, styles };
  const data: VanillaData = { ...shown, words: { views, atIssue, allClaims, key, all, showAll } };
  const code = await bundleScript(join(import.meta.dirname, "vanilla.ts"));
  const vanilla = putFile(edge, "vanilla.js", wrap(code, data));
  const fetching = await bundleScript(join(import.meta.dirname, "preact-box.ts"));
  const preact = putFile(edge, "preact.js", fetching);
  const json = putFile(edge, "view.json", JSON.stringify(view));
  return [
    {
      name: VANILLA,
      slot: { body: `<script async src="${vanilla}"></script>` },
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
