/** The browsers that the README promises to support have all syntax and APIs that the scripts use, by browser-compat-data. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkFloor, findProblems } from "../../../support/compat/browser-floor.ts";
import { listScriptFeatures } from "../../../support/compat/script-features.ts";
import { STORY } from "../../../support/story/story.ts";

const SCRIPTS = [
  "embed/key-developments",
  `embed/${STORY}`,
  "embed/behaviour",
  "embed/frame",
  "embed/parent",
  "embed/doctor",
  "pages/builder",
  "pages/docs",
];

const readFeatures = (name: string) =>
  listScriptFeatures(readFileSync(`dist/test/assets/${name}.js`, "utf8"));

/** What a browser of the floor may lack, with the reason. */
const EXEMPT: Record<string, string> = {
  requestIdleCallback: "tested for: Safari has none",
  ".requestIdleCallback": "the same",
  ".saveData": "tested for: only Chromium has it",
  trustedTypes: "where it is missing, no page enforces trusted types",
  ".createPolicy": "of the same",
  ".createScriptURL": "of the same",
  ReportingObserver: "tested for: Firefox has none",
  // Members of objects of the widget that share the name of a newer API.
  ".blockedURL": "of a report, where there is a ReportingObserver",
  ".locale": "of the content",
  ".minHeight": "of a style",
  ".path": "of the content that a fragment names",
  ".run": "of a claim on a box",
  ".service": "of the doctor's context",
  ".tag": "of a claim on a box",
  ".views": "of the content",
};

test("the scripts use only features of the supported browsers", () => {
  expect(checkFloor(SCRIPTS.flatMap(readFeatures), EXEMPT)).toEqual([]);
});

test.each(SCRIPTS)("the features of %s are found", (name) => {
  expect(readFeatures(name).length).toBeGreaterThan(20);
});

test.each([
  ["a global", "scheduler.yield()", "scheduler"],
  ["a constructor", "new URLPattern()", "URLPattern"],
  ["a member", "document.body.setHTMLUnsafe('')", ".setHTMLUnsafe"],
  ["a destructured member", "const { setHTMLUnsafe } = document.body", ".setHTMLUnsafe"],
])("%s that a supported browser lacks is found", (_, code, name) => {
  const lacking = listScriptFeatures(code).filter((feature) => findProblems(feature).length > 0);
  expect(lacking.map((feature) => feature.name)).toContain(name);
});

test.each([
  ["a regular expression with set operations", "/[a--b]/v"],
  ["a modifier in a regular expression", "/(?i:a)/"],
  ["a declaration that disposes", "{ using x = document }"],
  ["an import attribute", "import a from 'a' with { type: 'json' }; export { a }"],
])("%s is an error", (_, code) => {
  expect(() => listScriptFeatures(code)).toThrow(SyntaxError);
});
