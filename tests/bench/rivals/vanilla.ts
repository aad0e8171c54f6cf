/**
 * The first view by hand: the least script that draws the same words with the same look, in a custom element with a shadow tree,
 * from a payload inside the script. What a good developer without a framework would write; no other views, no updates.
 */
import type {
  BoxContent,
  BoxDate,
  BoxReaction,
  BoxRow,
} from "../../../widget/content/box-content.ts";

// oxlint-disable-next-line no-underscore-dangle -- the wrapper's parameter
declare const __KD__: BoxContent;

type Child = Node | string | undefined | false;

const SVG = "http://www.w3.org/2000/svg";

function element(name: string, attributes: Record<string, string>, ...children: Child[]): Element {
  const isSvg = name === "svg" || name === "path" || name === "circle";
  const made = isSvg ? document.createElementNS(SVG, name) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  for (const child of children) if (child) made.append(child);
  return made;
}

const mark = (of: string): Element =>
  element(
    "svg",
    {
      part: `mark ${of}`,
      width: "12",
      height: "12",
      viewBox: "0 0 14 14",
      fill: of === "says" ? "currentColor" : "none",
      stroke: "currentColor",
      "aria-hidden": "true",
    },
    element("circle", { cx: "7", cy: "7", r: "5" }),
    (of === "denies" || of === "denied") && element("path", { d: "M3.4 10.6 10.6 3.4" }),
    of === "declines" && element("path", { d: "M4.4 7h5.2" }),
  );

const dateLabel = ({ text, datetime, inferred }: BoxDate): Element =>
  element(
    datetime ? "time" : "span",
    { part: inferred ? "inferred" : "date", ...(datetime && { datetime }) },
    text,
  );

const reaction = (item: BoxReaction): Element =>
  element(
    "li",
    { part: `reaction ${item.mark ?? "stage"}`, ...(item.folded && { hidden: "" }) },
    element(
      "details",
      { part: "statement", id: item.id },
      element(
        "summary",
        { part: "line" },
        item.mark && mark(item.mark),
        element(
          "span",
          { part: "words" },
          item.date && element("bdi", { part: "stage" }, dateLabel(item.date)),
          item.speaker && element("b", { part: "speaker" }, item.speaker),
          `${item.verb ?? ""} `,
          item.text && element("span", { part: "pull" }, item.text),
          item.tag && element("span", { part: "tag" }, ` · ${item.tag}`),
        ),
      ),
    ),
  );

const row = (item: BoxRow, index: number): Element =>
  element(
    "li",
    { part: index ? "row key" : "row first key", ...(index > 4 && { hidden: "" }) },
    element("p", { part: "when" }, dateLabel(item.date)),
    element(
      "div",
      { part: "main" },
      element(
        "details",
        { part: "development", id: item.id },
        element(
          "summary",
          { part: "summary" },
          element("span", { part: "headline" }, item.headline),
          item.status && element("span", { part: "status" }, item.status),
        ),
        element("div", { part: "body" }, element("p", { part: "text" }, item.summary)),
      ),
    ),
    element("ul", { part: "reactions" }, ...(item.reactions ?? []).map(reaction)),
  );

customElements.define(
  "vanilla-box",
  class extends HTMLElement {
    connectedCallback() {
      const { title, standfirst, period, issue, rows, styles, words, links } = __KD__;
      const shadow = this.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      shadow.adoptedStyleSheets = [sheet];
      shadow.append(
        element(
          "section",
          { part: "box", "data-theme": "inherit" },
          element("h2", { part: "heading" }, title),
          element("p", { part: "standfirst" }, standfirst),
          element("p", { part: "period" }, period),
          element(
            "div",
            { part: "bar" },
            element(
              "div",
              { part: "tabs" },
              ...words.views.map((name) => element("button", { part: "tab" }, name)),
            ),
          ),
          issue &&
            element(
              "section",
              { part: "issue" },
              element("p", { part: "claim" }, issue.claim),
              element(
                "ul",
                { part: "sides" },
                ...issue.sides.map((side) =>
                  element(
                    "li",
                    { part: `side ${side.mark}` },
                    mark(side.mark),
                    element(
                      "div",
                      { part: "stand" },
                      element("b", { part: "name" }, side.name),
                      element("span", { part: "position" }, side.text),
                    ),
                  ),
                ),
              ),
            ),
          element("ol", { part: "list" }, ...rows.map(row)),
          element(
            "footer",
            { part: "footer" },
            ...links.map(([text, href]) =>
              element(href ? "a" : "span", href ? { href } : {}, text),
            ),
          ),
        ),
      );
    }
  },
);

document.currentScript?.after(document.createElement("vanilla-box"));
