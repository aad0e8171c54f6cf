import { createElement } from "preact";
import type { BoxContent } from "../content/box-content.ts";

interface Props {
  content: BoxContent;
  /** The host article's day. */
  since: string | null;
  /** Of its heading. */
  level: number;
}

/** What was corrected after the host's article: before everything else, since its readers may have seen the mistake. */
export const Corrections = ({ content: { corrections, words }, since, level }: Props) => {
  const later = (corrections ?? []).filter(({ day }) => since && day >= since);
  return (
    later.length > 0 && (
      <div part="corrections">
        {createElement(`h${level}`, { part: "label" }, words.corrections)}
        <ul>
          {later.map(({ day, date, text }) => (
            <li part="correction" key={text}>
              <time dateTime={day}>{date}</time> {text}
            </li>
          ))}
        </ul>
      </div>
    )
  );
};
