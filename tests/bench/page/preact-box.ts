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
  const when = h("p", { part: "when" }, date.text);
  const lines = h("ul", { part: "reactions" }, reactions.map(reaction));
  return h(
    "li",
    { part: "row key", key: id },
    when,
    h("div", { part: "main" }, development),
    lines,
  );
};

async function show(root: HTMLElement): Promise<void> {
  const view: FirstView = await (await fetch(root.dataset["src"]!)).json();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(view.styles);
  const shadow = root.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet];
  const heading = h("h2", { part: "heading" }, view.title);
  const standfirst = h("p", { part: "standfirst" }, view.standfirst);
  const list = h("ol", { part: "list" }, view.rows.map(row));
  render(h("section", { part: "box" }, heading, standfirst, list), shadow);
}

void show(document.querySelector("#preact-box")!);
