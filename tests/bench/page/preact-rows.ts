/** The rows of the first view as a minimal Preact box has them: for the one that fetches, and inside the rivals' iframes. */
import { h, type JSX } from "preact";
import type { BoxReaction, BoxRow } from "../../../widget/content/box-content.ts";
import type { FirstView } from "./first-view.ts";

const reaction = ({ id, speaker = "", verb = "", text = "", tag }: BoxReaction): JSX.Element => {
  const name = h("b", { part: "speaker" }, speaker);
  return h("li", { part: "reaction", key: id }, name, `${verb} ${text}`, tag && ` · ${tag}`);
};

const row = ({ id, date, headline, summary, status, reactions = [] }: BoxRow): JSX.Element => {
  const line = [
    h("span", { part: "headline" }, headline),
    status && h("span", { part: "status" }, status),
  ];
  const details = [h("summary", { part: "summary" }, line), h("p", { part: "text" }, summary)];
  return h(
    "li",
    { part: "row key", key: id },
    h("p", { part: "when" }, date.text),
    h("div", { part: "main" }, h("details", { part: "development", id }, details)),
    h("ul", { part: "reactions" }, reactions.map(reaction)),
  );
};

export const Rows = ({ view }: { view: FirstView }): JSX.Element =>
  h(
    "section",
    { part: "box" },
    h("h2", { part: "heading" }, view.title),
    h("p", { part: "standfirst" }, view.standfirst),
    h("ol", { part: "list" }, view.rows.map(row)),
  );
