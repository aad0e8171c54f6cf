import type { BoxPassage, Foreign } from "../content/box-content.ts";
import { Link } from "./Link.tsx";

interface Props {
  passage: BoxPassage;
  foreign: Foreign;
  /** Path of the story on the service. */
  story: string;
  /** The development that it is evidence for: what the passage's own page marks it by. */
  development: string;
}

/** Verbatim words with their speaker, and the outlet linked to the very passage. */
export const Passage = ({ passage, foreign, story, development }: Props) => {
  const { before, text, speaker, manner, article, outlet, note } = passage;
  return (
    <figure part="passage">
      {before && <p part="before">{before}</p>}
      <blockquote part="quote" {...foreign}>
        {text}
      </blockquote>
      <figcaption part="cite">
        {speaker && (
          <p part="attribution">
            <b part="speaker">{speaker}</b>
            {manner}
          </p>
        )}
        <Link href={`${story}/articles/${article}#${development}`}>{outlet}</Link>
        {note}
      </figcaption>
    </figure>
  );
};
