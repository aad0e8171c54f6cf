import { describe, expect, test } from "vitest";
import { KINDS } from "../../bench/hostile/requests.ts";

describe.each(Object.entries(KINDS))("%s", (_, write) => {
  test("can be sent as a request line", () => {
    for (let at = 0; at < 500; at++) expect(write(at).target).toMatch(/^\/[\u0021-\u007e]*$/);
  });

  test("are the same for the same number", () => {
    expect(write(123)).toEqual(write(123));
  });
});

test("no two of a kind are the same request", () => {
  for (const write of Object.values(KINDS)) {
    const requests = Array.from({ length: 500 }, (_, at) => JSON.stringify(write(at)));
    expect(new Set(requests).size).toBe(500);
  }
});
