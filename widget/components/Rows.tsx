import { createElement, Fragment } from "preact";
import type { BoxContent, BoxDetails, BoxRow } from "../content/box-content.ts";
import type { Options } from "../options.ts";
import { Row } from "./Row.tsx";

interface Props {
  content: BoxContent;
  details: BoxDetails | undefined;
  options: Options;
  base: string;
  /** The list of all developments, not of the key ones. */
  all: boolean;
  /** Beyond the limit too. */
  every: boolean;
  /** Ids of the rows whose reactions are all shown. */
  unfolded: readonly string[];
  onUnfold: (row: BoxRow) => void;
}

/** Rows under dividers: the year where it changes, and the line above which everything is new to the host's article. */
export const Rows = (props: Props) => {
  const { content, details, options, base, all, every, unfolded, onUnfold } = props;
  const { headingLevel, limit, order, since } = options;
  const { words } = content;
  const listed = all && details ? details.all : content.rows;
  const rows = all && order === "oldest" ? listed.toReversed() : listed;
  const isNew = (index: number) => !!since && (rows[index]?.day ?? "") > since;
  const oldest = order === "oldest";
  return (
    <ol part="list">
      {rows.map((row, index) => {
        const before = rows[index - 1];
        const hidden = !all && !every && index >= limit;
        const heading = row.group !== before?.group && (before || (all && details)) && row.group;
        return (
          <Fragment key={row.id}>
            {before && isNew(index - 1) !== isNew(index) && isNew(index) === oldest && (
              <li part="since" hidden={hidden}>
                <span>
                  {words.since.replace(
                    "{}",
                    new Intl.DateTimeFormat(words.locale, {
                      day: "numeric",
                      month: "long",
                      timeZone: "UTC",
                    }).format(new Date(since!)),
                  )}
                </span>
              </li>
            )}
            {heading && (
              <li part="year" hidden={hidden}>
                {createElement(`h${Math.min(headingLevel + 1, 6)}`, { part: "title" }, heading)}
              </li>
            )}
            <Row
              {...{ row, content, details, base, hidden, onUnfold }}
              lead={!index && !!row.key}
              same={!heading && before?.date.text === row.date.text}
              unfolded={all || unfolded.includes(row.id)}
            />
          </Fragment>
        );
      })}
    </ol>
  );
};
