import { expect, test } from "vitest";
import { parseOptions } from "../../../widget/options.ts";

const parse = (given: Record<string, string>) => parseOptions((name) => given[name]);

test("has a default for every option", () => {
  expect(parse({})).toEqual({
    options: {
      story: "",
      theme: "inherit",
      limit: 5,
      order: "newest",
      lang: null,
      edition: null,
      actor: null,
      since: null,
      headingLevel: 2,
      refresh: 0,
      notice: false,
    },
    problems: [],
  });
});

test.each([
  ["theme", "dark", "theme", "dark"],
  ["limit", "12", "limit", 12],
  ["order", "oldest", "order", "oldest"],
  ["lang", "uk", "lang", "uk"],
  ["edition", "0123456789ab", "edition", "0123456789ab"],
  ["actor", "north-korea", "actor", "north-korea"],
  ["since", "2023-09-12", "since", "2023-09-12"],
  ["since", "2023-09-12T08:00:00+02:00", "since", "2023-09-12"],
  ["published", "2023-09-12", "since", "2023-09-12"],
  ["heading-level", "3", "headingLevel", 3],
  ["refresh", "30", "refresh", 30],
  ["refresh", "3600", "refresh", 3600],
  ["notice", "", "notice", true],
  ["notice", "true", "notice", true],
  ["notice", "false", "notice", false],
] as const)("takes %s=%j", (name, text, option, value) => {
  const { options, problems } = parse({ [name]: text });
  expect(options[option]).toBe(value);
  expect(problems).toEqual([]);
});

test.each([
  ["story", "Russia DPRK"],
  ["theme", "sepia"],
  ["limit", "0"],
  ["limit", "ten"],
  ["limit", "1000"],
  ["order", "random"],
  ["lang", "xx"],
  ["edition", "../secret"],
  ["actor", "North Korea"],
  ["since", "yesterday"],
  ["heading-level", "0"],
  ["heading-level", "7"],
  ["refresh", "29"],
  ["notice", "yes"],
])("leaves %s at its default when given %j, and says what it takes", (name, value) => {
  const { options, problems } = parse({ [name]: value });
  expect(options).toEqual(parse({}).options);
  expect(problems).toEqual([{ option: name, value, allowed: expect.stringMatching(/./) }]);
});

test("names the values of an option that takes words", () => {
  expect(parse({ theme: "sepia" }).problems[0]!.allowed).toBe("auto, light, dark, inherit");
});
