import { expect, test } from "vitest";
import { findNumbers } from "../../../data/checks/lib/numbers/number-words.ts";

test.each([
  ["fifteen keys", "en", [15]],
  ["twenty-five keys", "en", [20, 5, 25]],
  ["two million rounds", "en", [2, 1000000, 2000000]],
  ["12,000 rounds and 2.5 tonnes", "en", [12000, 2.5]],
  ["12.000 Schuss", "de", [12000]],
  ["١٥ مفتاحا", "ar", [15]],
  ["пʼять ключів", "uk", [5]],
  ["$3bn of aid", "en", [3, 1e9, 3e9]],
  ["£1.5m of aid", "en", [1.5, 1e6, 1.5e6]],
  ["a 5m wall", "en", [5]],
  ["by 20-3", "en", [20, 3]],
  ["3 Mio. Euro", "de", [3, 1e6, 3e6]],
  ["3 млрд рублей", "ru", [3, 1e9, 3e9]],
  ["w połowie roku", "pl", [0.5]],
  ["с половиной бойцов", "ru", [0.5]],
  ["з половиною бійців", "uk", [0.5]],
  ["one of them", "en", []],
])("reads the numbers of “%s” (%s)", (text, language, values) => {
  expect(findNumbers(text, language).map(({ value }) => value)).toEqual(values);
});
