/** Days of the month in words: "the sixth of May", „am sechsten Mai“, «шестого мая», « le premier mai ». */
import { baseLanguage } from "../../../model/text/language.ts";

type Ordinals = (day: number) => string;

/** Ordinals from a list of 1–19, the tens, and a function that joins tens and unit. */
function compose(
  low: string,
  tens: Readonly<Record<20 | 30, string>>,
  join: (tens: 20 | 30, unit: number, lowNames: readonly string[]) => string,
): Ordinals {
  const names = low.split(" ");
  return (day) => {
    if (day < 20) return names[day - 1] ?? "";
    const base = day < 30 ? 20 : 30;
    return day === base ? tens[base] : join(base, day - base, names);
  };
}

const english = compose(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth",
  { 20: "twentieth", 30: "thirtieth" },
  (tens, unit, names) => `${tens === 20 ? "twenty" : "thirty"}[-\\s]${names[unit - 1]}`,
);

const DE_UNITS = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];
const german = compose(
  "erste[nrs]? zweite[nrs]? dritte[nrs]? vierte[nrs]? fünfte[nrs]? sechste[nrs]? sieb(?:en)?te[nrs]? achte[nrs]? neunte[nrs]? zehnte[nrs]? elfte[nrs]? zwölfte[nrs]? dreizehnte[nrs]? vierzehnte[nrs]? fünfzehnte[nrs]? sechzehnte[nrs]? siebzehnte[nrs]? achtzehnte[nrs]? neunzehnte[nrs]?",
  { 20: "zwanzigste[nrs]?", 30: "drei(?:ß|ss)igste[nrs]?" },
  (tens, unit) =>
    `${DE_UNITS[unit - 1]}und${tens === 20 ? "zwanzigste" : "drei(?:ß|ss)igste"}[nrs]?`,
);

const russian = compose(
  "перв(?:ое|ого) втор(?:ое|ого) треть(?:е|его) четв[её]рт(?:ое|ого) пят(?:ое|ого) шест(?:ое|ого) седьм(?:ое|ого) восьм(?:ое|ого) девят(?:ое|ого) десят(?:ое|ого) одиннадцат(?:ое|ого) двенадцат(?:ое|ого) тринадцат(?:ое|ого) четырнадцат(?:ое|ого) пятнадцат(?:ое|ого) шестнадцат(?:ое|ого) семнадцат(?:ое|ого) восемнадцат(?:ое|ого) девятнадцат(?:ое|ого)",
  { 20: "двадцат(?:ое|ого)", 30: "тридцат(?:ое|ого)" },
  (tens, unit, names) => `${tens === 20 ? "двадцать" : "тридцать"}\\s${names[unit - 1]}`,
);

const ukrainian = compose(
  "перш(?:е|ого) друг(?:е|ого) трет(?:є|ього) четверт(?:е|ого) п['’ʼ]ят(?:е|ого) шост(?:е|ого) сьом(?:е|ого) восьм(?:е|ого) дев['’ʼ]ят(?:е|ого) десят(?:е|ого) одинадцят(?:е|ого) дванадцят(?:е|ого) тринадцят(?:е|ого) чотирнадцят(?:е|ого) п['’ʼ]ятнадцят(?:е|ого) шістнадцят(?:е|ого) сімнадцят(?:е|ого) вісімнадцят(?:е|ого) дев['’ʼ]ятнадцят(?:е|ого)",
  { 20: "двадцят(?:е|ого)", 30: "тридцят(?:е|ого)" },
  (tens, unit, names) => `${tens === 20 ? "двадцять" : "тридцять"}\\s${names[unit - 1]}`,
);

const french = compose(
  "premier deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
  { 20: "vingt", 30: "trente" },
  (tens, unit, names) =>
    `${tens === 20 ? "vingt" : "trente"}[-\\s](?:et[-\\s]un|${unit === 1 ? "un" : names[unit - 1]})`,
);

const spanish = compose(
  "(?:primero|uno) dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince diecis[eé]is diecisiete dieciocho diecinueve",
  { 20: "veinte", 30: "treinta" },
  (tens, unit, names) =>
    tens === 20
      ? `veinti(?:${["ún|uno", "d[oó]s", "tr[eé]s", "cuatro", "cinco", "s[eé]is", "siete", "ocho", "nueve"][unit - 1]})`
      : `treinta\\sy\\s(?:uno|${names[unit - 1]})`,
);

const italian = compose(
  "primo due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove",
  { 20: "venti", 30: "trenta" },
  (tens, unit, names) =>
    `${tens === 20 ? "vent" : "trent"}${unit === 1 || unit === 8 ? "" : tens === 20 ? "i" : "a"}${unit === 1 ? "uno" : names[unit - 1]}`,
);

const portuguese = compose(
  "(?:primeiro|um) dois três quatro cinco seis sete oito nove dez onze doze treze (?:catorze|quatorze) quinze dezess?eis dezess?ete dezoito (?:dezenove|dezanove)",
  { 20: "vinte", 30: "trinta" },
  (tens, unit, names) =>
    `${tens === 20 ? "vinte" : "trinta"}\\se\\s${unit === 1 ? "um" : names[unit - 1]}`,
);

const polish = compose(
  "pierwsz(?:ego|y) drugi(?:ego)? trzeci(?:ego)? czwart(?:ego|y) piąt(?:ego|y) szóst(?:ego|y) siódm(?:ego|y) ósm(?:ego|y) dziewiąt(?:ego|y) dziesiąt(?:ego|y) jedenast(?:ego|y) dwunast(?:ego|y) trzynast(?:ego|y) czternast(?:ego|y) piętnast(?:ego|y) szesnast(?:ego|y) siedemnast(?:ego|y) osiemnast(?:ego|y) dziewiętnast(?:ego|y)",
  { 20: "dwudziest(?:ego|y)", 30: "trzydziest(?:ego|y)" },
  (tens, unit, names) =>
    `${tens === 20 ? "dwudziest" : "trzydziest"}(?:ego|y)\\s${names[unit - 1]}`,
);

const AR_UNITS = "الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع".split(" ");
const arabic: Ordinals = (day) => {
  if (day < 10) return AR_UNITS[day - 1] ?? "";
  if (day === 10) return "العاشر";
  if (day < 20) return `${day === 11 ? "الحادي" : AR_UNITS[day - 11]}\\sعشر`;
  const tens = day < 30 ? "عشرين" : "ثلاثين";
  const unit = day % 10;
  if (unit === 0) return `ال${tens}`;
  return `${unit === 1 ? "الحادي" : AR_UNITS[unit - 1]}\\sوال${tens}`;
};

const BY_LANGUAGE: Readonly<Record<string, Ordinals>> = {
  en: english,
  de: german,
  ru: russian,
  uk: ukrainian,
  fr: french,
  es: spanish,
  it: italian,
  pt: portuguese,
  pl: polish,
  ar: arabic,
};

/** A pattern for a day (1–31) in words; null for other languages. */
export const ordinalPattern = (language: string, day: number): string | null =>
  BY_LANGUAGE[baseLanguage(language)]?.(day) ?? null;
