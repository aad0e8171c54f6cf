/** The features that a script uses: its syntax, the globals, and the members of the browser's objects. */
import { parse } from "acorn";
import { parseSync, Visitor } from "oxc-parser";
import { analyze } from "periscopic";
import { bcd, findEntry, type UsedFeature } from "./browser-floor.ts";

/** All of its syntax is in the browsers of the floor; `v` flags, modifiers and import attributes came later. */
const ECMA_VERSION = 2023;

const { builtins } = bcd.javascript;
const interfaces = [bcd.api, builtins, builtins?.["Intl"]].flatMap((parent) =>
  Object.keys(parent ?? {}).map((name) => findEntry(parent, name)),
);

const globalEntries = (name: string): UsedFeature["entries"] => [
  findEntry(bcd.api, name),
  findEntry(bcd.api, "Window", name),
  findEntry(bcd.api, "EventTarget", name),
  // Option and the like.
  findEntry(bcd.api, `HTML${name}Element`, name),
  findEntry(builtins, name),
];

/** A name counts as supported if any interface has it. */
const memberEntries = (name: string): UsedFeature["entries"] => [
  ...interfaces.flatMap((type) => [findEntry(type, name), findEntry(type, `${name}_static`)]),
  ...globalEntries(name),
];

/** Throws a SyntaxError at syntax that is newer than the floor. */
export function listScriptFeatures(code: string): UsedFeature[] {
  const sourceType = /\bexport\b/.test(code) ? "module" : "script";
  parse(code, { ecmaVersion: ECMA_VERSION, sourceType });
  const { program } = parseSync("script.js", code);
  const members = new Set<string>();
  const visitor = new Visitor({
    MemberExpression: ({ property, computed }) => {
      if (!computed && property.type === "Identifier") members.add(property.name);
    },
    ObjectPattern: ({ properties }) => {
      for (const property of properties)
        if (
          property.type === "Property" &&
          property.key.type === "Identifier" &&
          !property.computed
        )
          members.add(property.key.name);
    },
  });
  visitor.visit(program);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both are ESTree, by two packages
  const globals = analyze(program as Parameters<typeof analyze>[0]).globals.keys();
  return [
    ...Array.from(globals, (name) => ({ name, entries: globalEntries(name) })),
    // The other members are of the script's own objects.
    ...Array.from(members, (name) => ({ name: `.${name}`, entries: memberEntries(name) })).filter(
      ({ entries }) => entries.some(Boolean),
    ),
  ];
}
