import { describe, expect, test } from "vitest";
import { positionText } from "../../../../widget/content/content-text.ts";
import { allLabels } from "../../../../widget/i18n/all.ts";
import { formatName } from "../../../../widget/i18n/format-name.ts";
import { verbsAfter } from "../../../../widget/i18n/side-verbs.ts";
import { stated } from "../../../fixtures/content-parts.ts";

const named = (name: string, wikidata: string | null, plural = false) => ({
  name,
  wikidata,
  plural,
  aliases: [],
});
const UNITED_STATES = named("United States", "Q30");
const SINGULAR = [
  named("Russia", "Q159"),
  named("North Korea", "Q423"),
  named("South Korea", "Q884"),
  named("Harbour Council", null),
];

const STANCES =
  "accuses warns denies confirms declines-to-comment monitors proposes urges states".split(" ");
const POSITIONS = ["says", "hedges", "declines", "denies"] as const;

/** What stands after a name: each stance, each position, and each position of 2019, from before the period of a claim. */
function listVerbs(lang: string, actor: ReturnType<typeof named>): string[] {
  const labels = allLabels[lang]!;
  const statement = { date: stated("2019-03-05") };
  const stances = new Map(Object.entries(verbsAfter(actor, labels).stance));
  return [
    ...STANCES.map((stance) => stances.get(stance)!),
    ...[false, true].flatMap((before) =>
      POSITIONS.map((value) => positionText(labels, { side: actor, value, before, statement })),
    ),
  ];
}

/** By language: the verbs after a plural name, and those after a singular one where they differ. */
const VERBS: Record<string, { state: string; verbs: string; singular?: string }> = {
  en: {
    state: "United States",
    verbs:
      "accuse|warn|deny|confirm|decline to comment|are watching|propose|urge|say|say|hedge|decline to comment|deny|said so in 2019|hedged in 2019|declined to comment in 2019|denied it in 2019",
    singular:
      "accuses|warns|denies|confirms|declines to comment|is watching|proposes|urges|says|says|hedges|declines to comment|denies|said so in 2019|hedged in 2019|declined to comment in 2019|denied it in 2019",
  },
  de: {
    state: "Vereinigte Staaten",
    verbs:
      "beschuldigen|warnen|dementieren|bestätigen|lehnen eine Stellungnahme ab|beobachten|schlagen vor|fordern auf|sagen|bejahen|mit Vorbehalt|kein Kommentar|dementieren|bejahten es 2019|mit Vorbehalt 2019|kein Kommentar 2019|dementierten es 2019",
    singular:
      "beschuldigt|warnt|dementiert|bestätigt|lehnt eine Stellungnahme ab|beobachtet|schlägt vor|fordert auf|sagt|bejaht|mit Vorbehalt|kein Kommentar|dementiert|bejahte es 2019|mit Vorbehalt 2019|kein Kommentar 2019|dementierte es 2019",
  },
  fr: {
    state: "États-Unis",
    verbs:
      "accusent|mettent en garde|démentent|confirment|refusent de commenter|suivent de près|proposent|appellent à agir|déclarent|l’affirment|avec réserve|refusent de commenter|le démentent|l’ont affirmé en 2019|avec réserve en 2019|ont refusé de commenter en 2019|l’ont démenti en 2019",
    singular:
      "accuse|met en garde|dément|confirme|refuse de commenter|suit de près|propose|appelle à agir|déclare|l’affirme|avec réserve|refuse de commenter|le dément|l’a affirmé en 2019|avec réserve en 2019|a refusé de commenter en 2019|l’a démenti en 2019",
  },
  es: {
    state: "Estados Unidos",
    verbs:
      "acusan|advierten|desmienten|confirman|declinan hacer comentarios|siguen de cerca|proponen|instan|declaran|lo afirman|con reservas|declinan hacer comentarios|lo desmienten|lo afirmaron en 2019|con reservas en 2019|declinaron hacer comentarios en 2019|lo desmintieron en 2019",
    singular:
      "acusa|advierte|desmiente|confirma|declina hacer comentarios|sigue de cerca|propone|insta|declara|lo afirma|con reservas|declina hacer comentarios|lo desmiente|lo afirmó en 2019|con reservas en 2019|declinó hacer comentarios en 2019|lo desmintió en 2019",
  },
  ru: {
    state: "Соединенные Штаты",
    verbs:
      "обвиняют|предупреждают|отрицают|подтверждают|отказываются от комментариев|следят|предлагают|призывают|заявляют|заявляют|с оговорками|отказываются от комментариев|отрицают|заявление 2019 года|с оговорками в 2019 году|отказ от комментариев 2019 года|отрицание 2019 года",
    singular:
      "обвиняет|предупреждает|отрицает|подтверждает|отказывается от комментариев|следит|предлагает|призывает|заявляет|заявляет|с оговорками|отказывается от комментариев|отрицает|заявление 2019 года|с оговорками в 2019 году|отказ от комментариев 2019 года|отрицание 2019 года",
  },
  uk: {
    state: "Сполучені Штати",
    verbs:
      "звинувачують|застерігають|заперечують|підтверджують|відмовляються коментувати|стежать|пропонують|закликають|заявляють|заявляють|із застереженням|відмовляються коментувати|заперечують|заява 2019 року|із застереженням у 2019 році|відмова від коментарів 2019 року|заперечення 2019 року",
    singular:
      "звинувачує|застерігає|заперечує|підтверджує|відмовляється коментувати|стежить|пропонує|закликає|заявляє|заявляє|із застереженням|відмовляється коментувати|заперечує|заява 2019 року|із застереженням у 2019 році|відмова від коментарів 2019 року|заперечення 2019 року",
  },
  // The plural ending is left out after a subject without a person.
  tr: {
    state: "Amerika Birleşik Devletleri",
    verbs:
      "suçluyor|uyarıyor|yalanlıyor|doğruluyor|yorum yapmaktan kaçınıyor|izliyor|öneriyor|çağrıda bulunuyor|belirtiyor|belirtiyor|çekinceli|yorum yapmaktan kaçınıyor|yalanlıyor|2019 yılında belirtti|2019 yılında çekinceliydi|2019 yılında yorum yapmaktan kaçındı|2019 yılında yalanladı",
  },
  // Without number.
  ko: {
    state: "미국",
    verbs:
      "의혹 제기|경고|부인|확인|논평 거부|주시|제안|촉구|밝힘|밝힘|유보적|논평 거부|부인|2019년에 밝힘|2019년에 유보적|2019년에 논평 거부|2019년에 부인",
  },
  ja: {
    state: "アメリカ合衆国",
    verbs:
      "疑惑を主張|警告|否定|確認|コメントせず|注視|提案|呼びかけ|発言|発言あり|留保付き|コメントせず|否定|2019年に発言あり|2019年に留保付き|2019年にコメントせず|2019年に否定",
  },
  // Verbal nouns, which agree with nothing.
  ar: {
    state: "الولايات المتحدة",
    verbs:
      "اتهام|تحذير|نفي|تأكيد|امتناع عن التعليق|متابعة|اقتراح|دعوة|تصريح|قول|تحفظ|امتناع عن التعليق|نفي|قول عام 2019|تحفظ عام 2019|امتناع عن التعليق عام 2019|نفي عام 2019",
  },
};

