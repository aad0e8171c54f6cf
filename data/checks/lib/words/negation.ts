/** Words that negate, deny or set a condition, by language. A headline or an excerpt must not drop them. */
import { baseLanguage } from "../../../model/text/language.ts";
import { memoise } from "../../../model/memoise.ts";
import { memoiseByLanguage } from "../memoise-text.ts";
import { wholeWords } from "./whole-words.ts";

/** Patterns of whole words. */
interface Cues {
  /** Words that negate what stands beside them. */
  not: string;
  /** Words that deny or refuse in other ways. */
  denying: string;
  /** Words that begin a condition. */
  condition: string;
  /** Words that leave open whether something is so. */
  open?: string;
  /** The reports themselves, in clauses such as “the report does not say by whom”. */
  reports: string;
  /** Where the negated words are, seen from the negation; `within`: in the same word. */
  side: "after" | "before" | "around" | "within";
}

const CUES: Readonly<Record<string, Cues>> = {
  en: {
    // "No. 5" and "No 10", the British government, negate nothing.
    not: "not(?! only| just| merely)|never|no(?!\\.\\s?\\d| 10(?!\\d))|none|nobody|nothing|neither|nor|cannot|without|\\p{L}+n['’]t",
    denying:
      "den(?:y|ies|ied|ying)|denials?|refus\\p{L}+|declin\\p{L}+|reject\\p{L}*|fail\\p{L}*|lack(?:s|ed|ing)?|unable|unwilling|yet to|rul\\p{L}+ out|dismiss\\p{L}*|disput\\p{L}*|stop(?:s|ped|ping)?|ban(?:s|ned|ning)?|block(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|against|silent|unanswered|hardly|exclud\\p{L}*|withdr\\p{L}+|cancel\\p{L}*|unknown|unclear",
    condition: "if|unless|provided that|in case|only when|as long as",
    // May is a month.
    open: "whether|(?-i:may)|might|could|possible|possibly|potential|potentially|any (?:country|state|party|one) that|anyone who|whoever",
    reports: "reports?|articles?|texts?|sources?|passages?",
    side: "after",
  },
  de: {
    not: "nicht(?! nur)|kein(?:e[nmrs]?)?|nie|niemals|niemand|nichts|weder|ohne",
    denying:
      "dementier\\p{L}*|bestr(?:eit|itt)\\p{L}*|leugne\\p{L}*|lehn\\p{L}*|ablehn\\p{L}*|abgelehnt|verweiger\\p{L}*|weiger\\p{L}*|gegen|kaum|verbiete\\p{L}*|verbot\\p{L}*|w(?:ies|iesen|eist|eisen)(?=(?:[^.;]|\\d\\.)* zurück)|zurück(?:ge|zu)?w(?:ies|eis)\\p{L}*|widersprach\\p{L}*|widersprochen",
    condition: "wenn|falls|sofern|nur dann",
    open: "ob|könnte|könnten|möglich|möglicherweise|jedes Land, das",
    reports: "bericht\\p{L}*|meldung(?:en)?|artikel\\p{L}*|text(?:e[ns]?|s)?|quellen?",
    side: "around",
  },
  fr: {
    not: "ne|n['’]\\p{L}+|pas|jamais|aucune?|rien|sans|ni|non",
    denying: "dément\\p{L}*|démenti|ni(?:e|ent|é)|refus\\p{L}*|rejet\\p{L}*|contest\\p{L}*|contre",
    condition: "si|s['’]il|à condition|sauf si|à moins",
    open: "pourrait|pourraient|possible|éventuel|éventuelle|tout pays qui",
    reports: "rapports?|dépêches?|articles?|textes?|sources?|passages?",
    side: "after",
  },
  es: {
    not: "no(?! s[oó]lo)|nunca|jamás|ningun[oa]?|ningún|nada|nadie|sin|ni|tampoco",
    denying:
      "neg(?:ó|ar\\p{L}*|a(?:ndo|do|da|mos|ban?|tiva))|niega\\p{L}*|desm(?:ient|int)\\p{L}+|desment\\p{L}+|rech[aá]z\\p{L}*|rehús\\p{L}*|rehus\\p{L}*|contra",
    condition: "si|a condición|siempre que|salvo que",
    open: "podría|podrían|posible|eventual|cualquier país que",
    reports: "informes?|artículos?|textos?|fuentes?|pasajes?",
    side: "after",
  },
  it: {
    not: "non(?! solo)|mai|nessun[oa]?|nulla|niente|senza|né",
    denying:
      "neg(?:a|ò|ano|at[oa]|ando|ar\\p{L}*|avano?|azione)|smenti\\p{L}*|rifiut\\p{L}*|respin\\p{L}*|contro",
    condition: "se|a condizione|purché",
    reports: "rapport[oi]|articol[oi]|test[oi]|font[ei]",
    side: "after",
  },
  pt: {
    not: "não(?! só)|nunca|jamais|nenhuma?|nada|ninguém|sem|nem",
    denying:
      "neg(?:am?|ou|ar\\p{L}*|ad[oa]|ando|avam?|ativa)|desment\\p{L}*|recus\\p{L}*|rejeit\\p{L}*|contra",
    condition: "se|desde que|a menos que",
    reports: "reporta(?:gem|gens)|artigos?|textos?|fontes?",
    side: "after",
  },
  nl: {
    not: "niet(?! alleen)|geen|nooit|niemand|niets|zonder|noch",
    denying: "ontken\\p{L}*|weiger\\p{L}*|afgewezen|verwerp\\p{L}*|tegen",
    condition: "als|indien|mits|tenzij",
    reports: "bericht(?:en)?|artikel(?:en)?|tekst(?:en)?|bron(?:nen)?",
    side: "around",
  },
  ru: {
    not: "не(?! только)|нет|ни|никогда|никто|ничего|нельзя|без",
    denying: "отриц\\p{L}*|опроверг\\p{L}*|отказ\\p{L}*|отверг\\p{L}*|против",
    condition: "если|при условии|кроме случаев",
    reports: "сообщени\\p{L}*|стать\\p{L}*|текст\\p{L}*|источник\\p{L}*",
    side: "after",
  },
  uk: {
    not: "не(?! лише| тільки)|немає|ні|ніколи|ніхто|нічого|без|нема",
    denying: "запереч\\p{L}*|спрост\\p{L}*|відмов\\p{L}*|відкид\\p{L}*|проти",
    condition: "якщо|за умови|якби",
    reports: "повідомлен\\p{L}*|статт\\p{L}*|текст\\p{L}*|джерел\\p{L}*",
    side: "after",
  },
  pl: {
    not: "nie(?! tylko)|nigdy|nikt|nic|żad\\p{L}+|bez|ani",
    denying: "zaprzecz\\p{L}*|odm(?:ó|a|o)w\\p{L}*|odrzuc\\p{L}*|przeciw\\p{L}*",
    condition: "jeśli|jeżeli|pod warunkiem|o ile",
    reports: "doniesie(?:nie|nia|ń|niach)|artykuł\\p{L}*|tekst\\p{L}*|źród(?:ł\\p{L}+|eł|le)",
    side: "after",
  },
  tr: {
    not: "değil\\p{L}*|yok\\p{L}*|hiç\\p{L}*|asla|\\p{L}+m[ae](?:d[ıi]\\p{L}*|m[ıi]ş\\p{L}*|y[ae]ca[kğ]\\p{L}*|yece[kğ]\\p{L}*|zl[ae]r|z|y[ae]n)|\\p{L}+m[ıiuü]yor\\p{L}*",
    denying: "yalanla\\p{L}*|redde\\p{L}*|inkar\\p{L}*|karşı|kaçın\\p{L}*",
    condition: "eğer|şartıyla|koşuluyla|\\p{L}+rsa|\\p{L}+rse",
    reports: "haber\\p{L}*|makale\\p{L}*|met(?:in|n)\\p{L}*|kayna[kğ]\\p{L}*",
    side: "within",
  },
  ar: {
    not: "لا|لم|لن|ليس\\p{L}*|ولا|ولم|ولن|دون|بدون|غير",
    denying: "نف[ىت]\\p{L}*|ينف\\p{L}*|تنف\\p{L}*|رفض\\p{L}*|يرفض|ترفض|امتنع\\p{L}*|ضد|أنكر\\p{L}*",
    condition: "إذا|لو|بشرط|شريطة",
    reports: "(?:ال)?(?:تقرير|تقارير|مقال|نص|مصدر|مصادر)",
    side: "after",
  },
  ja: {
    not: "ない|ません|なかった|なく|ぬ|ず",
    denying: "否定|拒否|拒ん|反対|控え|禁止",
    condition: "もし|ならば|場合|れば",
    reports: "報道|記事|情報源",
    side: "before",
  },
  ko: {
    not: "않|못|없|아니|안 |말라",
    denying: "부인|거부|거절|반대|금지|일축",
    condition: "만약|다면|라면|경우",
    reports: "보도|기사",
    side: "before",
  },
  zh: {
    not: "不|没|沒|无|無|非|未|别|莫",
    denying: "否认|否認|拒绝|拒絕|反对|反對|禁止",
    condition: "如果|若|除非|假如",
    reports: "报道|報道|報導|文章|消息来源|消息來源",
    side: "after",
  },
};

