/**
 * What a good front-end developer would write by hand for this one box: a custom element without any library, which makes
 * the same rows from the same words with the same style sheet, and nothing else. It has no views but the first, no live
 * check, no options, no hydration: it is the least that a script can do for the rows.
 */
import type {
  BoxContent,
  BoxDate,
  BoxDevelopment,
  BoxPassage,
  BoxStatus,
} from "../../../widget/content/box-content.ts";

// oxlint-disable-next-line no-underscore-dangle -- the name that our own build gives what it wraps
declare const __KD__: BoxContent;

type Child = Node | string | false | null | undefined;

const content = __KD__;
const SVG = "http://www.w3.org/2000/svg";

function make(tag: string, part: string, ...children: Child[]): HTMLElement {
  const element = document.createElement(tag);
  if (part) element.setAttribute("part", part);
  for (const child of children) if (child) element.append(child);
  return element;
}

function link(href: string, text: string): HTMLElement {
  const element = make("a", "link", text);
  element.setAttribute("href", href);
  if (!href.startsWith("#")) {
    element.setAttribute("target", "_blank");
    element.setAttribute("rel", "noopener");
  }
  return element;
}

function mark({ of, text, icon }: BoxStatus, ...children: Child[]): HTMLElement {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("part", "icon");
  drawing.setAttribute("viewBox", "0 0 12 12");
  drawing.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", icon);
  drawing.append(path);
  return make("span", `status ${of}`, drawing, make("span", "", text, ...children));
}

function when({ text, datetime, note }: BoxDate): HTMLElement {
  const time = make("time", "", text);
  if (datetime) time.setAttribute("datetime", datetime);
  return note
    ? make("details", "when", make("summary", "inferred", time), make("p", "note", note))
    : make("p", "when", time);
}

function quote(passage: BoxPassage, story: string, development: string): HTMLElement {
  const { before, text, speaker, manner, article, outlet, note } = passage;
  return make(
    "figure",
    "passage",
    before && make("p", "before", before),
    make("blockquote", "quote", text),
    make(
      "figcaption",
      "cite",
      speaker && make("p", "attribution", make("b", "speaker", speaker), manner),
      link(`${story}/articles/${article}#${development}`, outlet),
      note,
    ),
  );
}

function row(development: BoxDevelopment, story: string, month: string | false): HTMLElement {
  const { id, date, headline, summary, status, denial, passages, related, counts } = development;
  const details = make(
    "details",
    "development",
    make(
      "summary",
      "summary",
      make("span", "headline", headline),
      make(
        "span",
        "marks",
        mark(status),
        denial && mark(denial, " ", make("span", "", denial.words), ` — ${denial.speaker}`),
      ),
    ),
    make(
      "div",
      "body",
      make("p", "text", summary),
      ...passages.map((passage) => quote(passage, story, id)),
      ...related.map((other) =>
        make("p", "relation", `${other.label}: `, link(`#${other.id}`, other.headline)),
      ),
      make("p", "counts", `${counts} · `, link(`${story}#${id}`, content.words.permalink)),
    ),
  );
  details.id = id;
  return make("li", "row", month && make("h3", "month", month), when(date), details);
}

function draw(origin: string): HTMLElement {
  const { words, developments } = content;
  const story = `${origin}/stories/${content.story}`;
  let group = "";
  const rows = developments.map((development) =>
    row(development, story, group !== development.group && (group = development.group)),
  );
  const box = make(
    "section",
    "box",
    make("h2", "heading", content.title),
    make("p", "edition", content.dated[0]),
    make("p", "standfirst", content.standfirst),
    make("ol", "list", ...rows),
    make("button", "more", words.showAll),
    make("p", "footer", ...content.links.map(([path, text]) => link(origin + path, text))),
  );
  box.lang = content.lang;
  box.dir = content.dir;
  return box;
}

class VanillaBox extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(content.styles);
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [sheet];
    shadow.append(draw(this.getAttribute("host") ?? ""));
  }
}

const script = document.currentScript;
customElements.define("vanilla-box", VanillaBox);
if (script instanceof HTMLScriptElement) {
  const box = document.createElement("vanilla-box");
  box.setAttribute("host", new URL(script.src).origin);
  script.after(box);
}
