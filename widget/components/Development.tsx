import type { ComponentChildren } from "preact";
import type { BoxDevelopment, BoxWords, Foreign } from "../content/box-content.ts";
import { Link } from "./Link.tsx";
import { Passage } from "./Passage.tsx";
import { StatusMark } from "./StatusMark.tsx";
import { When } from "./DateLabel.tsx";

interface Props {
  development: BoxDevelopment;
  words: BoxWords;
  foreign: Foreign;
  /** Path of the story on the service. */
  story: string;
  /** What is new about it, in a word. */
  news: string | false | null | undefined;
  /** The heading of the month that it is the first of. */
  children: ComponentChildren;
}

/** One row: what a reader must know is on it closed, its denial included; everything that backs it is one tap away. */
export const Development = ({ development, words, foreign, story, news, children }: Props) => {
  const { id, date, headline, summary, status, denial, passages, related, counts } = development;
  return (
    <li part="row">
      {children}
      <When date={date} foreign={foreign} />
      <details part="development" id={id}>
        <summary part="summary">
          <span part="headline" {...foreign}>
            {headline}
          </span>
          <span part="marks">
            <StatusMark status={status} />
            {news && <span part="new">{news}</span>}
            {denial && (
              <StatusMark status={denial}>
                <span {...foreign}>{denial.words}</span>
                {denial.speaker}
              </StatusMark>
            )}
          </span>
        </summary>
        <div part="body">
          <p part="text" {...foreign}>
            {summary}
          </p>
          {passages.map((passage) => (
            <Passage key={passage.text} {...{ passage, foreign, story }} development={id} />
          ))}
          {related.map((other) => (
            <p part="relation" key={other.label + other.id}>
              {other.label}
              <a part="link" href={`#${other.id}`} {...foreign}>
                {other.headline}
              </a>
            </p>
          ))}
          <p part="counts">
            {`${counts} · `}
            <Link href={`${story}#${id}`}>{words.permalink}</Link>
          </p>
        </div>
      </details>
    </li>
  );
};
