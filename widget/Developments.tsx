import { createElement } from "preact";
import type { BoxContent, BoxDevelopment } from "./content.ts";
import { Development } from "./Development.tsx";
import type { Options } from "./options.ts";

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
  let group = "";
  const draw = (some: BoxDevelopment[]) =>
    some.map((development) => {
      const { id, day } = development;
      const heading = group !== development.group && (group = development.group);
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
      <ol part="list">{draw(developments.slice(0, limit))}</ol>
      <ol part="rest" hidden={!all}>
        {draw(developments.slice(limit))}
      </ol>
      {total > (all ? developments.length : limit) && (
        <button part="more" type="button" onClick={onShowAll}>
          {words.showAll}
        </button>
      )}
    </>
  );
};
