/** The source of a quotation. Never runs in the box, which receives it as a tree (vnode-json.ts). */
import type { ComponentChildren } from "preact";
import type {
  ContentPassage,
  ContentQuote,
  ContentSpeaker,
} from "../../data/edition/story-content.ts";
import { fill, fillParts } from "../i18n/fill.ts";
import { formatName } from "../i18n/format-name.ts";
import { fillMixed, formatMixedList, type MixedText } from "../i18n/mixed-text.ts";
import { Link } from "./Link.tsx";
import { Mixed } from "./Mixed.tsx";
import { contentText, type TextContext } from "../content/content-text.ts";

/** "citing Bridge News Agency"; null stands for words for which the report names no other source. */
export function originText(context: TextContext, origins: readonly (string | null)[]): MixedText {
  const { labels } = context;
  const names = origins.filter((origin) => origin !== null);
  return names.length > 0
    ? fillMixed(
        labels.origin,
        formatMixedList(
          labels.locale,
          names.map((origin) => contentText(context, origin)),
        ),
      )
    : labels.ownReporting;
}

/** The letter of a report, linked to the passage in it. */
export const ReportLink = ({
  context: { content, labels },
  passage: { article, letter, start, end },
}: {
  context: TextContext;
  passage: ContentPassage;
}) => (
  <Link href={`/stories/${content.story}/articles/${article}#p${start}-${end}`}>
    {fill(labels.report, letter)}
  </Link>
);

/** Name and role, the role in the content's language. */
export const Speaker = ({
  context: { content, labels, foreign },
  speaker: { actor, role },
}: {
  context: TextContext;
  speaker: ContentSpeaker;
}) => {
  const formatted = formatName(actor, labels, content.language);
  const bold = (
    <b part="speaker" {...(formatted.foreign && foreign)}>
      {formatted.text}
    </b>
  );
  return (
    <>
      {role === null
        ? bold
        : fillParts<ComponentChildren>(labels.role, bold, <span {...foreign}>{role}</span>)}
    </>
  );
};

interface Props {
  context: TextContext;
  quote: ContentQuote;
  children?: ComponentChildren;
}

/** `children`, then the report, the source that it names, and the form of the wording. */
export const Citation = ({ context, quote, children }: Props) => {
  const { labels, foreign } = context;
  const link = <ReportLink context={context} passage={quote} />;
  const remark =
    quote.form === "paraphrase" ? labels.inReport : quote.translated ? labels.translated : null;
  return (
    <figcaption part="cite">
      {children}
      <span>
        {quote.origin === null
          ? link
          : fillParts<ComponentChildren>(
              labels.both,
              link,
              <Mixed text={originText(context, [quote.origin])} foreign={foreign} />,
            )}
        {remark && ` · ${remark}`}
      </span>
    </figcaption>
  );
};
