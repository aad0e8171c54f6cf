/** A minimal Preact box as most are built: a script that asks for its JSON and renders it, in a shadow tree of its own. */
import { h, render } from "preact";
import type { BoxContent } from "../../../widget/content/box-content.ts";
import { Rows } from "./rows.ts";

async function show(root: Element, url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const content: BoxContent = await response.json();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(content.styles);
  const shadow = root.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet];
  render(h(Rows, { content }), shadow);
}

const root = document.querySelector("#preact-box");
const url = root?.getAttribute("data-src");
if (root && url) void show(root, url);
