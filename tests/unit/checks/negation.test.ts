import { expect, test } from "vitest";
import { findDroppedNegation } from "../../../data/checks/lib/words/dropped-negation.ts";
import {
  findAssertedNegations,
  findCondition,
  findOpenWord,
  findReservation,
  isNegative,
} from "../../../data/checks/lib/words/negation.ts";

test.each([
  ["The bank will open the bridge.", "The bank will not open the bridge.", "en"],
  ["Opposition lawyers will open doors.", "Opposition lawyers will not open doors.", "en"],
  ["Las negociaciones abren el puente.", "Las negociaciones no abren el puente.", "es"],
  ["As negociações abrem a ponte.", "As negociações não abrem a ponte.", "pt"],
  ["Negli uffici aprono il ponte.", "Negli uffici non aprono il ponte.", "it"],
  ["Roth wies darauf hin, dass sie öffnet.", "Roth wies darauf hin, dass sie nicht öffnet.", "de"],
])("notices that “%s” drops the negation of “%s” (%s)", (prose, sentence, language) => {
  expect(findDroppedNegation(prose, sentence, language)).not.toBeNull();
});

test.each([
  ["The mayor rejects that the bank will open the bridge.", "en"],
  ["The council banned lorries.", "en"],
  ["La alcaldesa negó el plan.", "es"],
  ["A prefeita negou o plano.", "pt"],
  ["La sindaca nega il piano.", "it"],
  ["Roth wies den Vorwurf zurück.", "de"],
  ["Die Händler weisen den Vorwurf vom 6. Mai zurück.", "de"],
  ["Dass Roth das zurückwies, ist belegt.", "de"],
  ["La alcaldesa negará el plan.", "es"],
])("reads “%s” (%s) as a denial", (text, language) => {
  expect(isNegative(text, language)).toBe(true);
});

test.each([
  ["No. 5 reactor restarts.", "en"],
  ["No 10 says that talks go on.", "en"],
  ["Roth wies darauf hin.", "de"],
  ["The bank lifts a blockade.", "en"],
  ["Las negociaciones siguen.", "es"],
])("reads no denial in “%s” (%s)", (text, language) => {
  expect(isNegative(text, language)).toBe(false);
});

test.each([
  [" and Elm provided keys", "en", null],
  [", provided that Ash pays", "en", "provided that"],
  [", if Ash pays", "en", "if"],
])("finds in “%s” (%s) the condition %s", (text, language, word) => {
  expect(findCondition(text, language)).toBe(word);
});

test.each([
  ["In May the doors close.", "en", "", null],
  ["The doors may close.", "en", "", "may"],
  ["The doors may close.", "en", "Doors may close on Sundays.", null],
  ["If Ash pays, the doors close.", "en", "", "If"],
  ["Двери закроются, если Эш заплатит.", "ru", "", "если"],
  ["Die Türen schließen möglicherweise.", "de", "", "möglicherweise"],
])(
  "finds in “%s” (%s), beyond those of “%s”, the open word %s",
  (text, language, allowed, word) => {
    expect(findOpenWord(text, language, allowed)).toBe(word);
  },
);

test.each([
  ["We have not only keys", "en", null],
  ["We have no keys", "en", "no"],
  ["Unless Ash pays", "en", "Unless"],
])("finds in “%s” (%s) the reservation %s", (text, language, word) => {
  expect(findReservation(text, language)).toBe(word);
});

test.each([
  ["The report does not say by whom.", "en"],
  ["Die Meldung nennt keinen Namen.", "de"],
  ["Het bericht zegt niet door wie.", "nl"],
  ["Artykuł nie podaje nazwiska.", "pl"],
  ["报道没有说是谁。", "zh"],
  ["記事は名前を挙げていない。", "ja"],
  ["기사에는 이름이 없다.", "ko"],
])("finds no asserted negation in “%s” (%s), which is about the report", (text, language) => {
  expect(findAssertedNegations(text, language)).toEqual([]);
});

test.each([
  ["The report says so, and nobody denies it.", "en", "nobody"],
  ["文章这样说，大桥没有开放。", "zh", "没"],
])("finds in “%s” (%s) the asserted negation %s", (text, language, word) => {
  expect(findAssertedNegations(text, language).map(([found]) => found)).toContain(word);
});
