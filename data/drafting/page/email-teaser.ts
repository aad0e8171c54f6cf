/** Recognises the teaser that mail programs show beside the subject of a newsletter. */
import type { MarkedLine } from "./marked-line.ts";

/** The link of an e-mail to its page; the teaser that mail programs show stands beside it. */
const BROWSER_LINK =
  /\b(?:in|with|as|im|dans|en|no|nel|w) (?:your |a |an? |ihrem |votre |le |el |tu |su |seu |tuo )?(?:web )?(?:browser|navigat(?:or|eur)|navegador|przeglądarce|web ?page)\b|\bversion en ligne\b|\bonline[ -]version\b/iu;

/** Lines between the teaser of an e-mail and the link. */
const MAX_LINK_DISTANCE = 2;

/** What begins the list of an e-mail's further topics. */
const FURTHER = /^(?:plus|also|and|außerdem|et aussi|además|inoltre|oraz)\b[^\p{L}]*[:,…]/iu;

/** Whether a line announces the further topics of an e-mail, or stands beside the link to its page. */
export const isTeaser = (page: readonly MarkedLine[], index: number): boolean =>
  FURTHER.test(page[index]!.line.text) ||
  page
    .slice(Math.max(0, index - MAX_LINK_DISTANCE), index + 1 + MAX_LINK_DISTANCE)
    .some(({ line }) => BROWSER_LINK.test(line.text));