test("the verbs of every language are checked", () => {
  expect(
    Object.keys(VERBS).toSorted(),
    "VERBS in tests/unit/widget/i18n/side-verbs.test.ts has every language",
  ).toEqual(Object.keys(allLabels).toSorted());
});

/** Their names of states have a singular verb, as they have without an article. */
const SINGULAR_STATES = new Set(["en", "es"]);

describe.each(Object.entries(VERBS))("in %s", (lang, { state, verbs, singular = verbs }) => {
  test("the name of a state has verbs that agree with it", () => {
    expect(formatName(UNITED_STATES, allLabels[lang]!, "en").text).toBe(state);
    const expected = SINGULAR_STATES.has(lang) ? singular : verbs;
    expect(listVerbs(lang, UNITED_STATES).join("|")).toBe(expected);
  });

  test("a name that the story marks as plural has plural verbs", () => {
    expect(listVerbs(lang, named("Harbour officials", null, true)).join("|")).toBe(verbs);
  });

  test.each(SINGULAR)("$name has singular verbs", (actor) => {
    expect(listVerbs(lang, actor).join("|")).toBe(singular);
  });
});

test.each([
  ["de", "Q29999", "Niederlande warnen"],
  ["de", "Q702", "Mikronesien warnt"],
  ["de", "Q183", "Deutschland warnt"],
  ["fr", "Q928", "Philippines mettent en garde"],
  ["fr", "Q878", "Émirats arabes unis mettent en garde"],
  ["fr", "Q819", "Laos met en garde"],
  ["ru", "Q702", "Федеративные Штаты Микронезии предупреждают"],
  ["ru", "Q298", "Чили предупреждает"],
  ["uk", "Q29999", "Нідерланди застерігають"],
  ["uk", "Q1045", "Сомалі застерігає"],
])("in %s, %s has the verb of “%s”", (lang, wikidata, text) => {
  const labels = allLabels[lang]!;
  const state = named("", wikidata);
  const { stance } = verbsAfter(state, labels);
  expect(`${formatName(state, labels, "en").text} ${stance.warns}`).toBe(text);
});
