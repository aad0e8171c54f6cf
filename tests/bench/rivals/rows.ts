/** The rows as a small Preact box has them: for the rival that fetches its data, and for the static page inside the rivals' iframes. */
import { h, type JSX } from "preact";
import type { BoxContent, BoxDevelopment } from "../../../widget/content/box-content.ts";

const row = ({
  id,
  date,
  headline,
  summary,
  status,
  denial,
  passages,
}: BoxDevelopment): JSX.Element =>
  h(
    "li",
    { part: "row", key: id },
    h("p", { part: "when" }, date.text),
    h(
      "details",
      { part: "development", id },
      h(
        "summary",
        { part: "summary" },
        h("span", { part: "headline" }, headline),
        h(
          "span",
          { part: "marks" },
          status.text,
          denial && ` · ${denial.text} ${denial.words} — ${denial.speaker}`,
        ),
      ),
      h("p", { part: "text" }, summary),
      passages.map(({ text, speaker, outlet }, at) =>
        h(
          "figure",
          { part: "passage", key: at },
          h("blockquote", { part: "quote" }, text),
          h("figcaption", { part: "cite" }, [speaker, outlet].filter(Boolean).join(", ")),
        ),
      ),
    ),
  );

export const Rows = ({ content }: { content: BoxContent }): JSX.Element =>
  h(
    "section",
    { part: "box" },
    h("h2", { part: "heading" }, content.title),
    h("p", { part: "standfirst" }, content.standfirst),
    h("ol", { part: "list" }, content.developments.map(row)),
  );
