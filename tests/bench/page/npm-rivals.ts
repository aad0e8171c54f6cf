/** Rivals from npm, each embedded as its documentation says. iframe-resizer: version 5 is GPL-3.0. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../../worker/build/run-node.ts";
import type { BoxRow } from "../../../widget/content/box-content.ts";
import { run } from "../rig/process.ts";
import { bundleScript } from "../../support/browser/bundle.ts";
import type { Edge } from "../rig/edge.ts";
import {
  BEHIND_OURS,
  buildFirstView,
  fetchPlainHtml,
  HEADLINE,
  type Contestants,
} from "./contestants.ts";

const CHRONO = `
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Chrono } from "react-chrono";
createRoot(document.querySelector("#chrono")).render(createElement(Chrono, { items: window.ITEMS, mode: "VERTICAL" }));
`;

/** Those that only the bench needs have a lock file of their own, so that no other `npm install` brings their 120 MB. */
const FOLDER = join(ROOT, "tests/bench/rivals");

const script = (src: string): string => `<script src="${src}"></script>`;
const inline = (code: string): string =>
  `<script>${code.replaceAll("<", String.raw`\x3c`)}</script>`;
const textOf = ({ summary, reactions = [] }: BoxRow): string =>
  [summary, ...reactions.map(({ text }) => text)].join("\n");

export async function listRivals(edge: Edge): Promise<Contestants> {
  const { story, rows } = buildFirstView(edge.project.edition);
  const html = await fetchPlainHtml(story);
  await run("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: FOLDER });
  const copy = (path: string, folder = FOLDER): string =>
    edge.put(path.replaceAll("/", "-"), readFileSync(join(folder, "node_modules", path), "utf8"));
  const style = (path: string): string => `<link rel="stylesheet" href="${copy(path)}">`;
  /** The page inside an iframe: the fragment's HTML, and the child's script. */
  const framed = (name: string, after: string): string =>
    edge.put(name, `<!doctype html><meta charset="utf-8"><body>${html}${after}</body>`);

  const pym = script(copy("pym.js/dist/pym.v1.min.js", ROOT));
  const pymPage = framed("pym.html", pym + inline("new pym.Child()"));
  const resizer = (side: string): string => script(copy(`iframe-resizer/js/${side}.min.js`, ROOT));
  const resizedPage = framed("resized.html", resizer("iframeResizer.contentWindow"));
  const chrono = edge.put("chrono.js", await bundleScript("chrono", CHRONO, FOLDER));
  const events = rows.map((row) => {
    const [year, month, day] = row.day.split("-");
    const text = { headline: row.headline, text: textOf(row) };
    return { start_date: { year, month, day }, text };
  });
  const cards = rows.map((row) => ({
    title: row.date.text,
    cardTitle: row.headline,
    cardDetailedText: textOf(row),
  }));
  const items = rows.map(({ id, day, headline }) => ({ id, start: day, content: headline }));
  return {
    "pym.js 1.3.2": {
      row: HEADLINE,
      body: `<div id="pym"></div>${pym}${inline(`new pym.Parent("pym", "${pymPage}", {})`)}`,
      ...BEHIND_OURS,
    },
    "iframe-resizer 4.4.5": {
      row: HEADLINE,
      body: `<iframe id="resized" src="${resizedPage}" style="width:1px;min-width:100%"></iframe>${resizer("iframeResizer")}${inline('iFrameResize({}, "#resized")')}`,
      ...BEHIND_OURS,
    },
    "TimelineJS 3.9.11": {
      row: { selector: "#timeline .tl-headline" },
      head: style("@knight-lab/timelinejs/dist/css/timeline.css"),
      body: `<div id="timeline" style="width:100%;height:600px"></div>${script(copy("@knight-lab/timelinejs/dist/js/timeline.js"))}${inline(`new TL.Timeline("timeline", ${JSON.stringify({ events })}, { font: null })`)}`,
      ...BEHIND_OURS,
    },
    "react-chrono 3.3.3": {
      row: { selector: "#chrono :is(h1, h2, h3, [class*=cardTitle], [class*=card-title])" },
      head: style("react-chrono/dist/style.css"),
      body: `<div id="chrono"></div>${inline(`ITEMS = ${JSON.stringify(cards)}`)}${script(chrono)}`,
      ...BEHIND_OURS,
    },
    "vis-timeline 8.5.4": {
      row: { selector: "#vis .vis-item-content" },
      head: style("vis-timeline/styles/vis-timeline-graph2d.min.css"),
      body: `<div id="vis"></div>${script(copy("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js"))}${inline(`new vis.Timeline(document.querySelector("#vis"), new vis.DataSet(${JSON.stringify(items)}), {})`)}`,
      ...BEHIND_OURS,
    },
  };
}
