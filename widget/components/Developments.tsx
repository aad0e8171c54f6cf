import { createElement } from "preact";
import type { BoxContent } from "../content/box-content.ts";
import { Development } from "./Development.tsx";
import type { Options } from "../options.ts";

interface Props {
  content: BoxContent;
  options: Options;
  story: string;
  /** Beyond the limit, too. */
  all: boolean;
  onShowAll: () => void;
}

/** Rows under month-and-year headings; those beyond the limit are in the page but hidden where scripts can show them. */
export const Developments = ({ content, options, story, all, onShowAll }: Props) => {
  const { developments, foreign, fresh, total, words } = content;
  const { headingLevel, limit, since } = options;
  const draw = (from: number, to?: number) =>
    developments.slice(from, to).map((development, index) => {
      const { id, day, group } = development;
      const heading = developments[from + index - 1]?.group !== group && group;
      const news = fresh?.includes(id) ? words.fresh : since && day > since && words.newSince;
      return (
        <Development key={id} {...{ development, words, foreign, story, news }}>
          {heading &&
            createElement(`h${Math.min(headingLevel + 1, 6)}`, { part: "month" }, heading)}
        </Development>
      );
    });
  return (
    <>
      <ol part="list">{draw(0, limit)}</ol>
      <ol part="rest" hidden={!all}>
        {draw(limit)}
      </ol>
      {total > (all ? developments.length : limit) && (
        <button part="more" type="button" onClick={onShowAll}>
          {words.showAll}
        </button>
      )}
    </>
  );
};