type CueKind = Exclude<keyof Cues, "side">;

type FindCues = (text: string, language: string) => RegExpExecArray[];

/** Returns a function that lists the words of these kinds in a text; none in a language without cues. */
function makeFinder(...kinds: CueKind[]): FindCues {
  const patternOf = memoise((base: string): RegExp | null => {
    const cues = CUES[base];
    if (!cues) return null;
    const words = kinds.flatMap((kind) => cues[kind] ?? []).join("|");
    return new RegExp(wholeWords(words, base), "giu");
  });
  return (text, language) => {
    const pattern = patternOf(baseLanguage(language));
    return pattern ? Array.from(text.matchAll(pattern)) : [];
  };
}

const findDenials = makeFinder("not", "denying");
const findOpenWords = makeFinder("condition", "open");
const findReports = makeFinder("reports");

/** Matches of words that negate: "not", "never". */
export const findNegations = memoiseByLanguage<readonly RegExpExecArray[]>(makeFinder("not"));

/** Negations except in clauses about the reports: “the report does not say by whom” denies nothing that a report says. */
export const findAssertedNegations = (text: string, language: string): RegExpExecArray[] =>
  text
    .split(/[,;:()–—،؛、，；：（）]/u)
    .filter((clause) => findReports(clause, language).length === 0)
    .flatMap((clause) => findNegations(clause, language));

