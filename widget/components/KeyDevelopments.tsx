import { type ComponentChild, createElement } from "preact";
import type { BoxDetails, FirstView } from "../content/box-content.ts";
import { toVNode } from "../content/to-vnode.ts";
import type { Options } from "../options.ts";
import { AtIssue } from "./AtIssue.tsx";
import { Corrections } from "./Corrections.tsx";
import { Footer } from "./Footer.tsx";
import { Link } from "./Link.tsx";
import { Mixed } from "./Mixed.tsx";
import { Phrase } from "./Phrase.tsx";
import { PrintedReports } from "./PrintedReports.tsx";
import { Rows } from "./Rows.tsx";
import { Tabs } from "./Tabs.tsx";

export interface Props {
  view: FirstView;
  /** What is behind the first view, for a page with everything in its markup. */
  details?: BoxDetails | undefined;
  options: Options;
  /** Origin of the service, without a slash at the end; empty on the service's own pages, and in a tree. */
  base: string;
  /** What a row or a reaction shows below its summary when opened, by id of its development. */
  bodyOf: (id: string) => ComponentChild;
  /** Rendered as markup on the server. In a tree the printed reports are left out, because the details contain them. */
  isServed?: boolean;
}

/**
 * The box as first shown: markup on the server, and a tree that the embedded script draws. Controls that need scripts are in the
 * markup, too; behaviour/create-box.ts attaches their behaviour.
 */
export const KeyDevelopments = ({ view, details, options, base, bodyOf, isServed }: Props) => {
  const { foreign, filter, words } = view;
  // What follows the colon is set in regular weight.
  const [, name = view.title, rest] = /^(.+?[:：])\s*(.+)$/.exec(view.title) ?? [];
  const { headingLevel, limit, since } = options;
  const level = Math.min(headingLevel + 1, 6);
  return (
    <section
      part="box"
      lang={view.lang}
      dir={view.dir}
      data-theme={options.theme}
      aria-labelledby="kd-title"
    >
      {createElement(
        `h${headingLevel}`,
        { part: "heading", id: "kd-title", ...foreign },
        <Phrase text={name} />,
        rest && " ",
        rest && <span part="subtitle">{rest}</span>,
      )}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output is the result of a form */}
      <p part="live" role="status" data-shown={words.shown} data-failed={words.failed} />
      <Corrections {...{ view, since, level }} />
      {view.standfirst ? (
        <p part="standfirst" {...foreign}>
          {view.standfirst}
        </p>
      ) : null}
      <p part="period">
        {view.period}
        {options.edition && ` · ${view.frozen}`}
      </p>
      {filter && (
        <p part="filter">
          <Mixed text={filter[0]} foreign={foreign} />{" "}
          <Link href={base + view.page}>{filter[1]}</Link>
        </p>
      )}
      <div part="bar">
        <Tabs view={view} />
        {words.all && (
          <p part="toggle">
            {[words.key, words.all].flatMap((text, index) => [
              <button part="choice" key={text} aria-pressed={!index}>
                {text}
              </button>,
              " ",
            ])}
          </p>
        )}
      </div>
      {words.views.map((title, index) => (
        <div
          part="view"
          role="tabpanel"
          id={`kd-view-${index}`}
          key={title}
          aria-labelledby={`kd-tab-${index}`}
          hidden={!!index}
        >
          {index ? (
            details?.views[index - 1]?.map((tree) =>
              toVNode(tree, { base, headingLevel: options.headingLevel }),
            )
          ) : (
            <>
              <AtIssue {...{ view, level }} />
              <Rows {...{ view, options, bodyOf }} />
              {view.rows.length > 1 && (
                <button part="more" hidden={view.rows.length <= limit}>
                  {words.showAll}
                </button>
              )}
            </>
          )}
        </div>
      ))}
      <Footer links={view.links} base={base} />
      {isServed && <PrintedReports {...view} />}
    </section>
  );
};
