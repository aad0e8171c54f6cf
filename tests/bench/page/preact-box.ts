/** A minimal Preact box as most are built: a script that fetches JSON and renders it into a shadow tree. */
import { h, render } from "preact";
import type { FirstView } from "./first-view.ts";
import { Rows } from "./preact-rows.ts";

async function show(root: Element, url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} returned ${response.status}`);
  const view: FirstView = await response.json();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(view.styles);
  const shadow = root.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet];
  render(h(Rows, { view }), shadow);
}

const root = document.querySelector("#preact-box");
const url = root?.getAttribute("data-src");
if (root && url) void show(root, url);
