/**
 * The first view by hand: what a good developer would write without a framework, with the data inside the script and the
 * box's style sheet. The same words and the same look; no other views, no updates.
 */
import type { BoxDate, BoxReaction, BoxRow } from "../../../widget/content/box-content.ts";
import type { FirstView } from "./contestants.ts";

/** What the script contains: no more than it shows. */
export type VanillaData = Pick<
  FirstView,
  "title" | "standfirst" | "period" | "rows" | "links" | "styles"
> & {
  issue: FirstView["issue"];
  words: {
    [
      Name in "views" | "atIssue" | "allClaims" | "key" | "all" | "showAll"
    ]: FirstView["words"][Name];
  };
};

// oxlint-disable-next-line no-underscore-dangle -- the parameter of the function around the script (widget/build/payload.ts)
declare const __KD__: VanillaData;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
const join = <Item>(
  items: readonly Item[],
  write: (item: Item, index: number, items: readonly Item[]) => string,
): string => items.map(write).join("");
const hideIf = (condition: unknown): string => (condition ? " hidden" : "");

/** No line breaks inside compounds such as "Elm–Ash", nor before what follows the last word. */
const phrase = (text: string, after = ""): string =>
  join(text.split(/(\S{1,12}–\S{1,12}|\S{1,16}$)/), (piece, index, { length }) =>
    index % 2
      ? `<span part="unbroken">${escape(piece)}${index === length - 2 ? after : ""}</span>`
      : escape(piece),
  );

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

const date = ({ text, datetime, inferred }: BoxDate): string => {
  const part = inferred ? "inferred" : "date";
  return datetime
    ? `<time part="${part}" datetime="${datetime}">${escape(text)}</time>`
    : `<span part="${part}">${escape(text)}</span>`;
};

const reaction = (item: BoxReaction): string => {
  const { id, mark: name, speaker, verb, text, tag, dispute, link, occasion, folded } = item;
  const lead = speaker
    ? `<bdi part="lead"><b part="speaker">${escape(speaker)}</b>${escape(verb ?? "")}</bdi> `
    : "";
  const pull = text ? `<span part="pull">${escape(text)}</span>` : "";
  const line =
    (name ? mark(name) : "") +
    `<span part="words">${item.date ? `<bdi part="stage">${date(item.date)}</bdi> ` : ""}` +
    (link ? `<a href="#${id}">${lead.trim() || pull}</a>` : lead + pull) +
    (tag ? `<span part="tag">\u00a0· <bdi>${escape(tag)}</bdi></span>` : "") +
    (dispute ? `<span part="status dispute">${escape(dispute)}</span>` : "") +
    `</span>`;
  return (
    `<li part="reaction ${name ?? "stage"}"${hideIf(folded)}>` +
    (occasion ? `<p part="occasion" hidden>${escape(occasion)}</p>` : "") +
    (link
      ? `<p part="line">${line}</p>`
      : `<details part="statement" id="${id}"><summary part="line">${line}</summary></details>`) +
    `</li>`
  );
};

const row = (item: BoxRow, index: number): string => {
  const { id, key, headline, summary, status, dispute, reactions, more } = item;
  const before = __KD__.rows[index - 1];
  const hidden = hideIf(index > 4);
  const divider = before && before.group !== item.group;
  const kind = `${index ? "" : "first "}${key ? "key" : "minor"}`;
  const same = !divider && before?.date.text === item.date.text ? " same" : "";
  return (
    (divider ? `<li part="year"${hidden}><h3 part="title">${escape(item.group)}</h3></li>` : "") +
    `<li part="row ${kind}${same}"${hidden}><p part="when">${date(item.date)}</p><div part="main">` +
    `<details part="development" id="${id}"><summary part="summary"><span part="headline">${phrase(headline, CHEVRON)}</span>` +
    (status ? `<span part="status">${escape(status)}</span>` : "") +
    (dispute ? `<span part="status dispute">${escape(dispute)}</span>` : "") +
    `</summary><div part="body"><p part="text">${escape(summary)}</p></div></details>` +
    (index ? "" : `<p part="deck">${escape(summary)}</p>`) +
    `</div>` +
    (reactions
      ? `<ul part="reactions">${join(reactions, reaction)}${more ? `<li part="fold"><button part="unfold" type="button">${escape(more)}</button></li>` : ""}</ul>`
      : "") +
    `</li>`
  );
};

const button = (part: string, text: string, attributes = ""): string =>
  `<button part="${part}" type="button"${attributes}>${escape(text)}</button>`;

function box({ title, standfirst, period, issue, rows, words, links }: VanillaData): string {
  const [, name = title, rest] = /^(.+?[:：])\s*(.+)$/.exec(title) ?? [];
  return (
    `<section part="box" data-theme="inherit" aria-labelledby="kd-title"><h2 part="heading" id="kd-title"><span>${phrase(name)}` +
    (rest ? ` <span part="subtitle">${escape(rest)}</span>` : "") +
    `</span></h2><p part="standfirst">${escape(standfirst)}</p><p part="period">${escape(period)}</p>` +
    `<div part="bar"><div part="tabs" role="tablist">` +
    join(words.views, (view, index) =>
      button("tab", view, ` role="tab" aria-selected="${!index}"`),
    ) +
    `</div>` +
    (words.key && words.all
      ? `<p part="toggle">${button("choice", words.key, ' aria-pressed="true"')}${button("choice", words.all)}</p>`
      : "") +
    `</div><div part="view">` +
    (issue
      ? `<section part="issue"><div part="question"><h3 part="label">${escape(words.atIssue)}</h3><p part="claim"><span>${phrase(issue.claim)}</span></p><p part="claims">${button("all-claims", words.allClaims)}</p></div><ul part="sides">` +
        join(
          issue.sides,
          (side) =>
            `<li part="side ${side.mark}">${mark(side.mark)}<div part="stand"><b part="name">${escape(side.name)}</b> <span part="position">${escape(side.text)}</span></div></li>`,
        ) +
        `</ul></section>`
      : "") +
    `<ol part="list">${join(rows, row)}</ol>${rows.length > 5 ? button("more", words.showAll) : ""}</div>` +
    `<footer part="footer">${join(links, ([text, href]) => (href ? `<a part="link" href="${href}">${escape(text)}</a>` : `<span part="edition">${escape(text)}</span>`))}</footer></section>`
  );
}

customElements.define(
  "vanilla-box",
  class extends HTMLElement {
    connectedCallback(): void {
      const shadow = this.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(__KD__.styles);
      shadow.adoptedStyleSheets = [sheet];
      shadow.innerHTML = box(__KD__);
    }
  },
);

document.currentScript?.after(document.createElement("vanilla-box"));
