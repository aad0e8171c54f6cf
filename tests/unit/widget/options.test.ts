import { expect, test } from "vitest";
import { describeAccepted } from "../../../widget/option-problems.ts";
import { parseOptions } from "../../../widget/options.ts";

const parse = (values: Record<string, string>) => parseOptions((name) => values[name]);

test("every option has a default", () => {
  expect(parse({})).toEqual({
    options: {
      story: "",
      host: null,
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

test("properties that the page adds to every object are no options", () => {
  const defaults = parseOptions(() => null).options;
  const inherited = { host: "https://other.example", since: "2020-01-01", notice: true };
  Object.assign(Object.prototype, inherited);
  try {
    const { options } = parseOptions(() => null);
    expect({ ...options }).toStrictEqual({ ...defaults });
  } finally {
    for (const name of Object.keys(inherited)) Reflect.deleteProperty(Object.prototype, name);
  }
});

test.each([
  ["theme", "dark", "theme", "dark"],
  ["limit", "12", "limit", 12],
  ["order", "oldest", "order", "oldest"],
  ["lang", "uk", "lang", "uk"],
  ["edition", "0123456789ab", "edition", "0123456789ab"],
  ["actor", "ministry-of-books", "actor", "ministry-of-books"],
  ["since", "2023-09-12", "since", "2023-09-12"],
  ["since", "2023-09-12T08:00:00+02:00", "since", "2023-09-12"],
  ["published", "2023-09-12", "since", "2023-09-12"],
  ["heading-level", "1", "headingLevel", 1],
  ["heading-level", "6", "headingLevel", 6],
  ["limit", "999", "limit", 999],
  ["host", "https://news.example/kd/", "host", "https://news.example/kd"],
  ["refresh", "30", "refresh", 30],
  ["refresh", "3600", "refresh", 3600],
  ["notice", "", "notice", true],
  ["notice", "true", "notice", true],
  ["notice", "false", "notice", false],
] as const)("accepts %s=%j", (name, text, option, value) => {
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
  ["host", "news.example"],
])("%s falls back to its default for %j, and names the accepted values", (name, value) => {
  const { options, problems } = parse({ [name]: value });
  expect(options).toEqual(parse({}).options);
  expect(problems).toEqual([{ option: name, value, framed: false }]);
  expect(describeAccepted(problems[0]!)).toMatch(/\w/);
});

test("the values of an enumerated option are listed", () => {
  expect(describeAccepted(parse({ theme: "sepia" }).problems[0]!)).toBe(
    "inherit, auto, light, dark",
  );
});

const parseFramed = (theme: string | null) =>
  parseOptions((name) => (name === "theme" ? theme : null), { framed: true });

test("an iframe follows the system of the reader, and rejects inherit with a reason", () => {
  expect(parseFramed(null).options.theme).toBe("auto");
  expect(parseFramed("inherit").options.theme).toBe("auto");
  expect(describeAccepted(parseFramed("inherit").problems[0]!)).toMatch(
    /^auto, light, dark \(an iframe cannot/,
  );
  expect(describeAccepted(parseFramed("pink").problems[0]!)).toBe("auto, light, dark");
});

test("`since` takes precedence over its alias", () => {
  expect(parse({ published: "2023-01-01", since: "2023-09-12" }).options.since).toBe("2023-09-12");
});
