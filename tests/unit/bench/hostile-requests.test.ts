import { describe, expect, test } from "vitest";
import { HOSTILE_KINDS, makeHostile } from "../../bench/load/hostile-requests.ts";

describe.each(Object.keys(HOSTILE_KINDS))("%s", (kind) => {
  test("can be sent as a request line", () => {
    for (let at = 0; at < 500; at++)
      expect(makeHostile(kind, "story", at).path).toMatch(/^\/[\u0021-\u007e]*$/);
  });

  test("are the same for the same number", () => {
    expect(makeHostile(kind, "story", 123)).toEqual(makeHostile(kind, "story", 123));
  });
});

test("no two of a kind are the same request", () => {
  for (const kind of Object.keys(HOSTILE_KINDS)) {
    const requests = Array.from({ length: 500 }, (_, at) =>
      JSON.stringify(makeHostile(kind, "story", at)),
    );
    expect(new Set(requests).size).toBe(500);
  }
});
