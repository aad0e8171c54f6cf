/** Patterns of the lines that are copied along with an article from its web page. */
import type { BoilerplateRange } from "../source/article-text.ts";

/** The label of a turn in a transcript: "MR. SULLIVAN:", "QUESTION:", "Q". */
export const TURN_LABEL =
  /^(?:(?<speaker>(?:(?:MR|MS|MRS|DR|SEN|REP|GEN)\.? )?\p{Lu}[\p{Lu} .,'’-]{1,60}):[ \t]+|(?<question>Q):?[ \t]+)/u;

export type BoilerplateKind = BoilerplateRange["kind"];

interface LinePattern {
  kind: BoilerplateKind;
  /** The reason shown to the editor. */
  why: string;
  test: RegExp;
  /** How strongly the line suggests that the headline is just above it: 1 to 3. */
  headlineAbove?: number;
  /** For the heading of a list: the lines after it that match are of the same kind. */
  listItem?: RegExp;
}

/** The first link of many pages, for screen readers. */
export const SKIP_LINK =
  /^(?:(?:skip|jump|go) to\b.{0,40}|zum inhalt(?: springen)?|aller au contenu(?: principal)?|ir al? (?:contenido|conteúdo)(?: principal)?|vai al contenuto|перейти (?:к|до)\b.{0,30})$/iu;

const NETWORK =
  "(?:facebook|twitter|x|telegram|whats ?app|you ?tube|instagram|linkedin|reddit|e-?mail|print|copy(?: link)?|copiar (?:enlace|link)|copier le lien|link kopieren|link|viber|vk|vkontakte|pinterest|threads|bluesky|mastodon|messenger|tik ?tok|weibo|line|flipboard|rss|tweet|share|pocket|pin it|google news|odnoklassniki|wechat|discord|tumblr|flickr|snapchat|substack|soundcloud)";

/** Not a sentence, or one that was cut off. A time alone is excluded: it begins an entry of a live blog. */
const TEASER =
  /^(?!\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?$)(?:.{1,159}[^.!?"”’»]|.*(?:\.\.\.|…)|.{1,119}[?])$/iu;

/** Any one line. */
const CAPTION = /^.{1,200}$/u;

/** A few words. */
const TOPIC = /^[^.!?:]{1,40}$/u;

const ONE_NETWORK = new RegExp(`^[\\s•·*-]*${NETWORK}[\\s•·*-]*$`, "i");

/** The label of a share button. */
const SHARE =
  "(?:share|teilen|partager|compartir|partilhar|compartilhar|condividi|delen|поделиться|поширити)";

/** Tested in this order against a trimmed line; the first match decides. */
const PATTERNS: readonly LinePattern[] = [
  {
    kind: "comment-form",
    why: "a comment form",
    test: /^(?:please )?enter your (?:comment|name|e-?mail)|^(?:leave|post|add|write) an? (?:reply|comment)|^(?:join the (?:conversation|discussion)|view comments|comentar|commenter|kommentieren|\d+ comments?|comments?(?: \(\d+\))?|no comments?(?: yet)?)$|\bto (?:view|post|leave|read)(?: and post)? (?:\w+ )?comments?\b|^save my name|^your e-?mail address will not be published|^comments? (?:that|are closed|containing|are moderated|policy)|^(?:warning|attention|notice)\b.{0,12}\bcomments? (?:that|which|containing)/i,
  },
  {
    kind: "share-bar",
    why: "the name of a social network alone, or a button with it",
    test: new RegExp(`^(?:${SHARE}(?: \\w{2,3})? )?${NETWORK}$`, "iu"),
  },
  {
    kind: "share-bar",
    why: "a counter or a sign without words",
    test: /^(?!.*:)[^\p{L}\n]{0,3}\d[\d.,]{0,6}[^\p{L}\n]{0,2}$|^[•·∙|+–-]$/u,
  },
  {
    kind: "share-bar",
    why: "share buttons",
    listItem: ONE_NETWORK,
    test: /^(?:teilen|partager|compartir|partilhar(?: notícia)?|condividi|delen|поделиться|поширити)$|^shares?$|^share(?: (?:this|the|post|article|story|or|on|via|with|now|page)\b.*)?:?$|^(?:find|like|join) us (?:on|at)\b|^follow (?:us|the|our|@)\b.{0,40}$|^\d+ shares?$/i,
  },
  {
    kind: "share-bar",
    why: "nothing but names of social networks",
    test: new RegExp(
      `^(?:(?:stay |get )?connect(?:ed)?(?: with us)?|follow(?: us)?|find us|share)?(?:[\\s|/•·,:;+&-]*${NETWORK}\\b){2,}[\\s|/•·,:;+&-]*$`,
      "i",
    ),
  },
  {
    kind: "donation",
    why: "an appeal for donations",
    test: /\b(?:patreon|paypal|monobank|ko-?fi|buy (?:me|us) a coffee|iban)\b|приватбанк|^.{0,80}\b(?:donate|become an? (?:patron|member|supporter|sponsor|subscriber)|support (?:us|our (?:work|journalism|team|newsroom)|independent journalism)|make a contribution)\b|донат(?![а-яіїєґ]*ськ)|\b\d{4} \d{4} \d{4} \d{4}\b/iu,
  },
  {
    kind: "tags",
    why: "a list of topics",
    test: /^(?:tags?|topics?|filed under|keywords?|related topics|categor(?:y|ies)|in this story|themen|schlagw[oö]rter|etiquetas|теги|метки|теми|темы)\s*[:|]/i,
  },
  {
    kind: "tags",
    why: "the heading of a list of topics",
    listItem: TOPIC,
    test: /^(?:(?:related |popular )?(?:tags|topics|keywords|categories)|filed under|in this story|archivado en|tópicos|temas|themen|étiquettes)\s*:?$/i,
  },
  {
    kind: "credit",
    why: "the heading of a picture's caption",
    listItem: CAPTION,
    test: /^(?:(?:image|photo|picture|media|video) )?(?:caption|source|credit)s?\s*[:,]?$/i,
  },
  {
    kind: "credit",
    why: "the author's place or office",
    headlineAbove: 3,
    test: /^(?:[\p{L}&'’.-]+ ){0,5}(?:correspondent|(?:senior |managing |political |staff )?(?:editor|reporter|writer)s?|bureau chief|newsroom|staff)(?:,? (?:in )?[\p{L} ]{2,30})?$/iu,
  },
  {
    kind: "credit",
    why: "the credit of a picture",
    test: /^\(?(?:photos?|photograph|image(?: source| caption| credit)?|picture|video|file photo|foto|bild|фото)\s*(?::|\bby\b|,)\s*\S.{0,160}$/iu,
  },
  {
    kind: "credit",
    why: "a picture's caption with its credit",
    test: /^.{0,240}\b(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Ff]oto|[Cc]redit|Bild)s?(?: ?: ?| by )\p{Lu}[^.!?]{1,50}$|^FILE\b ?[-–—]|(?:\[|\()[^\])]{0,60}(?:\/|photo\b)[^\])]{2,40}(?:\]|\))$/u,
  },
  {
    kind: "credit",
    why: "a credit",
    headlineAbove: 3,
    test: /^\(?(?:sources?|via|credit|reporting|writing|additional reporting|editing|compiled|translated|translation|edited|produced|quelle|fuente|kaynak|источник|джерело)\s*(?::|\bby\b|,)\s*\S.{0,160}$/iu,
  },
  {
    kind: "credit",
    why: "a by-line",
    headlineAbove: 3,
    test: /^(?:(?:[Ee]xclusive|[Ww]ritten|[Rr]eport|[Ss]tory|[Ww]ords|[Aa]nalysis) )?[Bb][Yy]:? \p{Lu}[\p{L}.'’-]+(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|with|in|of|for|the|de|van|von|al))*(?:\s*[|,•·-].{0,60})?$/u,
  },
  {
    kind: "credit",
    why: "an agency's note to editors",
    test: /^\((?:attn|eds?|editor['’]?s note|recasts|adds|updates)\b.*\)$/i,
  },
  {
    kind: "credit",
    why: "a notice of rights",
    test: /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b|^our standards: |\bmay not be (?:published|reproduced|redistributed)\b/i,
  },
  {
    kind: "credit",
    why: "an agency's or agencies' name alone",
    headlineAbove: 3,
    test: /^[-—–(]?\s*(?:reuters|ap|associated press|afp|agence france-presse|bbc news|getty images|anadolu(?: agency)?|yonhap|tass|kyodo|xinhua|upi|dpa|epa(?:-efe)?|pa media)(?:\s*[/,|]\s*\p{L}[\p{L} ]+)?\s*\)?$/iu,
  },
  {
    kind: "dateline",
    why: "when the page was published or changed",
    headlineAbove: 2,
    test: /^[|•·\s]*(?:last )?(?:updated?|published|posted|modified|created|first published|published (?:on|at)|updated (?:on|at))\b.{0,70}$|^\d+ (?:min(?:ute)?s? read|(?:minute|hour|day|week|month|year)s? ago)$|^(?:read time|reading time)\b.{0,30}$/i,
  },
  {
    kind: "promotion",
    why: "the heading of a list of other articles",
    listItem: TEASER,
    test: /^(?:more like this|related(?: (?:articles?|stories|posts?|news|content|coverage|reading))?|read (?:also|more|next|on)|also read|see also|also on .{1,40}|recommended(?: (?:for you|stories|reading))?|keep reading|mehr zum thema|meistgelesen|más información|lo más (?:visto|leído)|à lire aussi|sur le même sujet|les plus lus|leggi anche|lees ook|leia (?:também|mais)|mais (?:populares|lidas)|главное|головне|you (?:may|might) (?:also )?(?:like|be interested in)|(?:most|more) (?:read|popular|viewed|watched(?: news videos)?|shared|on this (?:story|topic))|trending(?: now)?|latest(?: (?:news|stories|headlines))?|more (?:from|news|stories|coverage|headlines)\b.{0,40}|don['’]t miss|editors?['’]?s? picks?|top stories|up next|what to read next|popular|previous (?:article|post)|next (?:article|post)|читайте (?:также|також)|lesen sie auch|lire aussi|ilgili haberler)\s*:?$/iu,
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
    test: /^(?:read (?:also|more|next)|also read|see also|related(?: (?:article|story|news))?|watch|listen|opinion|analysis|explainer|more|читайте (?:также|також)|lire aussi|lesen sie auch)\s*[:|>→»]\s*\S.{0,200}$/iu,
  },
  {
    kind: "promotion",
    why: "an advertisement, a newsletter or an app",
    test: /^(?:advertisement|advert|anzeige|werbung|publicité|publicidade?|pubblicità|advertentie|реклама:?|scroll down for video|view gallery|this live ?blog (?:is now|has) closed|live feed|show (?:earlier|more|older) (?:posts|updates)|sponsored(?: content)?|paid content|(?:story|article) continues (?:below|after).*|sign up\b.{0,160}|subscribe\b.{0,160})$/i,
  },
  {
    kind: "promotion",
    why: "asks readers to subscribe, follow or install",
    test: /^(?!.*[“”"«»„])(?:get|download|unlock|join|discover|receive|enjoy|stay|opt in|try|follow)\b.{0,160}\b(?:newsletters?|inbox|apps?|alerts?|updates|briefing|channel|premium|unlimited|text messages|informed|access)\b/iu,
  },
  {
    kind: "promotion",
    why: "the page speaks about this text",
    test: /^(?!.*[“”"«»„]).{0,60}\bth(?:is|e) (?:article|story|report|post|page|video|text)\b.{0,30}\b(?:(?:has been|was|is) (?:\w+ )?(?:published|posted|generated|translated|updated|amended|corrected|edited|produced|syndicated)|(?:first |originally )?appeared)\b/iu,
  },
  {
    kind: "promotion",
    why: "the page speaks to its readers about itself",
    test: /^(?!.*[“”"«»„])(?=.*\b(?:you|your|us|our|my)\b).*\b(?:subscri(?:be|ber|ption)s?|newsletter|inbox|reader-supported|become an? (?:[\p{L}]+ ){0,3}(?:member|supporter|patron)|support (?:us|our|my|independent)|cookies|ad blocker|my bookmarks)\b/iu,
  },
  {
    kind: "promotion",
    why: "the player of a read-out article",
    listItem: /^\d{1,2}:\d{2}$/,
    test: /^(?:artikel (?:zum )?(?:an)?hören|(?:hear|listen to) (?:this|the)\b|écouter|escuchar|ouça)\b.{0,40}$/iu,
  },
  {
    kind: "promotion",
    why: "an address to write to",
    test: /^.{0,80}\S@\S+\.\w{2,}\.?$|^(?:contact|e-?mail|write to|tips?|got a tip|follow|reach)\b.{0,100}(?:\S+@\S+|\[email\s?protected\]|@\w{3,})/i,
  },
  {
    kind: "navigation",
    why: "a link past the navigation",
    test: SKIP_LINK,
  },
  {
    kind: "navigation",
    why: "a part of the page's navigation",
    test: /^(?:menu|home|search|log ?in|sign in|register|back to top|close|advertise|about us|contact us|privacy(?: policy)?|terms(?: (?:of (?:use|service)|and conditions))?|cookies?(?: policy| settings)?|accept(?: all)?(?: cookies)?|load more|show more|next|previous|listen|play|live)$|^(?:home|news|world|front page|startseite|главная|головна)(?:\s*[>›»/|→]\s*[\p{L}&-]+(?: +[\p{L}&-]+){0,5})+$|^we use cookies\b/iu,
  },
];

/** A longer line is a paragraph, in UTF-16 units. */
const MAX_LENGTH = 1500;

/** The pattern that a line matches; null for a line that reads like text. */
export const matchLine = (text: string): LinePattern | null =>
  text.length > MAX_LENGTH ? null : (PATTERNS.find(({ test }) => test.test(text)) ?? null);
