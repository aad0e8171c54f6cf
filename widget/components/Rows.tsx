import { type ComponentChild, createElement, Fragment } from "preact";
import type { BoxRow, FirstView } from "../content/box-content.ts";
import { formatSince, sinceIndex } from "../content/since-index.ts";
import type { Options } from "../options.ts";
import { Row } from "./Row.tsx";

interface Props {
  view: FirstView;
  options: Pick<Options, "headingLevel" | "limit" | "order" | "since">;
  /** The list of all developments, in place of the view's own rows. */
  all?: readonly BoxRow[];
  bodyOf: (id: string) => ComponentChild;
}

/** Rows with dividers: the year where it changes, and the line that marks what is new since the host's article. */
export const Rows = ({ view, options, all, bodyOf }: Props) => {
  const { headingLevel, limit, order, since } = options;
  const { words } = view;
  const rows = all ?? view.rows;
  const dividerIndex = since
    ? sinceIndex(
        rows.map(({ day }) => day),
        since,
        order,
      )
    : -1;
  return (
    // The template and the locale of the divider, which the box draws once `since` is known.
    <ol
      part="list"
      data-since={all ? undefined : words.since}
      data-locale={all ? undefined : words.locale}
    >
      {rows.map((row, index) => {
        const before = rows[index - 1];
        const hidden = !all && index >= limit;
        const heading = row.group !== before?.group && (before || all) && row.group;
        return (
          <Fragment key={row.id}>
            {since && index === dividerIndex && (
              <li part="since" hidden={hidden}>
                <span>{words.since.replace("{}", formatSince(since, words.locale))}</span>
              </li>
            )}
            {heading && (
              <li part="year" hidden={hidden}>
                {createElement(`h${Math.min(headingLevel + 1, 6)}`, { part: "title" }, heading)}
              </li>
            )}
            <Row
              {...{ row, view, hidden, bodyOf }}
              lead={!index && !!row.key}
              same={!heading && before?.date.text === row.date.text}
              expanded={!!all}
            />
          </Fragment>
        );
      })}
    </ol>
  );
};
