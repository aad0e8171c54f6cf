import type { ContentArticle } from "../../data/edition/content.ts";
import { fill } from "../i18n/fill.ts";
import { formatList } from "../i18n/format-list.ts";
import { Link } from "./Link.tsx";
import { markForeign, makeDate } from "../content/make-content.ts";
import type { ViewProps } from "../content/make-full-content.tsx";
import { When } from "./DateLabel.tsx";

/** Each report: its outlet, its date as far as known, and where its outlet had it from. Rendered on the server only (tree.ts). */
export const Sources = ({ digest, labels, foreign, story }: ViewProps) => {
  const from = ({ publisher, wire, origins }: ContentArticle): string => {
    const all = new Set([...(wire ? [wire] : []), ...origins]);
    const own = all.delete(publisher) || all.size === 0;
    const others = all.size > 0 ? [fill(labels.origin, formatList(labels.locale, [...all]))] : [];
    return [...others, ...(own ? [labels.ownReporting] : [])].join(" · ");
  };
  return (
    <ol part="list">
      {digest.articles.map((article) => (
        <li part="row" key={article.id}>
          <When date={makeDate(labels, article.published)} foreign={foreign} />
          <div part="report">
            <Link href={`${story}/articles/${article.id}`}>
              <span part="headline" {...markForeign(article.language, labels)}>
                {fill(labels.quote, article.title)}
              </span>
            </Link>
            <p part="outlet">
              <b>{article.publisher}</b>
              {`${article.publisherNote ? fill(labels.aside, "", article.publisherNote) : ""} · ${from(article)}`}
              {article.url && " · "}
              {article.url && <Link href={article.url}>{new URL(article.url).hostname}</Link>}
            </p>
          </div>
        </li>
      ))}
    </ol>
  );
};
