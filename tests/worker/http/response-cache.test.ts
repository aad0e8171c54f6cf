import { describe, expect, test } from "vitest";
import { findAnswer, keepAnswer } from "../../../worker/http/answers.ts";
import { Generations } from "../../../worker/http/generations.ts";
import { makeAnswer } from "../../../worker/http/response.ts";

const answer = (length: number) =>
  makeAnswer({ body: "x".repeat(length), type: "text/plain", etag: "a", caching: "live" });

describe("an answer", () => {
  test("is kept when it is made for the second time", () => {
    const made = answer(10);
    keepAnswer("/twice", made);
    expect(findAnswer("/twice")).toBeUndefined();
    keepAnswer("/twice", made);
    expect(findAnswer("/twice")).toBe(made);
  });

  test.each([
    ["whose URL is very long", `/${"x".repeat(500)}`, 10],
    ["that is very large", "/large", 3 * 1024 * 1024],
  ])("%s is not kept", (_, url, length) => {
    for (let time = 0; time < 3; time++) keepAnswer(url, answer(length));
    expect(findAnswer(url)).toBeUndefined();
  });
});

/** Keeps values of 10 bytes in a room of 30, asking for one of them after each; those that are still there. */
const left = (keys: string, asked: string): string => {
  const isLeft = (wanted: string): boolean => {
    const kept = new Generations<string>(30);
    for (const key of keys) {
      kept.keep(key, key, 10);
      kept.find(asked);
    }
    return kept.find(wanted) === wanted;
  };
  return Array.from(keys).filter(isLeft).join("");
};

describe("generations", () => {
  test.each([
    ["all while there is room", "abc", "", "abc"],
    ["the old generation beside the young", "abcde", "", "abcde"],
    ["no more than two", "abcdefgh", "", "defgh"],
    ["what is asked for, however old", "abcdefghijkl", "a", "ajkl"],
  ])("hold %s", (_, keys, asked, expected) => {
    expect(left(keys, asked)).toBe(expected);
  });
});
