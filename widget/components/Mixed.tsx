import type { Foreign } from "../content/box-content.ts";
import { type MixedText, runsOf } from "../i18n/mixed-text.ts";

interface Props {
  text: MixedText;
  foreign: Foreign;
}

/** A text of the interface, with the words marked that are in the content's language. */
export const Mixed = ({ text, foreign }: Props) => (
  <>
    {runsOf(text).map((run) =>
      typeof run === "string" ? (
        run
      ) : (
        <span key={run.content} {...foreign}>
          {run.content}
        </span>
      ),
    )}
  </>
);
