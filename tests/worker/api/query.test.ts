import { describe, expect, test } from "vitest";
import * as z from "zod";
import { StatusValue } from "../../../data/model/edition.ts";
import { parseCursor, writeCursor } from "../../../worker/api/cursor.ts";
import { Problem } from "../../../worker/http/problem.ts";
import {
  anyOf,
  changeQuery,
  DATES,
  ORDER,
  PAGE,
  parseQuery,
  parseRange,
  SEARCH,
} from "../../../worker/api/query.ts";

const schema = z.object({
  status: anyOf(StatusValue, "Only of this status."),
  ...ORDER,
  ...PAGE,
  ...DATES,
  ...SEARCH,
});
const parse = (query: string) => parseQuery(schema, new URLSearchParams(query));

function problemOf(run: () => unknown): Problem {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

test("reads what is given and fills in the rest", () => {
  expect(parse("status=denied&status=alleged&limit=5")).toEqual({
    status: ["denied", "alleged"],
    limit: 5,
    order: "newest",
  });
});

describe("refuses", () => {
  const cases: [name: string, query: string, parameter: string, given: string, takes: string][] = [
    ["a value that is none of several", "status=true", "status", "true", "confirmed"],
    ["an empty value", "order=", "order", "", "newest"],
    ["a number over the limit", "limit=101", "limit", "101", "from 1 to 100"],
    ["zero", "limit=0", "limit", "0", "from 1 to 100"],
    ["a number in another notation", "limit=1e1", "limit", "1e1", "from 1 to 100"],
    ["a number with a sign", "limit=-1", "limit", "-1", "from 1 to 100"],
    ["a parameter given twice", "limit=1&limit=2", "limit", "1, 2", "one value, once"],
    ["a day that does not exist", "from=2023-02-30", "from", "2023-02-30", "EDTF"],
    ["words that are only spaces", "q=%20", "q", " ", "1 to 200"],
  ];
  test.each(cases)("%s", (_, query, parameter, given, takes) => {
    const { status, details } = problemOf(() => parse(query));
    expect(status).toBe(400);
    expect(details).toMatchObject({ parameter, given });
    expect(details.takes?.join(", ")).toContain(takes);
  });

  test.each(["sort=up", "__proto__=1", "constructor=1"])(
    "a parameter that there is not, naming those there are: %s",
    (query) => {
      const { kind, details } = problemOf(() => parse(query));
      expect(kind).toBe("unknown-parameter");
      expect(details.takes).toEqual(Object.keys(schema.shape));
    },
  );
});

test("names a parameter that is missing", () => {
  const required = z.object({ q: z.string() });
  const { kind, details } = problemOf(() => parseQuery(required, new URLSearchParams()));
  expect([kind, details.parameter]).toEqual(["missing-parameter", "q"]);
});

describe("a range of days", () => {
  const cases: [name: string, from: string | undefined, to: string | undefined, days: unknown][] = [
    ["from a month to a day", "2023-07", "2023-09-13", ["2023-07-01", "2023-09-13"]],
    ["to the end of a month", undefined, "2023-02", [null, "2023-02-28"]],
    ["from an interval's start", "2023-08-01/2023-08-10", undefined, ["2023-08-01", null]],
    ["without any limit", undefined, undefined, [null, null]],
  ];
  test.each(cases)("%s", (_, from, to, days) => {
    const { earliest, latest } = parseRange({ from, to });
    expect([earliest, latest]).toEqual(days);
  });

  test("is refused when it ends before it begins", () => {
    const { details } = problemOf(() => parseRange({ from: "2023-09", to: "2023-07" }));
    expect(details).toMatchObject({ parameter: "to", given: "2023-07" });
  });
});

describe("a cursor", () => {
  test("comes back as it was", () => {
    const cursor = { edition: "0123456789ab", offset: 40 };
    expect(parseCursor(writeCursor(cursor))).toEqual(cursor);
  });

  test.each(["", "%", "YQ", btoa("0123456789ab.-1"), btoa("../../x.1"), btoa("0123456789ab.1e9")])(
    "is refused when the service did not write it: %s",
    (text) => {
      expect(problemOf(() => parseCursor(text)).details.parameter).toBe("cursor");
    },
  );
});

test.each([
  ["adds the first", "/a", { x: "1" }, "/a?x=1"],
  ["adds another", "/a?b=2", { x: "1" }, "/a?b=2&x=1"],
  ["replaces what is there, once", "/a?x=0&b=2&x=3", { x: "1" }, "/a?b=2&x=1"],
  ["leaves out what is null", "/a?x=0&b=2", { x: null }, "/a?b=2"],
  ["leaves out the last", "/a?x=0", { x: null }, "/a"],
  ["changes nothing that is not named", "/a?q=%C3%A9+e&b", { x: null }, "/a?q=%C3%A9+e&b"],
  ["escapes a value", "/a", { x: "a&b" }, "/a?x=a%26b"],
])("a changed query %s", (_, url, changes, expected) => {
  expect(changeQuery(new URL(url, "https://x.test"), changes)).toBe(expected);
});
