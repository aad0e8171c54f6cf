import { createElement } from "preact";
import type { FirstView } from "../content/box-content.ts";

interface Props {
  view: FirstView;
  /** The host article's day. */
  since: string | null;
  /** Level of its heading. */
  level: number;
}

/**
 * What was corrected since the host's article: at the top, because its readers may have seen the mistake. Earlier corrections are
 * hidden rather than left out, because a page may set `since` later.
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
