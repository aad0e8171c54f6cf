/** Writes the element's custom-elements manifest, for code editors and documentation. */
import { OPTIONS, toProperty } from "../options.ts";
import type { OptionDefinition } from "../option-table.ts";
import { CSS_PARTS, CSS_PROPERTIES } from "./style-hooks.ts";

export const NAME = "KeyDevelopmentsElement";
export const TAG = "key-developments";
export const SUMMARY = "A box of key developments on a story, from verified sources.";

export const EVENTS = [
  ["kd-ready", "{ story: string; edition: string }", "The box is drawn."],
  ["kd-error", "{ message: string }", "Something failed; the fallback or the last content stays."],
  ["kd-open", "{ development: string }", "The reader has opened a development."],
  ["kd-view", "{ view: string }", "The reader has changed to another view."],
] as const;

/** The type of an option's value. */
export function typeOf(definition: OptionDefinition): string {
  if ("values" in definition)
    return definition.values.map((value) => JSON.stringify(value)).join(" | ");
  return { integer: "number", flag: "boolean" }[definition.type as string] ?? "string";
}

/** The type of an option's property. */
export const propertyType = (definition: OptionDefinition): string =>
  typeOf(definition) + (definition.default === null ? " | null" : "");

/** A manifest of schema 2.1.0 (https://github.com/webcomponents/custom-elements-manifest). */
export function makeManifest(): object {
  const attributes = OPTIONS.map(([name, definition]) => ({
    name,
    fieldName: toProperty(name),
    description: definition.description,
    type: { text: typeOf(definition) },
    default: JSON.stringify(definition.default),
  }));
  return {
    schemaVersion: "2.1.0",
    modules: [
      {
        kind: "javascript-module",
        path: `${TAG}.js`,
        declarations: [
          {
            kind: "class",
            customElement: true,
            name: NAME,
            tagName: TAG,
            description: SUMMARY,
            superclass: { name: "HTMLElement" },
            attributes,
            members: OPTIONS.map(([name, definition]) => ({
              kind: "field",
              name: toProperty(name),
              attribute: name,
              reflects: true,
              description: definition.description,
              type: { text: propertyType(definition) },
              default: JSON.stringify(definition.default),
            })),
            events: EVENTS.map(([name, detail, description]) => ({
              name,
              description,
              type: { text: `CustomEvent<${detail}>` },
            })),
            cssProperties: Object.entries(CSS_PROPERTIES).map(
              ([name, { description, default: value }]) => ({
                name,
                description,
                default: value,
              }),
            ),
            cssParts: Object.entries(CSS_PARTS).map(([name, description]) => ({
              name,
              description,
            })),
          },
        ],
        exports: [
          {
            kind: "custom-element-definition",
            name: TAG,
            declaration: { name: NAME, module: `${TAG}.js` },
          },
        ],
      },
    ],
  };
}
