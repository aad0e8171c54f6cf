/** Rivals from npm, installed into the workspace, each embedded as its own documentation says. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { BoxContent, BoxRow } from "../../../widget/content/box-content.ts";
import { progress } from "../measure/report.ts";
import type { Edge } from "../serve/edge.ts";
import { run } from "../serve/process.ts";
import { textResource } from "../serve/site.ts";
import { workspace } from "../serve/workspace.ts";
import { bundleScript } from "./bundle.ts";
import type { Contestant } from "./contestant.ts";
import { Rows } from "./rows.ts";

/** Exact, so that a comparison of today can be repeated; the newest of 2026-11-21 but for iframe-resizer, whose 5 is GPL-3.0. */
const PACKAGES = [
  "@knight-lab/timelinejs@3.9.11",
  "iframe-resizer@4.4.5",
  "pym.js@1.3.2",
  "react-chrono@3.3.3",
  "react-dom@19.3.1",
  "react@19.3.1",
  "vis-timeline@8.5.4",
];

const CHRONO = `
import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Chrono } from "react-chrono";
createRoot(document.querySelector("#chrono")).render(createElement(Chrono, { items: window.ITEMS, mode: "VERTICAL" }));
`;

/** Installs the packages; null where the registry cannot be reached. */
async function install(): Promise<string | null> {
  const folder = join(workspace(), "npm");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  progress("installing the rivals from npm");
  try {
    const flags = ["--no-audit", "--no-fund", "--ignore-scripts", "--save-exact"];
    await run("npm", ["install", ...flags, ...PACKAGES], { cwd: folder });
    return folder;
  } catch (error) {
    progress(String(error));
    return null;
  }
}

const script = (src: string): string => `<script src="${src}"></script>`;
const inline = (code: string): string =>
  `<script>${code.replaceAll("<", String.raw`\x3c`)}</script>`;
const sheet = (href: string): string => `<link rel="stylesheet" href="${href}">`;
const text = ({ summary, reactions = [] }: BoxRow): string =>
  [summary, ...reactions.map((reaction) => reaction.text)].join("\n");

/** The page inside the iframe of pym.js and iframe-resizer: the rows as plain HTML, and the child's script. */
const framedPage = (content: BoxContent, after: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Box</title><style>${content.styles}</style></head>` +
  `<body>${renderToString(h(Rows, { content }))}${after}</body></html>`;

export async function npmContestants(edge: Edge, content: BoxContent): Promise<Contestant[]> {
  const folder = await install();
  if (folder === null) return [];
  const put = (path: string, body: string): string => {
    edge.extra.set(`/rivals/${path}`, textResource(path, body));
    return `${edge.origin}/rivals/${path}`;
  };
  const copy = (path: string, name: string): string =>
    put(name, readFileSync(join(folder, "node_modules", path), "utf8"));
  const { rows } = content;

  const pym = copy("pym.js/dist/pym.v1.min.js", "pym.js");
  const pymPage = put(
    "pym.html",
    framedPage(content, `${script(pym)}${inline("new pym.Child()")}`),
  );
  const resizer = copy("iframe-resizer/js/iframeResizer.min.js", "resizer.js");
  const resized = copy("iframe-resizer/js/iframeResizer.contentWindow.min.js", "resized.js");
  const resizedPage = put("resized.html", framedPage(content, script(resized)));

  const timeline = copy("@knight-lab/timelinejs/dist/js/timeline.js", "timeline.js");
  const timelineCss = copy("@knight-lab/timelinejs/dist/css/timeline.css", "timeline.css");
  const events = rows.map((one) => {
    const [year, month, day] = one.day.split("-");
    return { start_date: { year, month, day }, text: { headline: one.headline, text: text(one) } };
  });

  writeFileSync(join(folder, "chrono.js"), CHRONO);
  const chrono = put("chrono.js", await bundleScript(join(folder, "chrono.js"), { root: folder }));
  const chronoCss = copy("react-chrono/dist/style.css", "chrono.css");
  const items = rows.map((one) => ({
    title: one.date.text,
    cardTitle: one.headline,
    cardDetailedText: text(one),
  }));

  const vis = copy("vis-timeline/standalone/umd/vis-timeline-graph2d.min.js", "vis.js");
  const visCss = copy("vis-timeline/styles/vis-timeline-graph2d.min.css", "vis.css");
  const visItems = rows.map(({ id, day, headline }) => ({
    id,
    start: day,
    content: headline,
  }));

  return [
    {
      name: "pym.js 1.3.2",
      slot: {
        body: `<div id="pym"></div>${script(pym)}${inline(`new pym.Parent("pym", "${pymPage}", {})`)}`,
      },
      row: { selector: "[part=headline]" },
    },
    {
      name: "iframe-resizer 4.4.5",
      slot: {
        body:
          `<iframe id="resized" src="${resizedPage}" style="width:1px;min-width:100%"></iframe>` +
          `${script(resizer)}${inline('iFrameResize({}, "#resized")')}`,
      },
      row: { selector: "[part=headline]" },
    },
    {
      name: "TimelineJS 3.9.11",
      slot: {
        head: sheet(timelineCss),
        body:
          `<div id="timeline" style="width:100%;height:600px"></div>${script(timeline)}` +
          inline(`new TL.Timeline("timeline", ${JSON.stringify({ events })}, { font: null })`),
      },
      row: { selector: "#timeline .tl-headline" },
    },
    {
      name: "react-chrono 3.3.3",
      slot: {
        head: sheet(chronoCss),
        body: `<div id="chrono"></div>${inline(`ITEMS = ${JSON.stringify(items)}`)}${script(chrono)}`,
      },
      row: {
        selector:
          "#chrono h1, #chrono h2, #chrono h3, #chrono [class*=cardTitle], #chrono [class*=card-title]",
      },
    },
    {
      name: "vis-timeline 8.5.4",
      slot: {
        head: sheet(visCss),
        body:
          `<div id="vis"></div>${script(vis)}` +
          inline(
            `new vis.Timeline(document.querySelector("#vis"), new vis.DataSet(${JSON.stringify(visItems)}), {})`,
          ),
      },
      row: { selector: "#vis .vis-item-content" },
    },
  ];
}
