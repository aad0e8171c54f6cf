import { createElement } from "preact";
import type { BoxContent } from "./content.ts";
import { When } from "./When.tsx";

interface Props {
  content: BoxContent;
  level: number;
}

/** What was changed in published words, latest first. */
export const Corrections = ({ content: { corrections, foreign, words }, level }: Props) => (
  <div part="corrections">
    {createElement(`h${level}`, { part: "title" }, words.corrections)}
    {corrections.map(({ id, date, text }) => (
      <div part="row" key={text}>
        <When date={date} foreign={foreign} />
        <p>
          <a part="link" href={`#${id}`} {...foreign}>
            {text}
          </a>
        </p>
      </div>
    ))}
  </div>
);
