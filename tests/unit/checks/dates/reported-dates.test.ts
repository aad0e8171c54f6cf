import { expect, test } from "vitest";
import { findDates } from "../../../../data/checks/lib/dates/find-dates.ts";
import { isReported } from "../../../../data/checks/lib/dates/reported-dates.ts";

/** Whether the first mention of a day of 2024 is part of reported words. */
function isReportedDay(text: string, language: string, month: number, day: number): boolean {
  const [mention] = findDates(text, language, { year: 2024, month, day, qualifier: "" });
  return isReported(text, mention!, language);
}

test.each([
  ["Mayor Ines Roth said on Monday, May 6 that lorries will pay.", "en", false],
  ["Roth told the council on Monday, May 6, that lorries will pay.", "en", false],
  ["Roth said lorries will pay from May 6.", "en", true],
  ["The May 6 attack was wrong, Roth said.", "en", true],
  ["On May 6 lorries began to pay.", "en", false],
])(
  "decides whether “%s” (%s) has the date inside the reported words: %s",
  (text, language, expected) => {
    expect(isReportedDay(text, language, 5, 6)).toBe(expected);
  },
);

test.each<[text: string, language: string, expected: boolean]>([
  ["Roth said on Tuesday that Norland had to explain the April 22 attack.", "en", true],
  ["On April 22, Roth said Norland had to explain.", "en", false],
  ["Roth condemned the attack of April 22.", "en", true],
  ["“They came on April 22,” Roth said.", "en", true],
  ["Roth, speaking on April 22, said so.", "en", false],
  ["On the evening of April 22 after talks, Roth said so.", "en", false],
  ["Roth sagte am 22. April, Nordland müsse sich erklären.", "de", false],
  ["Roth sagte, der Angriff vom 22. April sei zu erklären.", "de", true],
  ["Roth a déclaré le 22 avril que la Norlande devait s'expliquer.", "fr", false],
  ["Roth a condamné l'attaque du 22 avril.", "fr", true],
  ["Roth a dit mardi que l'attaque du 22 avril devait être expliquée.", "fr", true],
  ["Roth dijo el 22 de abril que Norland debía explicarse.", "es", false],
  ["Roth dijo que el ataque del 22 de abril debe explicarse.", "es", true],
  ["Рот заявил 22 апреля, что Норландия должна объясниться.", "ru", false],
  ["Рот заявил, что нападение 22 апреля надо объяснить.", "ru", true],
  ["Рот заявив 22 квітня, що Норландія має пояснити.", "uk", false],
  ["Рот заявив, що напад 22 квітня треба пояснити.", "uk", true],
  ["Roth 22 Nisan'da Norlanda'ın açıklaması gerektiğini söyledi.", "tr", false],
  ["Roth, 22 Nisan saldırısının açıklanması gerektiğini söyledi.", "tr", true],
  ["Roth ha detto il 22 aprile che la Norlandia doveva spiegarsi.", "it", false],
  ["Roth ha detto che l'attacco del 22 aprile va spiegato.", "it", true],
  ["Roth disse em 22 de abril que a Norlândia devia explicar-se.", "pt", false],
  ["Roth disse que o ataque de 22 de abril deve ser explicado.", "pt", true],
  ["Roth powiedział 22 kwietnia, że Norlandia muszą to wyjaśnić.", "pl", false],
  ["Roth powiedział, że atak z 22 kwietnia trzeba wyjaśnić.", "pl", true],
  ["Roth zei op 22 april dat Norland het moest uitleggen.", "nl", false],
  ["Roth zei dat de aanval van 22 april moest worden uitgelegd.", "nl", true],
  ["Roth sade den 22 april att Nordland måste förklara sig.", "sv", false],
  ["Roth sade att attacken den 22 april måste förklaras.", "sv", true],
  ["로트는 4월 22일 노를란트가 설명해야 한다고 말했다.", "ko", false],
  ["로트는 4월 22일 공격을 설명해야 한다고 말했다.", "ko", true],
  ["로트는 “4월 22일에 왔다”고 말했다.", "ko", true],
  ["ロート氏は4月22日、ノルランドが説明すべきだと述べた。", "ja", false],
  ["ロート氏は4月22日の攻撃を説明すべきだと述べた。", "ja", true],
  ["罗特4月22日说，诺兰必须解释。", "zh", false],
  ["罗特说，4月22日的袭击必须解释。", "zh", true],
  ["قال روث في 22 أبريل إن على نورلاند أن تشرح.", "ar", false],
  ["قال روث إن هجوم 22 أبريل يجب أن يُشرح.", "ar", true],
])(
  "decides whether the date in “%s” (%s) is of what was said, not of the statement: %s",
  (text, language, expected) => {
    expect(isReportedDay(text, language, 4, 22)).toBe(expected);
  },
);
