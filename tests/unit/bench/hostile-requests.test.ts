import { describe, expect, test } from "vitest";
import { HOSTILE_KINDS } from "../../bench/load/hostile-requests.ts";

describe.each(Object.entries(HOSTILE_KINDS))("%s", (_, make) => {
  test("can be sent as a request line", () => {
    for (let at = 0; at < 500; at++) expect(make("story", at).path).toMatch(/^\/[\u0021-\u007e]*$/);
  });

  test("are the same for the same number", () => {
    expect(make("story", 123)).toEqual(make("story", 123));
  });
});

test("no two of a kind are the same request", () => {
  for (const make of Object.values(HOSTILE_KINDS)) {
    const requests = Array.from({ length: 500 }, (_, at) => JSON.stringify(make("story", at)));
    expect(new Set(requests).size).toBe(500);
  }
});
