/** Writes the element's custom-elements manifest and its types for TypeScript, React, Preact, Svelte and Vue. */
import { OPTIONS, toProperty } from "../options.ts";
import type { OptionDefinition } from "../option-table.ts";

const NAME = "KeyDevelopmentsElement";
const TAG = "key-developments";
const SUMMARY = "A box of key developments on a story, from verified sources.";

const EVENTS = [
  ["kd-ready", "{ story: string; edition: string }", "The box is drawn."],
  ["kd-error", "{ message: string }", "Something failed; the fallback or the last content stays."],
  ["kd-open", "{ development: string }", "The reader has opened a development."],
  ["kd-view", "{ view: string }", "The reader has changed to another view."],
] as const;

function typeOf(definition: OptionDefinition): string {
  if ("values" in definition)
    return definition.values.map((value) => JSON.stringify(value)).join(" | ");
  return { integer: "number", flag: "boolean" }[definition.type as string] ?? "string";
}

const nullable = (definition: OptionDefinition): string =>
  typeOf(definition) + (definition.default === null ? " | null" : "");

/** The names of custom properties or parts in a style sheet. */
const findNames = (css: string, pattern: RegExp): { name: string }[] =>
  [...new Set([...css.matchAll(pattern)].map(([, name = ""]) => name))]
    .toSorted()
    .map((name) => ({ name }));

/**
 * A manifest of schema 2.1.0 (https://github.com/webcomponents/custom-elements-manifest).
 *
 * @param css the style sheet of the element
 */
export function makeManifest(css: string): object {
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
              type: { text: nullable(definition) },
              default: JSON.stringify(definition.default),
            })),
            events: EVENTS.map(([name, detail, description]) => ({
              name,
              description,
              type: { text: `CustomEvent<${detail}>` },
            })),
            cssProperties: findNames(css, /var\((--kd-[a-z-]+)/g),
            cssParts: findNames(css, /\[part~?=["']?([a-z-]+)/g),
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

const comment = (text: string): string => `  /** ${text} */\n`;

/** Type declarations by file name: the element for the DOM, and one for each framework that checks markup. */
export function makeTypes(): Record<string, string> {
  const properties = OPTIONS.filter(([name]) => name !== "lang").map(
    ([name, definition]) =>
      `${comment(definition.description)}  ${toProperty(name)}: ${nullable(definition)};\n`,
  );
  const attributes = OPTIONS.map(
    ([name, definition]) =>
      `${comment(definition.description)}  ${JSON.stringify(name)}?: ${typeOf(definition)} | undefined;\n`,
  );
  const events = EVENTS.map(
    ([name, detail, description]) =>
      `${comment(description).replace("  ", "    ")}    "${name}": CustomEvent<${detail}>;\n`,
  );
  // Svelte 5 listens to an event by an attribute `on` and its name.
  const handlers = EVENTS.map(
    ([name, detail]) =>
      `        "on${name}"?: ((event: CustomEvent<${detail}>) => void) | undefined;\n`,
  );
  const from = `import type { ${NAME}, KeyDevelopmentsAttributes } from "./${TAG}.d.ts";\n`;
  return {
    [`${TAG}.d.ts`]: `/** ${SUMMARY} */
export interface ${NAME} extends HTMLElement {
${properties.join("")}}

/** Attributes as they are written in markup. */
export interface KeyDevelopmentsAttributes {
${attributes.join("")}}

declare global {
  interface HTMLElementTagNameMap {
    "${TAG}": ${NAME};
  }
  interface HTMLElementEventMap {
${events.join("")}  }
}
`,
    "react.d.ts": `import type { DetailedHTMLProps, HTMLAttributes } from "react";
${from}
declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "${TAG}": DetailedHTMLProps<Omit<HTMLAttributes<${NAME}>, "lang">, ${NAME}> & KeyDevelopmentsAttributes;
    }
  }
}
`,
    "preact.d.ts": `import type { HTMLAttributes } from "preact";
${from}
declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "${TAG}": Omit<HTMLAttributes<${NAME}>, keyof KeyDevelopmentsAttributes> & KeyDevelopmentsAttributes;
    }
  }
}
`,
    "svelte.d.ts": `import type { HTMLAttributes } from "svelte/elements";
${from}
declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "${TAG}": Omit<HTMLAttributes<${NAME}>, keyof KeyDevelopmentsAttributes> &
      KeyDevelopmentsAttributes & {
${handlers.join("")}      };
  }
}
`,
    "vue.d.ts": `import type { DefineComponent } from "vue";
${from}
declare module "vue" {
  interface GlobalComponents {
    "${TAG}": DefineComponent<KeyDevelopmentsAttributes>;
  }
}
`,
  };
}
