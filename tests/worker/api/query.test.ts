import { describe, expect, test } from "vitest";
import * as z from "zod";
import { StatusValue } from "../../../data/model/edition.ts";
import { parseCursor, writeCursor } from "../../../worker/api/cursor.ts";
import { Problem } from "../../../worker/http/problem.ts";
import { anyOf, DATES, ORDER, PAGE, SEARCH } from "../../../worker/api/common-parameters.ts";
import { parseRange } from "../../../worker/api/day-range.ts";
import { changeQuery, parseParameters } from "../../../worker/api/query.ts";

const schema = z.object({
  status: anyOf(StatusValue, "Only of this status."),
  ...ORDER,
  ...PAGE,
  ...DATES,
  ...SEARCH,
});
const parse = (query: string) => parseParameters(schema, new URLSearchParams(query));

function problemOf(run: () => unknown): Problem {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("no problem was thrown");
}

test("parses the parameters and sets defaults", () => {
  expect(parse("status=denied&status=alleged&limit=5")).toEqual({
    status: ["denied", "alleged"],
    limit: 5,
    order: "newest",
  });
});

describe("rejects", () => {
  const cases: [name: string, query: string, parameter: string, value: string, detail: string][] = [
    ["an empty value", "order=", "order", "", "accepts: newest, oldest"],
    ["a number above the maximum", "limit=101", "limit", "101", "an integer from 1 to 100"],
    ["zero", "limit=0", "limit", "0", "an integer from 1 to 100"],
    ["a number in another notation", "limit=1e1", "limit", "1e1", "an integer from 1 to 100"],
    ["a number with a sign", "limit=-1", "limit", "-1", "an integer from 1 to 100"],
    ["a repeated parameter", "limit=1&limit=2", "limit", "1, 2", "must not be repeated"],
    ["a day that does not exist", "from=2023-02-30", "from", "2023-02-30", "a date, such as"],
    ["a date in another notation", "to=13.09.2023", "to", "13.09.2023", "a date, such as"],
    ["a query of spaces", "q=%20", "q", " ", "1 to 200 characters"],
  ];
  test.each(cases)("%s, and says what is accepted", (_, query, parameter, value, detail) => {
    const { status, details } = problemOf(() => parse(query));
    expect(status).toBe(400);
    expect(details).toMatchObject({ parameter, value });
    expect(details.detail).toContain(`"${parameter}" `);
    expect(details.detail).toContain(detail);
  });

  test("a value that is not enumerated, and lists those that are", () => {
    const { details } = problemOf(() => parse("status=true"));
    expect(details.allowed).toEqual(StatusValue.options);
  });

  test("a value of any other kind without a sentence in the list of accepted values", () => {
    expect(problemOf(() => parse("limit=0")).details.allowed).toBeUndefined();
  });

  test.each(["sort=up", "__proto__=1", "constructor=1"])(
    "an unknown parameter, and lists the known ones: %s",
    (query) => {
      const { kind, details } = problemOf(() => parse(query));
      expect(kind).toBe("unknown-parameter");
      expect(details.allowed).toEqual(Object.keys(schema.shape));
    },
  );
});

test("describes a parameter whose schema has no message of its own", () => {
  const pixels = z.object({ width: z.int().optional().meta({ description: "In pixels." }) });
  const { details } = problemOf(() => parseParameters(pixels, new URLSearchParams("width=wide")));
  expect(details.detail).toBe('"width" is not valid: In pixels.');
});

test("names a missing parameter", () => {
  const required = z.object({ q: z.string() });
  const { kind, details } = problemOf(() => parseParameters(required, new URLSearchParams()));
  expect([kind, details.parameter]).toEqual(["missing-parameter", "q"]);
});

test("a range of dates is rejected if it ends before it begins", () => {
  const { details } = problemOf(() => parseRange({ from: "2023-09", to: "2023-07" }));
  expect(details).toMatchObject({ parameter: "to", value: "2023-07" });
});

describe("a cursor", () => {
  test("is parsed to what was written", () => {
    const cursor = { version: "0123456789ab", offset: 40 };
    expect(parseCursor(writeCursor(cursor))).toEqual(cursor);
  });

  test.each(["", "%", "YQ", btoa("0123456789ab.-1"), btoa("../../x.1"), btoa("0123456789ab.1e9")])(
    "is rejected if the service did not write it: %s",
    (text) => {
      expect(problemOf(() => parseCursor(text)).details.parameter).toBe("cursor");
    },
  );
});

test.each([
  ["adds a first parameter", "/a", { x: "1" }, "/a?x=1"],
  ["adds a parameter to others", "/a?b=2", { x: "1" }, "/a?b=2&x=1"],
  ["replaces every value of a parameter", "/a?x=0&b=2&x=3", { x: "1" }, "/a?b=2&x=1"],
  ["removes a parameter that is null", "/a?x=0&b=2", { x: null }, "/a?b=2"],
  ["removes the only parameter", "/a?x=0", { x: null }, "/a"],
  ["leaves other parameters unchanged", "/a?q=%C3%A9+e&b", { x: null }, "/a?q=%C3%A9+e&b"],
  ["encodes a value", "/a", { x: "a&b" }, "/a?x=a%26b"],
])("changeQuery %s", (_, url, changes, expected) => {
  expect(changeQuery(new URL(url, "https://x.test"), changes)).toBe(expected);
});
