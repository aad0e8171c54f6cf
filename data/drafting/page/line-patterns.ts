/** Patterns of the lines that are copied along with an article from its web page. */
import { AGENCY } from "./outlet/agencies.ts";
import { TIME_OF_DAY } from "./time-of-day.ts";
import type { BoilerplateRange } from "../../source/text/article-text.ts";

/** The label of a turn in a transcript: "MR. SULLIVAN:", "QUESTION:", "Q". */
export const TURN_LABEL =
  /^(?:(?<speaker>(?:(?:MR|MS|MRS|DR|SEN|REP|GEN)\.? )?\p{Lu}[\p{Lu} .,'’-]{1,60}):[ \t]+|(?<question>Q):?[ \t]+)/u;

/** A transcript has at least this many turns: fewer labels are the colons of headlines, lists or interviews. */
export const MIN_TURNS = 3;

export type BoilerplateKind = BoilerplateRange["kind"];

export interface LinePattern {
  kind: BoilerplateKind;
  /** The reason shown to the editor. */
  why: string;
  test: RegExp;
  /** How strongly the line suggests that the headline is just above it: 1 to 3. */
  headlineAbove?: number;
  /** Whether such a line stands only below an article. */
  isBelowArticles?: boolean;
  /** For the heading of a list: the lines after it that match are of the same kind. */
  listItem?: RegExp;
}

/** The first link of many pages, for screen readers. */
export const SKIP_LINK =
  /^(?:(?:skip|jump|go) to\b.{0,40}|zum inhalt(?: springen)?|aller au contenu(?: principal)?|ir al? (?:contenido|conteúdo)(?: principal)?|vai al contenuto|перейти (?:к|до)\b.{0,30}|przejdź do\b.{0,30}|přeskočit na\b.{0,30}|pular para\b.{0,30}|naar (?:de )?inhoud|gå til\b.{0,30}|hoppa till\b.{0,30}|içeriğe (?:geç|atla)|본문 바로가기)$/iu;

const NETWORK =
  "(?:facebook|twitter|x|telegram|whats ?app|you ?tube|instagram|linked ?in|reddit|e-?mail|print|copy(?: link)?|copiar (?:enlace|link)|viber|vk|pinterest|threads|bluesky|mastodon|messenger|tik ?tok|weibo|line|flipboard|rss|tweet|google news|discord|tumblr|flickr|substack)";

/** The label of a share button. */
const SHARE =
  "(?:share|teilen|partager|compartir|partilhar|compartilhar|condividi|delen|поделиться|поширити)";

/** Not a sentence, or one that was cut off. */
const TEASER = new RegExp(
  String.raw`^(?!${TIME_OF_DAY}$)(?:.{1,159}[^.!?"”’»]|.*(?:\.\.\.|…)|.{1,119}[?])$`,
  "iu",
);

/** The initials of one or two editors: "abc", "abc-de". */
const INITIALS = String.raw`\p{Ll}{2,4}(?:-\p{Ll}{2,4})?`;

/** Any one line. */
const CAPTION = /^.{1,200}$/u;

const ONE_NETWORK = new RegExp(`^[\\s•·*-]*${NETWORK}[\\s•·*-]*$`, "i");

/**
 * Tested in this order against a trimmed line; the first match decides. Lines above the headline, below the last paragraph or
 * repeated are found without patterns, so these cover the lines between paragraphs, and set the kinds that editors see.
 */
const PATTERNS: readonly LinePattern[] = [
  {
    kind: "comment-form",
    why: "a comment form",
    test: /^(?:please )?enter your (?:comment|name|e-?mail)|^(?:leave|post|add|write) an? (?:reply|comment)|^(?:join the (?:conversation|discussion)|(?:view )?comments?(?: \(\d+\))?|(?:\d+|no) comments?)$|^(?!.*[“”"]).{0,40}\bleave (?:us )?an? (?:comment|reply)\b.{0,20}$|\bto (?:view|post|leave|read)(?: and post)? (?:\w+ )?comments?\b|^save my name|^(?:warning|attention)\b.{0,12}\bcomments? (?:that|which)\b/i,
  },
  {
    kind: "share-bar",
    why: "nothing but names of social networks",
    test: new RegExp(
      `^(?:${SHARE}(?: \\w{2,3})?|(?:stay )?connect(?:ed)?(?: with us)?|follow(?: us)?|find us)?(?:[\\s|/•·,:;+&-]*${NETWORK}(?!\\p{L}))+[\\s|/•·,:;+&-]*$`,
      "iu",
    ),
  },
  {
    kind: "share-bar",
    why: "a counter",
    test: new RegExp(
      String.raw`^(?!.*:|${TIME_OF_DAY}$)[^\p{L}\n]{0,3}\d[\d.,]{0,6}(?:[^\p{L}\n]{0,2}| ?(?:\/|of|von|sur|de) ?\d{1,3})$`,
      "u",
    ),
  },
  {
    kind: "share-bar",
    why: "share buttons",
    listItem: ONE_NETWORK,
    test: new RegExp(
      `^${SHARE}(?: (?:this|the|post|article|story|on|via|with)\\b.{0,40})?:?$`,
      "iu",
    ),
  },
  {
    kind: "donation",
    why: "an appeal for donations",
    test: /\b(?:patreon|paypal|monobank|ko-?fi|buy (?:me|us) a coffee|iban)\b|^.{0,80}\b(?:donate|become an? (?:patron|member|supporter)|support (?:us|our \w+|independent journalism))\b|\b\d{4} \d{4} \d{4} \d{4}\b/iu,
  },
  {
    kind: "tags",
    why: "a list of topics",
    test: /^(?:tags?|topics?|filed under|keywords?|related topics|categor(?:y|ies)|теги|теми)\s*(?:[:|].*)?$/iu,
  },
  {
    kind: "credit",
    why: "the heading of a picture's caption",
    listItem: CAPTION,
    test: /^(?:(?:image|photo|picture|video) )?(?:caption|source|credit)s?\s*[:,]?$/i,
  },
  {
    kind: "credit",
    why: "the credit of a picture, or its caption with the credit",
    test: /^\(?(?:[Pp]hotos?|[Ii]mage(?: source| caption| credit)?|[Pp]icture|[Vv]ideo|[Фф]ото)\s*(?::|\bby\b|,)\s*\S.{0,160}$|^.{0,240}\b(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Cc]redit|[Ff]oto)s?(?: ?: ?| by )\p{Lu}[^.!?]{1,50}$|[[(][^\])]{0,60}(?:\/|[Pp]hoto\b)[^\])]{2,40}[\])]$|[(][\p{Lu}][^():.!?]{1,40}: ?\p{Lu}[^():.!?]{2,40}[)]$|^.{0,200}[.!?]['"”»’)]* (?:\p{L}[\p{L}.'’-]* ){1,3}\p{L}[\p{L}.'’-]*\/\p{L}[\p{L} .'’-]{1,30}$|^.{0,200}[.!?]['"”»’)]* \p{Lu}{2,} \p{Lu}{2,}(?:[,/] ?\p{Lu}[\p{Lu} ]+)?$|^[▲△▼◀▶]/u,
  },
  {
    kind: "credit",
    why: "a credit",
    headlineAbove: 3,
    test: /^(?!additional reporting by [^;:(]*\.$)\(?(?:sources?|via|credit|(?:additional )?reporting|writing|editing|compiled|translated|edited|produced|quelle|fuente|fonte|bron|źródło|источник|джерело)\s*(?::|\bby\b|,)\s*\S.{0,160}$/iu,
  },
  {
    kind: "credit",
    why: "a byline",
    headlineAbove: 3,
    test: /^(?!(?:Remarks|Statement|Speech|Address|Keynote|Letter|Message|Lecture|Testimony|Briefing) by )(?:\p{L}+ )?[Bb][Yy]:? \p{Lu}[\p{L}.'’-]+(?:,? (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,4}))*(?:\s*[|,•·-].{0,60})?$/u,
  },
  {
    kind: "credit",
    why: "a byline",
    headlineAbove: 3,
    test: /^(?:\p{Lu}\p{L}+ (?:\p{Ll}+ ){0,2})?(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Pp]rzez) \p{Lu}[\p{L}.'’-]+(?:,? (?:\p{Lu}[\p{L}.'’-]*|\p{Ll}{1,4}))+$/u,
  },
  {
    kind: "credit",
    why: "a byline with an agency",
    headlineAbove: 3,
    test: new RegExp(
      `^\\(?(?:\\p{Lu}[^.!?]{0,80}[ (,])?(?:(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et|[Mm]ed|and|und|et|y) |/ ?)(?:[^.!?]{0,30} )?${AGENCY.source}(?:(?:, ?|/| and | und | et | y )${AGENCY.source})*\\)?$`,
      "u",
    ),
  },
  {
    kind: "credit",
    why: "the agencies of a text",
    test: new RegExp(
      `^\\(?(?=.*[/+])(?:\\p{Lu}[\\p{L}\\d]*(?: \\p{Lu}[\\p{L}\\d]*){0,3} ?[/+] ?)*(?:${AGENCY.source}|(?:wires?|agencies)\\b)(?: ?[/+,] ?(?:${AGENCY.source}|wires?|agencies|\\p{Lu}{2,5}))*\\)?\\.?$`,
      "u",
    ),
  },
  {
    kind: "credit",
    why: "the initials of editors, and an agency",
    test: new RegExp(
      `^\\(?${INITIALS}(?:[/,] ?${INITIALS})*[ /]\\(?${AGENCY.source}(?:[,/] ?${AGENCY.source})*\\)?$|^\\(?${INITIALS}(?:/${INITIALS})+\\)?$`,
      "u",
    ),
  },
  {
    kind: "credit",
    why: "an agency's note to editors",
    test: /^\((?:attn|eds?|recasts|adds|updates)\b.*\)$/i,
  },
  {
    kind: "credit",
    why: "a notice of rights",
    isBelowArticles: true,
    test: /^.{0,300}(?:[©ⓒ]|\(c\)|\bcopyright\b).{0,60}\b(?:19|20)\d\d\b|^copyright$|\ball rights reserved\b|^our standards: /iu,
  },
  {
    kind: "credit",
    why: "a credit with the sign of copyright",
    test: /^.{0,300}[©ⓒ]|^\(c\)|^copyright\b/iu,
  },
  {
    kind: "dateline",
    why: "when the page was published or changed",
    headlineAbove: 2,
    test: /^[|•·\s]*(?:last |first )?(?:updated?|published|posted|modified|created)\b.{0,70}$|^\d+ ?(?:min(?:ute)?s? read|(?:[mhd]|min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|months?|years?)(?:,? \d+ ?(?:m|min(?:ute)?s?))? ago)$/i,
  },
  {
    kind: "promotion",
    why: "the heading of a list of other articles",
    listItem: TEASER,
    test: /^(?:more like this|also read|read (?:also|more|next|on)|keep reading|related(?: (?:articles?|stories|posts?|news|content|coverage))?|(?:recommended|promoted|sponsored)(?: (?:for you|stories|links))?|you (?:may|might) (?:also )?like|(?:most|more) (?:read|popular|viewed|shared|on this (?:story|topic))|(?:read|see|find out|learn) more (?:about|on|from|in)\b.{0,50}|trending(?: now)?|latest(?: (?:news|stories|headlines))?|more (?:from|news|stories|coverage|headlines)\b.{0,40}|don['’]t miss|editors?['’]?s? picks?|top stories|up next|más información|lees ook|читайте (?:также|також))\s*:?$/iu,
  },
  {
    kind: "promotion",
    why: "the heading of a live blog's summary",
    listItem: TEASER,
    test: /^(?:summary|key (?:moments|events|points|developments)|at a glance)$/i,
  },
  {
    kind: "promotion",
    why: "a link to another article",
    test: /^\[?(?:read (?:also|more|next)|also read|see also|related(?: (?:article|story))?|watch|listen|more|читайте (?:также|також))\s*[:|>→»\]]\s*\S.{0,200}$/iu,
  },
  {
    kind: "promotion",
    why: "an advertisement or a label of the page",
    test: /^(?:(?:advertis(?:e?ment|ing)|anzeige|werbung|publicidade?|publicité|pubblicità|advertentie|reklama?|annons|реклама):?(?:\s?[·•|–—(-].{1,40})?|scroll down for video|view gallery|this live ?blog (?:is now|has) closed|live feed|show (?:earlier|more) (?:posts|updates)|sponsored(?: content)?|(?:story|article) continues (?:below|after).*)$/i,
  },
  {
    kind: "promotion",
    why: "a message of a player or an advertisement",
    test: /^(?:(?:loading|buffering|please wait)(?:\s?\.{2,3}|\s?…)?|(?:this|your|the|our) (?:ad|advert(?:isement)?)s? (?:will|is|has|can|could|may)\b.{0,60}|skip (?:ads?|in \d+)\b.{0,20}|ad \d+ of \d+.{0,20}|(?:video|audio|advert\w*|ad|play\w*)\b.{0,40}\bin (?:\d+|a few) sec(?:ond)?s?\.?|this (?:video|audio|content|player|browser)\b.{0,30}\b(?:not|unable|could not|cannot)\b.{0,40})$/iu,
  },
  {
    kind: "promotion",
    why: "an appeal to subscribe, follow or install",
    test: /^(?!.*[“”"«»„])(?:(?:sign up|subscribe)\b.{0,160}$|(?:get|download|unlock|join|discover|receive|enjoy|stay|opt in|try|follow)\b.{0,160}\b(?:newsletters?|inbox|apps?|alerts?|updates|briefing|channel|premium|unlimited|text messages|informed|up[- ]to[- ]date|facebook|instagram|whatsapp|access)\b)/iu,
  },
  {
    kind: "promotion",
    why: "a note of the page about this text",
    test: /^(?!.*[“”"«»„]).{0,60}\bth(?:is|e) (?:article|story|report|post|page|video|text)\b.{0,30}\b(?:(?:has been|was|is) (?:\w+ )?(?:published|posted|generated|translated|updated|amended|corrected|edited|produced|syndicated)|(?:first |originally )?appeared)\b/iu,
  },
  {
    kind: "promotion",
    why: "a correction, or what the text belongs to",
    test: /^(?:corrections?|clarifications?|editor['’]s note|rectificatif|erratum|korrektur|corrección|correzione)\b[^.!?“”"]{0,40}[:—–]|^th(?:is|e) (?:article|story|report|post|piece|essay|column) (?:is|forms|comes) (?:an? )?(?:part|from|one)\b|^.{0,60}\b(?:previous|earlier) version of th(?:is|e) (?:article|story|report|post|piece|essay|column|page)\b/iu,
  },
  {
    kind: "promotion",
    why: "an invitation to read on the page",
    test: /^(?!.*[“”"«»„])(?:read|watch|listen|see|find|click|tap|explore)\b.{0,120}\b(?:our|here|website|app)\b.{0,40}$/iu,
  },
  {
    kind: "promotion",
    why: "a note of the page to its readers",
    test: /^(?!.*[“”"«»„])(?=.*\b(?:you|your|us|our|my)\b).*(?:^if you\b.{0,120}\b(?:us|our|ctrl)\b|\b(?:subscri(?:be|ber|ption)s?|newsletter|inbox|reading list|reader-supported|cookies|consented|ad blocker|bookmarks)\b)/iu,
  },
  {
    kind: "promotion",
    why: "why a reader gets an e-mail",
    isBelowArticles: true,
    test: /^(?:you(?: are|['’]re| have)? (?:receiv(?:ing|ed)|gett?ing|got|subscribed to)\b.{0,20}\b(?:e-?mail|newsletter|message|letter|briefing|because)\b|this (?:e-?mail|newsletter|message) (?:was|is) sent\b|sie (?:erhalten|bekommen) diese|vous recevez ce|recibe[s]? este).{0,200}$/iu,
  },
  {
    kind: "promotion",
    why: "the player of a read-out article",
    listItem: /^\d{1,2}:\d{2}$/,
    test: /^(?:(?:hear|listen to) (?:this|the)|artikel (?:an)?hören|écouter|escuchar|ouça)\b.{0,40}$/iu,
  },
  {
    kind: "promotion",
    why: "an address to write to",
    test: /^.{0,80}\S@\S+\.\w{2,}\.?$|^(?:contact|reach|e-?mail|write|call|send|tips?|follow)\b.{0,80}\S@\S+.{0,60}$/i,
  },
  {
    kind: "navigation",
    why: "a part of the page's navigation",
    test: /^(?:menu|home|search|log ?in|sign in|register|close|live)$|^(?:home|news|world)(?:\s*[>›»/|→]\s*[\p{L}&-]+(?: +[\p{L}&-]+){0,5})+$/iu,
  },
];

/** A longer line is a paragraph, in UTF-16 units. */
const MAX_LENGTH = 1500;

/** The pattern that a line matches; null for a line that reads like text. */
export const matchLine = (text: string): LinePattern | null =>
  text.length > MAX_LENGTH ? null : (PATTERNS.find(({ test }) => test.test(text)) ?? null);
