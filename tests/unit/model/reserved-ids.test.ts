import { expect, test } from "vitest";
import { RESERVED_STORY_IDS } from "../../../data/model/reserved-ids.ts";
import { assembleScripts } from "../../../widget/build/assemble-scripts.ts";
import { ROUTES } from "../../../worker/routes.ts";

/** The segments of a path, without file endings and templates: `/v1/openapi.json` has v1 and openapi. */
const listNames = (path: string): string[] =>
  path
    .split("/")
    .filter((segment) => segment !== "" && !segment.includes("{"))
    .map((segment) => segment.replace(/\..*$/u, ""));

test("reserves every name that a path of the service has where a story's id can stand", () => {
  const taken = ROUTES.flatMap(({ path }) => {
    const names = listNames(path);
    // First segments, and what stands where another path has a story: /embed/…, /stories/…, /v1/….
    const [first, second] = names;
    const isStoryPlace = !path
      .split("/")
      .slice(1, 4)
      .some((segment) => segment.includes("{"));
    return [first, isStoryPlace ? second : undefined].filter((name) => name !== undefined);
  });
  expect([...new Set(taken)].filter((name) => !RESERVED_STORY_IDS.has(name))).toEqual([]);
});

test("reserves the name of every script that is not a story's", () => {
  const files = assembleScripts({
    readCode: () => "",
    readCorpus: () => JSON.stringify({ stories: [] }),
    origin: "",
  });
  const names = [...files.keys()].flatMap(
    (path) => /^\/embed\/([a-z-]+)\.(?:\w+\.)?js$/.exec(path)?.[1] ?? [],
  );
  expect(names).toContain("behaviour");
  expect(names.filter((name) => !RESERVED_STORY_IDS.has(name))).toEqual([]);
});
