/** The browsers that the README promises to support have all CSS that is used, by browser-compat-data. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { detailsStyles } from "../../../widget/styles/details-styles.ts";
import {
  elementDetailsStyles,
  elementStyles,
  fragmentStyles,
  frameStyles,
  pageStyles,
} from "../../../widget/styles/element-styles.ts";
import { checkFloor, findProblems, FLOOR } from "../../support/compat/browser-floor.ts";
import { listCssFeatures } from "../../support/compat/css-features.ts";

const SHEETS = {
  elementStyles,
  detailsStyles,
  elementDetailsStyles,
  fragmentStyles,
  frameStyles,
  pageStyles,
};

/** What a browser of the floor may lack, with the reason. */
const EXEMPT: Record<string, string> = {
  "text-wrap": "without it, lines break as usual",
  "text-wrap: balance": "the same",
  "text-wrap: pretty": "the same",
  "contain-intrinsic-inline-size": "without it, the host's min-width applies",
  "break-after: avoid": "without it, a heading can end a printed page",
  "@media (scripting)": "without it and without scripts, only the first view is shown",
  ":details-content": "without it, closed rows stay closed on paper",
  "content-visibility": "only of ::details-content",
  "content-visibility: visible": "only of ::details-content",
  ":-webkit-details-marker": "Safari's name for ::marker; every browser ignores a -webkit- name",
};

test("the README names the browsers of the floor", () => {
  const { chrome, firefox, safari } = FLOOR;
  expect(readFileSync("README.md", "utf8")).toContain(
    `from Chrome ${chrome}, Firefox ${firefox} and Safari ${safari};`,
  );
});

test("the CSS of the box uses only features of the supported browsers", () => {
  expect(checkFloor(Object.values(SHEETS).flatMap(listCssFeatures), EXEMPT)).toEqual([]);
});

test.each(Object.entries(SHEETS))("the features of %s are found", (_, css) => {
  expect(listCssFeatures(css).length).toBeGreaterThan(80);
});

test.each([
  ["a property, in white space", "a {\n  field-sizing: content;\n}", "field-sizing"],
  ["a keyword", "a { width: stretch }", "width: stretch"],
  ["a function", "a { width: calc(sibling-index() * 1px) }", "sibling-index()"],
  ["a function in a custom property", "a { --x: contrast-color(red) }", "contrast-color()"],
  ["a relative colour", "a { color: rgb(from red r g b) }", "relative colours"],
  ["a unit", "a { width: 1rex }", "unit rex"],
  [
    "a shorthand with newer parts",
    "a { text-decoration: underline dotted }",
    "text-decoration with several values",
  ],
  ["a pseudo-class", "a:open { color: red }", ":open"],
  ["a nested rule", "a { &:hover { color: red } }", "nested rules"],
  ["an at-rule", "@starting-style { a { color: red } }", "@starting-style"],
  ["a media feature", "@media (scripting: none) { a { color: red } }", "@media (scripting)"],
  ["a style query", "@container style(--x: 1) { a { color: red } }", "@container style()"],
  [
    "what another @supports tests for",
    "@supports (width: 1px) { a { width: stretch } }",
    "width: stretch",
  ],
])("%s that a supported browser lacks is found", (_, css, name) => {
  const lacking = listCssFeatures(css).filter((feature) => findProblems(feature).length > 0);
  expect(lacking.map((feature) => feature.name)).toContain(name);
});

test("what a condition of @supports tests for may be used in its block", () => {
  const features = listCssFeatures("@supports (width: stretch) { a { width: stretch } }");
  expect(features.flatMap(findProblems)).toEqual([]);
});

test("CSS that the parser refuses is an error", () => {
  expect(() => listCssFeatures("@container scroll-state(stuck: top) { a { color: red } }")).toThrow(
    "scroll-state",
  );
});

test("an exemption that nothing needs is a problem", () => {
  expect(checkFloor(listCssFeatures("a { color: red }"), { color: "" })).toEqual([
    "color: needs no exemption",
  ]);
});
