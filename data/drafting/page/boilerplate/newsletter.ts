/** Recognises newsletters, and their preheader, which mail programs show beside the subject. */
import type { MarkedLine } from "./marked-line.ts";

/** The link of an e-mail to its page; the preheader stands beside it. */
const BROWSER_LINK =
  /\b(?:in|with|as|im|dans|en|no|nel|w) (?:your |a |an? |ihrem |votre |le |el |tu |su |seu |tuo )?(?:web )?(?:browser|navigat(?:or|eur)|navegador|przeglądarce|web ?page)\b|\bversion en ligne\b|\bonline[ -]version\b/iu;

/** The preheader is at most this many lines from the link. */
const MAX_LINK_DISTANCE = 2;

/** Whether a line stands beside the link of an e-mail to its page. */
export const isPreheader = (page: readonly MarkedLine[], index: number): boolean =>
  page
    .slice(Math.max(0, index - MAX_LINK_DISTANCE), index + 1 + MAX_LINK_DISTANCE)
    .some(({ line }) => BROWSER_LINK.test(line.text));

/** The heading of a newsletter's item: "2. A bridge too many". */
export const ITEM_HEADING = /^(?<number>\d{1,2})[.)] (?=\S)/u;

const MAIL =
  /\bunsubscribe\b|\b(?:forwarded|forward) (?:this|to a|you)\b|\b(?:newsletter|abo|sie) (?:abmelden|abbestellen)\b|\bdésabonner\b|\bdésinscrire\b|\bdarse de baja\b|\bcancelar (?:a |la )?(?:inscrição|suscripción)\b|\bdisiscriv|\bafmelden\b/iu;

/** Whether a page is an e-mail, by its links. */
export const isNewsletter = (page: readonly MarkedLine[]): boolean =>
  page.some(({ line }) => BROWSER_LINK.test(line.text) || MAIL.test(line.text));
