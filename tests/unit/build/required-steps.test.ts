import { expect, test } from "vitest";
import { requiredSteps } from "../../../worker/build/required-steps.ts";

test.each([
  ["a story's file", ["data/stories/x/story.yaml"], ["corpus", "scripts", "exports", "openapi"]],
  ["a label", ["widget/i18n/languages/en.ts"], ["bundles", "labels", "scripts", "exports"]],
  ["a page's script", ["worker/pages/client/docs.ts"], ["pages"]],
  ["the Worker's own code", ["worker/index.tsx"], ["openapi"]],
  [
    "a story and an export",
    ["data/stories/x/story.yaml", "worker/exports/feeds/rss.ts"],
    ["corpus", "scripts", "exports", "openapi", "headers"],
  ],
])("a change of %s runs the steps that read it", (_, paths, steps) => {
  expect([...requiredSteps(paths)]).toEqual(steps);
});
