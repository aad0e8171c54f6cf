/** The boxes of a comparison: ours in every form, one by hand, one by Preact; the rivals from npm are in npm-rivals.ts. */
import { join } from "node:path";
import type { InlineConfig } from "vite";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import type { Edition } from "../../../data/model/edition.ts";
import { bundle, bundleCode } from "../../../widget/build/bundle-scripts.ts";
import { wrap } from "../../../widget/build/payload.ts";
import type { FirstView as BoxView } from "../../../widget/content/box-content.ts";
import { makeFirstView } from "../../../widget/content/make-first-view.ts";
import { en } from "../../../widget/i18n/en.ts";
import { elementStyles } from "../../../widget/styles/element-styles.ts";
import { fetchSnippet } from "../../support/service/fetch-snippet.ts";
import type { Edge } from "../rig/edge.ts";
import { ORIGIN } from "../rig/project.ts";
import type { Embed } from "./article.ts";
import type { VanillaData } from "./vanilla.ts";

/** What every contestant shows: the first view, in English, and its style sheet. */
export type FirstView = BoxView & { styles: string };

export const buildFirstView = (edition: Edition): FirstView => ({
  ...makeFirstView(buildContent(edition), en),
  styles: elementStyles,
});

/** Where the headline of the first row is: in the page, or in the open shadow trees of the hosts. */
export interface RowLocation {
  selector: string;
  host?: string;
  /** Hosts that must have drawn their first row; 1 by default. */
  count?: number;
}

export interface Contestant extends Embed {
  name: string;
  row: RowLocation;
  /** Whether what is behind the first view counts too; else the reader saves data, and it is not loaded. */
  isWhole?: boolean;
  /** Targets: the time to box as a multiple of another contestant's, and script time as a multiple of vanilla's. */
  drawn?: { to: string; limit: number };
  script?: number;
}

/** Bundles a rival's script as ours is: same bundler, minifier and target. */
export function bundleRival(entry: string, more: InlineConfig = {}): Promise<string> {
  // As our script on a page of its own: a rival depends on the page's built-ins.
  const ours = bundle("frame");
  const lib = { entry, name: "rival", formats: ["iife" as const] };
  const define = { "process.env.NODE_ENV": '"production"' };
  return bundleCode({ ...ours, define, ...more, build: { ...ours.build, lib } });
}

/** The code of the builder's snippet with this name. */
export const fetchCode = async (story: string, name: string): Promise<string> =>
  (await fetchSnippet(ORIGIN, story, name)).code;

const fetchFragment = async (story: string): Promise<string> =>
  (await fetch(`${ORIGIN}/embed/${story}/fragment`)).text();

/** The fragment's HTML without its shadow root. */
export const fetchPlainHtml = async (story: string): Promise<string> =>
  (await fetchFragment(story))
    .replaceAll(/<\/?template[^>]*>/g, "")
    .replaceAll(/:host(\(([^)]*)\))?/g, "key-developments$2");

export const HEADLINE = { selector: "[part=headline]" };
const IN_BOX = { ...HEADLINE, host: "key-developments" };
/** Boxes of the page with many. */
const MANY = 20;

export const WITHOUT_BOX = "no box";
export const SCRIPT = "our script";
export const VANILLA = "vanilla, by hand";
const PLAIN_HTML = "its HTML, no shadow root";
const times = (to: string, limit: number) => ({ to, limit });

export async function listOurs(story: string): Promise<Contestant[]> {
  const script = { name: SCRIPT, body: await fetchCode(story, "Script"), row: IN_BOX };
  const targets = { drawn: times(VANILLA, 1.2), script: 1.8 };
  const another = `<p>The article goes on here.</p><key-developments story="${story}"></key-developments>`;
  return [
    { name: WITHOUT_BOX, body: "", row: { selector: "#next" } },
    { ...script, ...targets },
    { ...script, name: `${SCRIPT}, with what is behind`, isWhole: true },
    { name: "our element", body: await fetchCode(story, "Element"), row: IN_BOX, ...targets },
    {
      name: "our iframe",
      body: await fetchCode(story, "Iframe"),
      row: HEADLINE,
      drawn: times(VANILLA, 1.5),
    },
    {
      name: "our fragment",
      body: await fetchFragment(story),
      row: IN_BOX,
      drawn: times(PLAIN_HTML, 1.05),
    },
    { name: PLAIN_HTML, body: await fetchPlainHtml(story), row: HEADLINE },
    {
      name: `${SCRIPT}, ${MANY} boxes`,
      // As publishers do: the story's script where the first box stands, elements for the others.
      body: script.body + another.repeat(MANY - 1),
      row: { ...IN_BOX, count: MANY },
      drawn: times(SCRIPT, 2),
    },
  ];
}

export async function listHandwritten(edge: Edge, view: FirstView): Promise<Contestant[]> {
  const { title, standfirst, period, issue, rows, links, styles, words } = view;
  const { views, atIssue, allClaims, key, all, showAll } = words;
  const shown = { title, standfirst, period, issue, rows, links, styles };
  const data: VanillaData = { ...shown, words: { views, atIssue, allClaims, key, all, showAll } };
  const [code, preactBox] = await Promise.all(
    ["vanilla.ts", "preact-box.ts"].map((name) => bundleRival(join(import.meta.dirname, name))),
  );
  const vanilla = edge.put("vanilla.js", wrap(code!, data));
  const preact = edge.put("preact.js", preactBox!);
  const json = edge.put("view.json", JSON.stringify(view));
  return [
    {
      name: VANILLA,
      body: `<script async src="${vanilla}"></script>`,
      row: { ...HEADLINE, host: "vanilla-box" },
    },
    {
      name: "Preact + fetch",
      body: `<div id="preact-box" data-src="${json}"></div><script async src="${preact}"></script>`,
      row: { ...HEADLINE, host: "#preact-box" },
    },
  ];
}