/** Whether a text has a word that negates, denies or refuses. */
export const isNegative = memoiseByLanguage(
  (text, language): boolean => findDenials(text, language).length > 0,
);

/** Returns a function that finds the first word of these kinds in a text; null if it has none. */
function makeFirstFinder(...kinds: CueKind[]): (text: string, language: string) => string | null {
  const find = makeFinder(...kinds);
  return (text, language) => find(text, language)[0]?.[0] ?? null;
}

/** The first word that negates or begins a condition. */
export const findReservation = makeFirstFinder("not", "condition");

/** The first word that begins a condition. */
export const findCondition = makeFirstFinder("condition");

/**
 * The first word that begins a condition or leaves open whether something is so, unless it is also in the text `allowed`; null if
 * there is none.
 */
export function findOpenWord(text: string, language: string, allowed: string): string | null {
  const listWords = (source: string): string[] =>
    findOpenWords(source, language).map(([word]) => word);
  const permitted = new Set(listWords(allowed).map((word) => word.toLowerCase()));
  return listWords(text).find((word) => !permitted.has(word.toLowerCase())) ?? null;
}

/** Where the negated words are in the language; undefined if it has no cues. */
export const negatedSide = (language: string): Cues["side"] | undefined =>
  CUES[baseLanguage(language)]?.side;

/** Whether negations can be found in texts of the language. */
export const hasNegationCues = (language: string): boolean => baseLanguage(language) in CUES;
