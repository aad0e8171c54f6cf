import { createElement } from "preact";
import type { FirstView } from "../content/box-content.ts";
import { plainText } from "../i18n/mixed-text.ts";
import { Mixed } from "./Mixed.tsx";

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
export const Corrections = ({ view: { corrections, foreign, words }, since, level }: Props) => {
  const isLater = (day: string): boolean => !!since && day >= since;
  return (
    corrections && (
      <div part="corrections" hidden={!corrections.some(({ day }) => isLater(day))}>
        {createElement(`h${level}`, { part: "label" }, words.corrections)}
        <ul>
          {corrections.map(({ day, date, text }) => (
            <li part="correction" key={plainText(text)} data-day={day} hidden={!isLater(day)}>
              <time datetime={day}>{date}</time> <Mixed text={text} foreign={foreign} />
            </li>
          ))}
        </ul>
      </div>
    )
  );
};
