/** A minimal Preact box as most are built: a script that fetches JSON and renders it into a shadow tree. */
import { h, render, type JSX } from "preact";
import type { BoxReaction, BoxRow } from "../../../widget/content/box-content.ts";
import type { FirstView } from "./contestants.ts";

const reaction = ({ id, speaker = "", verb = "", text = "", tag }: BoxReaction): JSX.Element => {
  const name = h("b", { part: "speaker" }, speaker);
  return h("li", { part: "reaction", key: id }, name, `${verb} ${text}`, tag && ` · ${tag}`);
};

const row = ({ id, date, headline, summary, reactions = [] }: BoxRow): JSX.Element => {
  const line = h("summary", { part: "summary" }, h("span", { part: "headline" }, headline));
  const development = h("details", { part: "development", id }, line, h("p", {}, summary));
  return h(
    "li",
    { part: "row key", key: id },
    h("p", { part: "when" }, date.text),
    h("div", { part: "main" }, development),
    h("ul", { part: "reactions" }, reactions.map(reaction)),
  );
};

const box = ({ title, standfirst, rows }: FirstView): JSX.Element =>
  h(
    "section",
    { part: "box" },
    h("h2", { part: "heading" }, title),
    h("p", { part: "standfirst" }, standfirst),
    h("ol", { part: "list" }, rows.map(row)),
  );

async function show(root: HTMLElement): Promise<void> {
  const response = await fetch(root.dataset["src"]!);
  const view: FirstView = await response.json();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(view.styles);
  const shadow = root.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet];
  render(box(view), shadow);
}

void show(document.querySelector("#preact-box")!);
