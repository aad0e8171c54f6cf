/** The browsers that the README promises to support have every CSS feature and API that is used, by browser-compat-data. */
import { readFile } from "node:fs/promises";
import bcd, {
  type CompatStatement,
  type Identifier,
} from "@mdn/browser-compat-data" with { type: "json" };
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";
import { detailsStyles } from "../../../../widget/styles/details-styles.ts";
import {
  elementStyles,
  fragmentStyles,
  frameStyles,
} from "../../../../widget/styles/element-styles.ts";

const FLOOR = { chrome: 111, firefox: 128, safari: 16.4 } as const;

type Browser = keyof typeof FLOOR;

function supports(compat: CompatStatement, browser: Browser): boolean {
  const statements = [compat.support[browser]].flat();
  return statements.some(
    (statement) =>
      statement &&
      !statement.flags &&
      !statement.partial_implementation &&
      statement.version_removed === undefined &&
      typeof statement.version_added === "string" &&
      Number.parseFloat(statement.version_added.replace("≤", "")) <= FLOOR[browser],
  );
}

/** Supported browsers that lack all of these features; none if browser-compat-data lists none of the features. */
function findLacking(features: readonly (Identifier | undefined)[]): Browser[] {
  // oxlint-disable-next-line no-underscore-dangle -- a name of the data
  const statements = features.flatMap((feature) => feature?.__compat ?? []);
  if (statements.length === 0) return [];
  const browsers: Browser[] = ["chrome", "firefox", "safari"];
  return browsers.filter((browser) => !statements.some((compat) => supports(compat, browser)));
}

/** Features that a browser may lack, with the reason. */
const OPTIONAL: Record<string, string> = {
  requestIdleCallback: "tested for: Safari has none",
  saveData: "tested for: only Chromium has it",
  createPolicy: "where it is missing, no page enforces trusted types",
  createScriptURL: "of the same",
  "text-wrap": "without it, lines break as usual",
  "contain-intrinsic-inline-size": "without it, the host's min-width applies",
  // Members of objects of the widget that share the name of a newer API.
  details: "of the content",
  format: "of the content",
  locale: "of the content",
  minHeight: "of a style",
  path: "of the content that a fragment names",
  run: "of a claim on a box",
  tag: "of a claim on a box",
  sources: "of the content",
  views: "of the content",
};

const report = (name: string, features: readonly (Identifier | undefined)[]): string[] =>
  name in OPTIONAL
    ? []
    : findLacking(features).map((browser) => `${name}: not in ${browser} ${FLOOR[browser]}`);

function checkCss(css: string): string[] {
  const matches = (pattern: RegExp) =>
    new Set([...css.matchAll(pattern)].map(([, name = ""]) => name));
  const { properties = {}, selectors, "at-rules": atRules } = bcd.css;
  return [
    ...[...matches(/[{;]([a-z-]+):/g)].flatMap((name) => report(name, [properties[name]])),
    ...[...matches(/::?([a-z-]+)(?=[^;{}]*\{)/g)].flatMap((name) =>
      report(`:${name}`, [selectors?.[name]]),
    ),
    ...[...matches(/@([a-z-]+)/g)].flatMap((name) => report(`@${name}`, [atRules?.[name]])),
  ];
}

const isInterface = (value: CompatStatement | Identifier): value is Identifier =>
  !("support" in value);

/** Checks the members and globals in a script; a name counts as supported if any interface of the browser has it. */
function checkScript(code: string): string[] {
  const names = new Set<string>();
  const visitor = new Visitor({
    MemberExpression: ({ property, computed }) => {
      if (!computed && property.type === "Identifier") names.add(property.name);
    },
    NewExpression: ({ callee }) => {
      // A name of one or two letters is the minifier's.
      if (callee.type === "Identifier" && callee.name.length > 2) names.add(callee.name);
    },
  });
  visitor.visit(parseSync("script.js", code).program);
  const { builtins = {} } = bcd.javascript;
  const interfaces = [...Object.values(bcd.api), ...Object.values(builtins)].filter(isInterface);
  return [...names].flatMap((name) => {
    const members = interfaces.flatMap((type) => [
      Object.hasOwn(type, name) ? type[name] : undefined,
      Object.hasOwn(type, `${name}_static`) ? type[`${name}_static`] : undefined,
    ]);
    return report(name, [...members, bcd.api[name], builtins[name]]);
  });
}

describe("CSS of the box uses only supported features:", () => {
  test.for([
    ["element", elementStyles],
    ["details", detailsStyles],
    ["fragment", fragmentStyles],
    ["iframe page", frameStyles],
  ])("%s", ([, css]) => {
    expect(checkCss(css!)).toEqual([]);
  });
});

describe("a script uses only supported features:", () => {
  test.for(["key-developments", "bridge-library", "behaviour", "frame", "parent"])(
    "%s",
    async (name) => {
      expect(checkScript(await readFile(`dist/test/assets/embed/${name}.js`, "utf8"))).toEqual([]);
    },
  );
});

test("unsupported features are found", () => {
  expect(checkCss("a{field-sizing:content}a:open{color:red}@starting-style{a{color:red}}")).toEqual(
    [
      "field-sizing: not in chrome 111",
      "field-sizing: not in firefox 128",
      "field-sizing: not in safari 16.4",
      ":open: not in chrome 111",
      ":open: not in firefox 128",
      ":open: not in safari 16.4",
      "@starting-style: not in chrome 111",
      "@starting-style: not in firefox 128",
      "@starting-style: not in safari 16.4",
    ],
  );
  expect(checkScript("element.setHTMLUnsafe(text)")).toContain("setHTMLUnsafe: not in safari 16.4");
});
