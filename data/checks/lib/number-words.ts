/** The numbers in a text, written in figures or in words, as values. */
import { toAsciiDigits } from "./digits.ts";

export interface NumberMention {
  value: number;
  /** As written. */
  text: string;
  /** UTF-16 offset. */
  start: number;
}

/**
 * Cardinals by language, 0–12 and then the tens or other words in use, `word=value`. "One" is left out: in most
 * languages it is an article or pronoun.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: "two three four five six seven eight nine ten eleven twelve thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000 million=1000000 billion=1000000000 dozen=12 dozens=12 hundreds=100 thousands=1000 millions=1000000 billions=1000000000",
  de: "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 zwanzig=20 dreißig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90 hundert=100 hunderte=100 tausend=1000 tausende=1000 million=1000000 millionen=1000000 dutzend=12",
  fr: "deux trois quatre cinq six sept huit neuf dix onze douze treize=13 quatorze=14 quinze=15 seize=16 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 cent=100 cents=100 centaines=100 mille=1000 milliers=1000 million=1000000 millions=1000000 douzaine=12",
  es: "dos tres cuatro cinco seis siete ocho nueve diez once doce trece=13 catorce=14 quince=15 veinte=20 treinta=30 cuarenta=40 cincuenta=50 cien=100 ciento=100 cientos=100 mil=1000 miles=1000 millón=1000000 millones=1000000 docena=12",
  uk: "два=2 дві=2 двох=2 три=3 трьох=3 чотири=4 п'ять=5 п'яти=5 шість=6 сім=7 вісім=8 дев'ять=9 десять=10 дванадцять=12 п'ятнадцять=15 двадцять=20 тридцять=30 сорок=40 п'ятдесят=50 сто=100 тисяч=1000 тисячі=1000 мільйон=1000000 мільйони=1000000 мільйонів=1000000",
  ru: "два=2 две=2 двух=2 три=3 трёх=3 трех=3 четыре=4 пять=5 пяти=5 шесть=6 семь=7 восемь=8 девять=9 десять=10 двенадцать=12 пятнадцать=15 двадцать=20 тридцать=30 сорок=40 пятьдесят=50 сто=100 тысяч=1000 тысячи=1000 миллион=1000000 миллионы=1000000 миллионов=1000000",
  tr: "iki üç dört beş altı yedi sekiz dokuz on=10 onbir=11 oniki=12 yirmi=20 otuz=30 kırk=40 elli=50 altmış=60 yetmiş=70 seksen=80 doksan=90 yüz=100 yüzlerce=100 bin=1000 binlerce=1000 milyon=1000000 milyonlarca=1000000",
};

const tables = new Map<string, ReadonlyMap<string, number>>();

/** Values by word; the first eleven words of a list without values are 2–12. */
function tableOf(language: string): ReadonlyMap<string, number> {
  const base = language.split("-")[0]?.toLowerCase() ?? "";
  const cached = tables.get(base);
  if (cached) return cached;
  const table = new Map(
    (WORDS[base] ?? "")
      .split(" ")
      .filter((entry) => entry !== "")
      .map((entry, index): [string, number] => {
        const [word = "", value] = entry.split("=");
        return [word, value === undefined ? index + 2 : Number(value)];
      }),
  );
  tables.set(base, table);
  return table;
}

/** 1,000 · 1.000 · 1 000 · 1’000 are groups of thousands; 2.5 and 2,5 are decimals. */
function parseFigure(text: string): number {
  const grouped = /^\d{1,3}(?:[.,\s'’]\d{3})+$/u.test(text);
  return Number(grouped ? text.replaceAll(/[^\d]/gu, "") : text.replace(",", "."));
}

const TOKEN =
  /(?<![\p{L}\p{N}])\d{1,3}(?:[.,\s'’]\d{3})+(?!\d)|\d+(?:[.,]\d+)?|\p{L}+(?:['’ʼ]\p{L}+)*/gu;

/**
 * All numbers of a text. Compounds are read part by part and as a whole ("twenty-five" is 20, 5 and 25; "two million" is
 * 2, 1000000 and 2000000), so that either spelling finds the other.
 */
export function findNumbers(text: string, language: string): NumberMention[] {
  const table = tableOf(language);
  const found: (NumberMention & { end: number })[] = [];
  for (const { 0: token, index } of toAsciiDigits(text).matchAll(TOKEN)) {
    const word = token.toLowerCase().replaceAll(/[’ʼ]/gu, "'");
    const value = /^\d/.test(token) ? parseFigure(token) : table.get(word);
    if (value === undefined || Number.isNaN(value)) continue;
    const mention = { value, text: token, start: index, end: index + token.length };
    const previous = found.at(-1);
    found.push(mention);
    if (previous === undefined || !/^[\s-]+$/.test(text.slice(previous.end, index))) continue;
    const whole = text.slice(previous.start, mention.end);
    if (value >= 100 && previous.value < value)
      found.push({
        value: previous.value * value,
        text: whole,
        start: previous.start,
        end: mention.end,
      });
    else if (
      previous.value % 10 === 0 &&
      previous.value >= 20 &&
      previous.value < 100 &&
      value < 10
    )
      found.push({
        value: previous.value + value,
        text: whole,
        start: previous.start,
        end: mention.end,
      });
  }
  return found.map(({ value, text: written, start }) => ({ value, text: written, start }));
}
