/** The boxes of a comparison: ours in every form, one by hand, one by Preact; the rivals from npm are in npm-rivals.ts. */
import { join } from "node:path";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import type { Edition } from "../../../data/model/edition.ts";
import { bundle, bundleCode } from "../../../widget/build/bundle-scripts.ts";
import { wrapScript } from "../../../widget/build/wrap-script.ts";
import type { FirstView as BoxView } from "../../../widget/content/box-content.ts";
import { makeFirstView } from "../../../widget/content/make-first-view.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import { elementStyles } from "../../../widget/styles/element-styles.ts";
import { fetchSnippet } from "../../support/service/fetch-snippet.ts";
import type { Edge } from "../rig/edge.ts";
import { ORIGIN } from "../rig/project.ts";
import type { Embed } from "./article.ts";
import type { RowLocation } from "./time-to-box.ts";

/** What every contestant shows: the first view, in English, and its style sheet. */
export type FirstView = BoxView & { styles: string };

export const buildFirstView = (edition: Edition): FirstView => ({
  ...makeFirstView(buildContent(edition), en),
  styles: elementStyles,
});

/** The time to box as a multiple of another contestant's. */
export type DrawnTarget =
  | { to: string; most: number; least?: undefined }
  | { to: string; least: number; most?: undefined };

interface Contestant extends Embed {
  row: RowLocation;
  /** Whether the details, behind the first view, are loaded, too; by default the reader saves data, and they are not. */
  withDetails?: boolean;
  drawn?: DrawnTarget;
  /** Target: script time as a multiple of vanilla's. */
  script?: number;
}

/** The code of the builder's snippet with this name. `query`: the options. */
export const fetchCode = async (story: string, name: string, query = ""): Promise<string> =>
  (await fetchSnippet(ORIGIN, story, name, query)).code;

const fetchFragment = async (story: string): Promise<string> =>
  (await fetch(`${ORIGIN}/embed/${story}/fragment`)).text();

/** The fragment's HTML without its shadow root. */
export const fetchPlainHtml = async (story: string): Promise<string> =>
  (await fetchFragment(story))
    .replaceAll(/<\/?template[^>]*>/g, "")
    .replaceAll(/:host(\(([^)]*)\))?/g, "key-developments$2");

/** By name. */
export type Contestants = Record<string, Contestant>;

export const HEADLINE = { selector: "[part=headline]" };
export const WITHOUT_BOX = "no box";
export const SCRIPT = "our script";
const ELEMENT = "our element";
export const VANILLA = "vanilla, by hand";
const PLAIN_HTML = "its HTML, no shadow root";
/** Boxes of the page with many. */
const MANY = 20;

const loadScript = (src: string): string => `<script async src="${src}"></script>`;
const times = (to: string, most: number) => ({ drawn: { to, most } });
/** The element is the later of our scripts: who is behind it is behind both. */
export const BEHIND_OURS = { drawn: { to: ELEMENT, least: 1 } };

async function listOurs(story: string): Promise<Contestants> {
  const row = { ...HEADLINE, host: "key-developments" };
  const script = { body: await fetchCode(story, "Script"), row };
  const targets = { ...times(VANILLA, 1.2), script: 1.8 };
  const iframe = { body: await fetchCode(story, "Iframe"), row: HEADLINE };
  // As publishers do: the story's script where the first box stands, elements for the others.
  const another = `<p>The article goes on here.</p><key-developments story="${story}"></key-developments>`;
  const many = { body: script.body + another.repeat(MANY - 1), row: { ...row, count: MANY } };
  const fragment = { body: await fetchFragment(story), row };
  return {
    [WITHOUT_BOX]: { body: "", row: { selector: "#next" } },
    [SCRIPT]: { ...script, ...targets },
    [`${SCRIPT}, with what is behind`]: { ...script, withDetails: true },
    [ELEMENT]: { body: await fetchCode(story, "Element"), row, ...targets },
    "our iframe": { ...iframe, ...times(VANILLA, 1.5) },
    "our fragment": { ...fragment, ...times(PLAIN_HTML, 1.05) },
    [PLAIN_HTML]: { body: await fetchPlainHtml(story), row: HEADLINE },
    [`${SCRIPT}, ${MANY} boxes`]: { ...many, ...times(SCRIPT, 2) },
  };
}

async function listHandwritten(edge: Edge): Promise<Contestants> {
  const view = buildFirstView(edge.project.edition);
  // As our script on a page of its own: same bundler, minifier and target, and the page's built-ins.
  const ours = bundle("frame");
  const bundleHere = (name: string): Promise<string> => {
    const entry = join(import.meta.dirname, name);
    const lib = { entry, name: "rival", formats: ["iife" as const] };
    return bundleCode({ ...ours, build: { ...ours.build, lib } });
  };
  // The vanilla script contains no more than it shows.
  const { title, standfirst, period, issue, rows, links, styles } = view;
  const { views, atIssue, allClaims, key, all, showAll } = view.words;
  const words = { views, atIssue, allClaims, key, all, showAll };
  const data = { title, standfirst, period, issue, rows, links, styles, words };
  const vanilla = edge.put("vanilla.js", wrapScript(await bundleHere("vanilla.ts"), data));
  const preact = edge.put("preact.js", await bundleHere("preact-box.ts"));
  const json = edge.put("view.json", JSON.stringify(view));
  const preactBox = `<div id="preact-box" data-src="${json}"></div>${loadScript(preact)}`;
  return {
    [VANILLA]: { body: loadScript(vanilla), row: { ...HEADLINE, host: "#vanilla-box" } },
    "Preact + fetch": {
      body: preactBox,
      row: { ...HEADLINE, host: "#preact-box" },
      ...BEHIND_OURS,
    },
  };
}

/** Ours and the handwritten ones. */
export const listContestants = async (edge: Edge): Promise<Contestants> => ({
  ...(await listOurs(edge.project.edition.id)),
  ...(await listHandwritten(edge)),
});
