/**
 * The first view by hand: what a good developer would write without a framework, with the data inside the script and the
 * box's style sheet. The same words and the same look; no other views, no updates.
 */
import type { BoxDate, BoxReaction, BoxRow } from "../../../widget/content/box-content.ts";
import { type MixedText, plainText } from "../../../widget/i18n/mixed-text.ts";
import type { FirstView } from "./contestants.ts";

// oxlint-disable-next-line no-underscore-dangle -- the parameter of the function around the script (widget/build/wrap-script.ts)
declare const __KD__: FirstView;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
/** An element around a text, if there is one. */
const element = (tag: string, part: string, text: MixedText = "", attributes = ""): string =>
  text && `<${tag} part="${part}"${attributes}>${escape(plainText(text))}</${tag}>`;
const button = (part: string, text?: string, attributes = ""): string =>
  element("button", part, text, ` type="button"${attributes}`);
const hideIf = (condition: unknown): string => (condition ? " hidden" : "");

/** No line breaks inside compounds such as "Elm–Ash", nor before what follows the last word. */
const phrase = (text: string, after = ""): string => {
  const pieces = text.split(/(\S{1,12}–\S{1,12}|\S{1,16}$)/).map((piece, index, { length }) => {
    const last = index === length - 2 ? after : "";
    return index % 2 ? `<span part="unbroken">${escape(piece)}${last}</span>` : escape(piece);
  });
  return pieces.join("");
};

const CHEVRON = `<svg part="chevron" width="12" height="12" viewBox="0 0 12 12" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true"><path d="M2.5 4.5 6 8l3.5-3.5"/></svg>`;
const SLASH = `<path d="M3.4 10.6 10.6 3.4"/>`;
const CIRCLES: Record<string, string> = {
  says: `<circle cx="7" cy="7" r="4.7" fill="currentColor"/>`,
  hedges: `<circle cx="7" cy="7" r="5.4"/>`,
  declines: `<circle cx="7" cy="7" r="5.4"/><path d="M4.4 7h5.2"/>`,
  denies: `<circle cx="7" cy="7" r="5.4"/>${SLASH}`,
  denied: `<circle cx="7" cy="7" r="5.4" stroke-dasharray="2.3 1.9"/>${SLASH}`,
  none: `<circle cx="7" cy="7" r=".55" fill="currentColor"/>`,
};
const mark = (name: string): string =>
  `<svg part="mark ${name}" width="12" height="12" viewBox="0 0 14 14" fill="none" stroke="currentColor" stroke-width="1.5" aria-hidden="true">${CIRCLES[name]}</svg>`;

const date = ({ text, datetime, inferred }: BoxDate): string =>
  element(
    datetime ? "time" : "span",
    inferred ? "inferred" : "date",
    text,
    datetime && ` datetime="${datetime}"`,
  );

const reaction = (item: BoxReaction): string => {
  const { id, mark: name, speaker, verb = "", text, tag, dispute, link, occasion, folded } = item;
  const lead =
    speaker && `<bdi part="lead">${element("b", "speaker", speaker)}${escape(verb)}</bdi>`;
  const pull = element("span", "pull", text);
  const line =
    (name ? mark(name) : "") +
    `<span part="words">${item.date ? `<bdi part="stage">${date(item.date)}</bdi> ` : ""}` +
    (link ? `<a href="#${id}">${lead || pull}</a>` : (lead ? `${lead} ` : "") + pull) +
    (tag ? `<span part="tag">\u00a0· <bdi>${escape(tag)}</bdi></span>` : "") +
    `${element("span", "status dispute", dispute)}</span>`;
  return (
    `<li part="reaction ${name ?? "stage"}"${hideIf(folded)}>` +
    element("p", "occasion", occasion, " hidden") +
    (link
      ? `<p part="line">${line}</p>`
      : `<details part="statement" id="${id}"><summary part="line">${line}</summary></details>`) +
    `</li>`
  );
};

const row = (item: BoxRow, index: number, rows: readonly BoxRow[]): string => {
  const { id, key, group, headline, summary, status, dispute, reactions, more } = item;
  const before = rows[index - 1];
  const hidden = hideIf(index > 4);
  const isFirstOfGroup = before && before.group !== group;
  const kind = `${index ? "" : "first "}${key ? "key" : "minor"}`;
  const same = !isFirstOfGroup && before?.date.text === item.date.text ? " same" : "";
  const lines =
    reactions &&
    reactions.map(reaction).join("") +
      (more ? `<li part="fold">${button("unfold", more)}</li>` : "");
  return (
    (isFirstOfGroup ? `<li part="year"${hidden}>${element("h3", "title", group)}</li>` : "") +
    `<li part="row ${kind}${same}"${hidden}><p part="when">${date(item.date)}</p><div part="main">` +
    `<details part="development" id="${id}"><summary part="summary"><span part="headline">${phrase(headline, CHEVRON)}</span>` +
    element("span", "status", status) +
    element("span", "status dispute", dispute) +
    `</summary><div part="body">${element("p", "text", summary)}</div></details>` +
    `${index ? "" : element("p", "deck", summary)}</div>` +
    `${lines ? `<ul part="reactions">${lines}</ul>` : ""}</li>`
  );
};

function box({ title, standfirst, period, issue, rows, words, links }: FirstView): string {
  const [, name = title, rest = ""] = /^(.+?[:：])\s*(.+)$/.exec(title) ?? [];
  const tabs = words.views.map((view, index) =>
    button("tab", view, ` role="tab" aria-selected="${!index}"`),
  );
  const toggle = button("choice", words.key, ' aria-pressed="true"') + button("choice", words.all);
  const sides = issue?.sides.map(
    ({ mark: name, name: side, text }) =>
      `<li part="side ${name}">${mark(name)}<div part="stand">${element("b", "name", side)} ${element("span", "position", text)}</div></li>`,
  );
  const footer = links.map(([text, href]) =>
    href ? element("a", "link", text, ` href="${href}"`) : element("span", "edition", text),
  );
  return (
    `<section part="box" data-theme="inherit" aria-labelledby="kd-title"><h2 part="heading" id="kd-title">${phrase(name)}${rest && ` ${element("span", "subtitle", rest)}`}</h2>` +
    element("p", "standfirst", standfirst) +
    element("p", "period", period) +
    `<div part="bar"><div part="tabs" role="tablist">${tabs.join("")}</div>${toggle && `<p part="toggle">${toggle}</p>`}</div><div part="view">` +
    (issue && sides
      ? `<section part="issue"><div part="question">${element("h3", "label", words.atIssue)}<p part="claim">${phrase(issue.claim)}</p><p part="claims">${button("all-claims", words.allClaims)}</p></div><ul part="sides">${sides.join("")}</ul></section>`
      : "") +
    `<ol part="list">${rows.map(row).join("")}</ol>${rows.length > 5 ? button("more", words.showAll) : ""}</div>` +
    `<footer part="footer">${footer.join("")}</footer></section>`
  );
}

const host = document.createElement("div");
host.id = "vanilla-box";
document.currentScript?.after(host);
const sheet = new CSSStyleSheet();
sheet.replaceSync(__KD__.styles);
const shadow = host.attachShadow({ mode: "open" });
shadow.adoptedStyleSheets = [sheet];
shadow.innerHTML = box(__KD__);
