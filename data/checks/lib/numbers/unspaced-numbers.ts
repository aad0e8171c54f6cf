/** Numbers in Chinese numerals and in Korean words, which stand beside other letters without a space. */
import { HAN_DIGITS } from "../../../model/text/digits.ts";
import type { NumberMention } from "./number-mention.ts";

const POWERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  万: 10_000,
  萬: 10_000,
  億: 100_000_000,
  亿: 100_000_000,
  천: 1000,
  만: 10_000,
  억: 100_000_000,
};

/** What is counted: a numeral without a counter may be a part of another word (一部, 万一). */
const HAN_COUNTERS =
  "人|名|[カか箇个ヶ]|国|個|件|隻|艘|本|台|発|回|度|歳|岁|時|小时|分|秒|割|倍|元|円|ドル|美元|次|枚|辆|架|门|吨|トン|年|月|日|週|周|天|発|社|階|割|番|位|点|頭|匹|羽|キロ|メートル|パーセント";
const HAN = new RegExp(
  `(?:\\d+[万萬億亿千百]|[〇零一二两兩三四五六七八九十百千万萬億亿]+)(?=${HAN_COUNTERS})`,
  "gu",
);

/** The words for 10, 20 … and for 1, 2 …, alternatives together. */
const KOREAN_TENS = ["열", "스물|스무", "서른", "마흔", "쉰", "예순"];
const KOREAN_UNITS = ["하나|한", "둘|두", "셋|세", "넷|네", "다섯", "여섯", "일곱", "여덟", "아홉"];
const KOREAN_COUNTERS =
  "개|명|대|척|발|번|차례|건|곳|달|살|시간|배|마리|사람|나라|가지|군데|채|권|장|쌍";
const KOREAN = new RegExp(
  `(?<!\\p{L})(?:(${KOREAN_TENS.join("|")})(${KOREAN_UNITS.join("|")})?|(${KOREAN_UNITS.join("|")}))(?=\\s?(?:${KOREAN_COUNTERS}))|(?<!\\p{L})(다섯|여섯|일곱|여덟|아홉)|(\\d+)([천만억])`,
  "gu",
);

/** 三十五 is 35, 二百 200, 5万 50000. */
function parseHan(numeral: string): number {
  let sum = 0;
  let section = 0;
  let unit: number | null = null;
  for (const character of numeral) {
    const digit = HAN_DIGITS.indexOf(character.replace(/[两兩]/u, "二").replace("零", "〇"));
    const power = POWERS[character];
    if (/\d/.test(character)) unit = (unit ?? 0) * 10 + Number(character);
    else if (digit !== -1) unit = digit;
    else if (power !== undefined && power >= 10_000) {
      sum += Math.max(1, section + (unit ?? 0)) * power;
      section = 0;
      unit = null;
    } else if (power !== undefined) {
      section += (unit ?? 1) * power;
      unit = null;
    }
  }
  return sum + section + (unit ?? 0);
}

/** The place of a word in a list of alternatives, from 1; 0 if it has none. */
const placeOf = (word: string | undefined, list: readonly string[]): number =>
  1 + list.findIndex((words) => words.split("|").includes(word ?? ""));

function parseKorean([, tens, unit, only, plain, figure, power]: readonly (string | undefined)[]) {
  if (figure !== undefined) return Number(figure) * (POWERS[power ?? ""] ?? 1);
  return 10 * placeOf(tens, KOREAN_TENS) + placeOf(unit ?? only ?? plain, KOREAN_UNITS);
}

/** `base`: a language without its region. Finds nothing in languages that separate words. "One" is left out. */
export function findUnspacedNumbers(text: string, base: string): NumberMention[] {
  const pattern = base === "ko" ? KOREAN : ["ja", "zh"].includes(base) ? HAN : null;
  if (pattern === null) return [];
  return Array.from(text.matchAll(pattern), (match): NumberMention => ({
    value: base === "ko" ? parseKorean(match) : parseHan(match[0]),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    kind: "",
  })).filter(({ value }) => value > 1);
}
