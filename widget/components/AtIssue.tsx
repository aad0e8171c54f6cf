import { createElement } from "preact";
import type { FirstView } from "../content/box-content.ts";
import { Mark } from "./Mark.tsx";
import { Phrase } from "./Phrase.tsx";

interface Props {
  view: FirstView;
  /** Level of its heading. */
  level: number;
}

/** The leading claim, with each side's position as a mark and a word. */
export const AtIssue = ({ view: { issue, foreign, words }, level }: Props) =>
  issue && (
    <section part="issue" aria-labelledby="kd-issue">
      <div part="question">
        {createElement(`h${level}`, { part: "label", id: "kd-issue" }, words.atIssue)}
        <p part="claim" {...foreign}>
          <Phrase text={issue.claim} />
        </p>
        <p part="claims">
          <button part="all-claims">{words.allClaims}</button>
        </p>
      </div>
      <ul part="sides">
        {issue.sides.map((side) => {
          const { name, mark, text } = side;
          return (
            <li part={`side ${mark}`} key={name}>
              <Mark of={mark} />
              <div part="stand">
                <b part="name" {...(side.foreign && foreign)}>
                  {name}
                </b>{" "}
                <span part="position">{text}</span>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
