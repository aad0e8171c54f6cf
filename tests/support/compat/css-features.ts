/** The features that a style sheet uses: properties, values, functions, units, selectors, at-rules and their conditions. */
import { type Atrule, type CssNode, type Declaration, generate, parse, walk } from "css-tree";
import { bcd, type CompatNode, findEntry, type UsedFeature } from "./browser-floor.ts";

const { properties, selectors, types, "at-rules": atRules } = bcd.css;

/** Units without an entry of their own, by the type that they came with. */
const OLD_UNITS: Record<string, string> = {
  px: "length",
  cm: "length",
  mm: "length",
  in: "length",
  pt: "length",
  pc: "length",
  s: "time",
  ms: "time",
  fr: "flex",
};

const VIEWPORT: Record<string, string> = {
  d: "viewport_percentage_units_dynamic",
  l: "viewport_percentage_units_large",
  s: "viewport_percentage_units_small",
};

function findUnit(unit: string): CompatNode {
  const viewport = /^([dls])v(?:w|h|i|b|min|max)$/.exec(unit)?.[1];
  if (viewport) return findEntry(types, "length", VIEWPORT[viewport] ?? "");
  if (unit.startsWith("cq")) return findEntry(types, "length", "container_query_length_units");
  const type = OLD_UNITS[unit];
  if (type) return findEntry(types, type);
  return ["length", "angle", "time", "resolution"]
    .map((name) => findEntry(types, name, unit))
    .find(Boolean);
}

/** Entries of a function: of a type, of a kind of that type, or of the property that it is in. */
const findFunction = (name: string, property: string): CompatNode[] => [
  findEntry(types, name),
  ...Object.keys(types ?? {}).map((type) => findEntry(types, type, name)),
  findEntry(properties, property, name),
  findEntry(properties, property, `${name}_function`),
];

/** Features of a declaration as a whole. */
function listDeclaration({ property, value }: Declaration): UsedFeature[] {
  if (property.startsWith("--")) return [];
  const feature = (name: string, entry: string): UsedFeature => ({
    name,
    entries: [findEntry(properties, property, entry)],
  });
  const components = value.type === "Value" ? value.children.toArray() : [];
  const found: UsedFeature[] = [{ name: property, entries: [findEntry(properties, property)] }];
  if (property === "text-decoration" && components.length > 1)
    found.push(
      feature("text-decoration with several values", "includes_color-and-style"),
      ...(components.some(({ type }) => type === "Dimension")
        ? [feature("text-decoration with a thickness", "includes_thickness")]
        : []),
    );
  if (property === "display" && components.length > 1)
    found.push(feature("display with several values", "multi-keyword_values"));
  return found;
}

/** Features of a condition of an at-rule. */
function listCondition(node: CssNode): UsedFeature[] {
  if (node.type === "FeatureFunction" && node.kind === "container" && node.feature === "style")
    return [
      {
        name: "@container style()",
        entries: [findEntry(atRules, "container", "style_queries_for_custom_properties")],
      },
    ];
  if (node.type === "FeatureFunction" || node.type === "GeneralEnclosed")
    return [{ name: generate(node), entries: [] }];
  if (node.type === "FeatureRange" && node.kind === "media")
    return [
      { name: "@media with a range", entries: [findEntry(atRules, "media", "range_syntax")] },
    ];
  if (node.type === "Feature" && node.kind === "media") {
    const name = node.name.replace(/^(min|max)-/, "");
    return [{ name: `@media (${name})`, entries: [findEntry(atRules, "media", name)] }];
  }
  return [];
}

/** Features of a part of a value of a property. */
function listValue(node: CssNode, property: string): UsedFeature[] {
  if (node.type === "Dimension")
    return [{ name: `unit ${node.unit}`, entries: [findUnit(node.unit.toLowerCase())] }];
  if (node.type === "Function") {
    const found = [{ name: `${node.name}()`, entries: findFunction(node.name, property) }];
    const first = node.children.first;
    if (first?.type === "Identifier" && first.name === "from")
      found.push({
        name: "relative colours",
        entries: [findEntry(types, "color", node.name, "relative_syntax")],
      });
    return found;
  }
  // Not every keyword has an entry.
  if (node.type === "Identifier") {
    const entry = findEntry(properties, property, node.name);
    return entry ? [{ name: `${property}: ${node.name}`, entries: [entry] }] : [];
  }
  return [];
}

const listSelector = (node: CssNode): UsedFeature[] => {
  if (node.type === "NestingSelector")
    return [{ name: "nested rules", entries: [findEntry(selectors, "nesting")] }];
  if (node.type !== "PseudoClassSelector" && node.type !== "PseudoElementSelector") return [];
  const found = [{ name: `:${node.name}`, entries: [findEntry(selectors, node.name)] }];
  if (node.name === "not" && generate(node).includes(","))
    found.push({ name: ":not(,)", entries: [findEntry(selectors, "not", "selector_list")] });
  return found;
};

/** What the condition of `@supports` tests for may be used in its block. */
function listSupports({ prelude, block }: Atrule): UsedFeature[] {
  const alternative = prelude !== null && /\b(not|or)\b/.test(generate(prelude));
  const tested = new Set(
    prelude && !alternative ? listFeatures(prelude).map(({ name }) => name) : [],
  );
  return [
    { name: "@supports", entries: [findEntry(atRules, "supports")] },
    ...(block ? listFeatures(block).filter(({ name }) => !tested.has(name)) : []),
  ];
}

function listFeatures(root: CssNode): UsedFeature[] {
  const found: UsedFeature[] = [];
  walk(root, function visit(node) {
    if (node.type === "Atrule" && node.name === "supports") {
      found.push(...listSupports(node));
      return walk.skip;
    }
    if (node.type === "Atrule")
      found.push({ name: `@${node.name}`, entries: [findEntry(atRules, node.name)] });
    else if (node.type === "Rule" && this.rule)
      found.push({ name: "nested rules", entries: [findEntry(selectors, "nesting")] });
    else if (node.type === "Declaration") found.push(...listDeclaration(node));
    else if (this.declaration) found.push(...listValue(node, this.declaration.property));
    else found.push(...listSelector(node), ...listCondition(node));
    return undefined;
  });
  return found;
}

function throwError(error: Error): never {
  throw error;
}

/** Throws if the parser refuses a part of the sheet, which it would leave out. */
export function listCssFeatures(css: string): UsedFeature[] {
  const root = parse(css, { parseCustomProperty: true, onParseError: throwError });
  return [...new Map(listFeatures(root).map((feature) => [feature.name, feature])).values()];
}
