/** A statement in full: every wording with its speaker and report. Runs in the build and in the Worker, never in the box. */
import type { ComponentChildren } from "preact";
import type { ContentQuote, ContentStatement } from "../../data/edition/content.ts";
import { Citation, Speaker } from "./Citation.tsx";
import { diffWords, type WordRun } from "../content/word-diff.ts";
import { fillParts } from "../i18n/fill.ts";
import { quoteText, type Wording } from "../content/wording.ts";

interface QuoteProps {
  wording: Wording;
  quote: ContentQuote;
}

export const QuoteText = ({ wording: { labels, foreign }, quote }: QuoteProps) => (
  <blockquote part={quote.form === "paraphrase" ? "quote paraphrase" : "quote"} {...foreign}>
    {quoteText(labels, quote.form, quote.exact)}
  </blockquote>
);

/** One of two wordings, with the words marked in which they differ. */
const MarkedWording = ({ wording, quote, runs }: QuoteProps & { runs: readonly WordRun[] }) => (
  <figure part="wording">
    <blockquote part="quote" {...wording.foreign}>
      {fillParts(
        wording.labels.quote,
        runs.map(({ text, differs }) =>
          differs ? (
            <mark part="differs" key={text}>
              {text}
            </mark>
          ) : (
            text
          ),
        ),
      )}
    </blockquote>
    <Citation {...{ wording, quote }} />
  </figure>
);

interface Props {
  wording: Wording;
  statement: ContentStatement;
}

/** The first two differing wordings from different reports, paraphrases not counted; null if there are none. */
function findWordings(quotes: readonly ContentQuote[]): [ContentQuote, ContentQuote] | null {
  const verbatim = quotes.filter(({ form }) => form !== "paraphrase");
  const first = verbatim[0];
  const second = verbatim.find(
    ({ article, exact }) => article !== first?.article && exact !== first?.exact,
  );
  return first && second ? [first, second] : null;
}

export const Statement = ({ wording, statement }: Props) => {
  const { content, labels, foreign } = wording;
  const { speaker, quotes, note } = statement;
  const pair = findWordings(quotes);
  const others = quotes.filter((quote) => !pair?.includes(quote));
  const [first = [], second = []] = pair
    ? diffWords(pair[0].exact, pair[1].exact, content.language)
    : [];
  return (
    <>
      {pair && (
        <>
          <p part="attribution">
            {fillParts<ComponentChildren>(
              labels.colon,
              <Speaker {...{ wording, speaker }} />,
              <span>{labels.differingWords}</span>,
            )}
          </p>
          <div part="wordings">
            <MarkedWording {...{ wording }} quote={pair[0]} runs={first} />
            <MarkedWording {...{ wording }} quote={pair[1]} runs={second} />
          </div>
        </>
      )}
      {others.map((quote) => (
        <figure part="passage" key={quote.exact}>
          <QuoteText {...{ wording, quote }} />
          <Citation {...{ wording, quote }}>
            <Speaker {...{ wording, speaker }} />
            <span>{" · "}</span>
          </Citation>
        </figure>
      ))}
      {note && (
        <p part="note">
          {fillParts(labels.colon, <b>{labels.note}</b>, <span {...foreign}>{note}</span>)}
        </p>
      )}
    </>
  );
};
