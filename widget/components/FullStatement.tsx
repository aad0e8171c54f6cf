/** A statement in full: every wording with its speaker and report. Runs in the build and in the Worker, never in the box. */
import type { ComponentChildren } from "preact";
import type { ContentQuote, ContentStatement } from "../../data/edition/story-content.ts";
import { Citation, Speaker } from "./Citation.tsx";
import { diffWords, type WordRun } from "../content/word-diff.ts";
import { fillParts } from "../i18n/fill.ts";
import { quoteText, type TextContext } from "../content/content-text.ts";

interface QuoteProps {
  context: TextContext;
  quote: ContentQuote;
}

export const QuoteText = ({ context: { labels, foreign }, quote }: QuoteProps) => (
  <blockquote part={quote.form === "paraphrase" ? "quote paraphrase" : "quote"} {...foreign}>
    {quoteText(labels, quote.form, quote.exact)}
  </blockquote>
);

/** One of two wordings, with the words marked in which they differ. */
const MarkedWording = ({ context, quote, runs }: QuoteProps & { runs: readonly WordRun[] }) => (
  <figure part="wording">
    <blockquote part="quote" {...context.foreign}>
      {fillParts(
        context.labels.quote,
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
    <Citation {...{ context, quote }} />
  </figure>
);

interface Props {
  context: TextContext;
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

export const FullStatement = ({ context, statement }: Props) => {
  const { content, labels, foreign } = context;
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
              <Speaker {...{ context, speaker }} />,
              <span>{labels.differingWords}</span>,
            )}
          </p>
          <div part="wordings">
            <MarkedWording {...{ context }} quote={pair[0]} runs={first} />
            <MarkedWording {...{ context }} quote={pair[1]} runs={second} />
          </div>
        </>
      )}
      {others.map((quote) => (
        <figure part="passage" key={quote.exact}>
          <QuoteText {...{ context, quote }} />
          <Citation {...{ context, quote }}>
            <Speaker {...{ context, speaker }} />
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
