/** The first view as a small Preact box has it: for the rival that fetches its data, and for the page inside the rivals' iframes. */
import { h, type JSX } from "preact";
import type { BoxContent, BoxReaction, BoxRow } from "../../../widget/content/box-content.ts";

const reaction = ({ id, speaker = "", verb = "", text = "", tag }: BoxReaction): JSX.Element =>
  h(
    "li",
    { part: "reaction", key: id },
    h("b", { part: "speaker" }, speaker),
    `${verb} ${text}`,
    tag && ` · ${tag}`,
  );

const row = ({ id, date, headline, summary, status, reactions = [] }: BoxRow): JSX.Element =>
  h(
    "li",
    { part: "row key", key: id },
    h("p", { part: "when" }, date.text),
    h(
      "div",
      { part: "main" },
      h(
        "details",
        { part: "development", id },
        h(
          "summary",
          { part: "summary" },
          h("span", { part: "headline" }, headline),
          status && h("span", { part: "status" }, status),
        ),
        h("p", { part: "text" }, summary),
      ),
    ),
    h("ul", { part: "reactions" }, reactions.map(reaction)),
  );

export const Rows = ({ content }: { content: BoxContent }): JSX.Element =>
  h(
    "section",
    { part: "box" },
    h("h2", { part: "heading" }, content.title),
    h("p", { part: "standfirst" }, content.standfirst),
    h("ol", { part: "list" }, content.rows.map(row)),
  );
