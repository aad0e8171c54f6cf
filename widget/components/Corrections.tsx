import { createElement } from "preact";
import type { FirstView } from "../content/box-content.ts";

interface Props {
  view: FirstView;
  /** The host article's day. */
  since: string | null;
  /** Of its heading. */
  level: number;
}

/**
 * What was corrected after the host's article: before everything else, since its readers may have seen the mistake. The earlier
 * ones are hidden, because a page may name its day later.
 */
export const Corrections = ({ view: { corrections, words }, since, level }: Props) => {
  const isLater = (day: string): boolean => !!since && day >= since;
  return (
    corrections && (
      <div part="corrections" hidden={!corrections.some(({ day }) => isLater(day))}>
        {createElement(`h${level}`, { part: "label" }, words.corrections)}
        <ul>
          {corrections.map(({ day, date, text }) => (
            <li part="correction" key={text} data-day={day} hidden={!isLater(day)}>
              <time datetime={day}>{date}</time> {text}
            </li>
          ))}
        </ul>
      </div>
    )
  );
};
