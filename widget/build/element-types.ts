/**
 * Writes the element's types for TypeScript: for the DOM, and for each framework that checks markup. Each file is complete, so that a
 * publisher saves one. A missing import would turn its types into `any` without an error, where `skipLibCheck` is on.
 */
import { OPTIONS, toProperty } from "../options.ts";
import type { OptionDefinition } from "../option-table.ts";
import { EVENTS, NAME, propertyType, SUMMARY, TAG, typeOf } from "./custom-elements.ts";

const ATTRIBUTES = "KeyDevelopmentsAttributes";
const PROPERTIES = "KeyDevelopmentsProperties";
const HANDLERS = "KeyDevelopmentsHandlers";

/** How plain markup writes values that are not texts. */
const AS_TEXT: Record<string, string> = {
  integer: " | `${number}`",
  flag: ' | "" | "true" | "false"',
};

const attributeType = (definition: OptionDefinition): string =>
  typeOf(definition) + (AS_TEXT[definition.type] ?? "");

const comment = (text: string): string => `  /** ${text} */\n`;

const properties = OPTIONS.filter(([name]) => name !== "lang").map(
  ([name, definition]) =>
    `${comment(definition.description)}  ${toProperty(name)}: ${propertyType(definition)};\n`,
);

const attributes = OPTIONS.map(
  ([name, definition]) =>
    `${comment(definition.description)}  ${JSON.stringify(name)}?: ${attributeType(definition)} | undefined;\n`,
);

/** Frameworks set the property where an element has it. */
const renamedProperties = OPTIONS.filter(([name]) => toProperty(name) !== name).map(
  ([name, definition]) =>
    `${comment(definition.description)}  ${toProperty(name)}?: ${attributeType(definition)} | undefined;\n`,
);

const events = EVENTS.map(
  ([name, detail, description]) =>
    `  ${comment(description)}    "${name}": CustomEvent<${detail}>;\n`,
);

const handlers = (nameOf: (event: string) => string): string =>
  EVENTS.map(
    ([name, detail, description]) =>
      `${comment(description)}  "${nameOf(name)}"?: ((event: CustomEvent<${detail}>) => void) | undefined;\n`,
  ).join("");

const element = `/** ${SUMMARY} */
export interface ${NAME} extends HTMLElement {
${properties.join("")}}

declare global {
  interface HTMLElementTagNameMap {
    "${TAG}": ${NAME};
  }
  interface HTMLElementEventMap {
${events.join("")}  }
}
`;

const markup = `
/** Attributes as they are written in markup. */
export interface ${ATTRIBUTES} {
${attributes.join("")}}

/** Properties that are named otherwise than their attributes. */
export interface ${PROPERTIES} {
${renamedProperties.join("")}}

/** Listeners, in frameworks that name them by \`on\` and the event. */
export interface ${HANDLERS} {
${handlers((event) => `on${event}`)}}
`;

/** Everything that markup may have, in frameworks whose `HTMLAttributes` are generic. */
const props = `Omit<HTMLAttributes<${NAME}>, keyof ${ATTRIBUTES}> & ${ATTRIBUTES} & ${PROPERTIES} & ${HANDLERS}`;

/** "kd-open" is "onKdOpen". */
const vueHandler = (event: string): string => toProperty(`on-${event}`);

/** What each framework requires, by file name. */
const FRAMEWORKS: Record<string, string> = {
  "react.d.ts": `import type { ClassAttributes, HTMLAttributes } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "${TAG}": ClassAttributes<${NAME}> & ${props};
    }
  }
}
`,
  "preact.d.ts": `import type { HTMLAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "${TAG}": ${props};
    }
  }
}
`,
  "svelte.d.ts": `import type { HTMLAttributes } from "svelte/elements";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "${TAG}": ${props};
  }
}
`,
  "vue.d.ts": `import type { DefineComponent, HTMLAttributes } from "vue";

/** Listeners by the names that Vue compiles \`@kd-open\` and the like to. */
interface VueHandlers {
${handlers(vueHandler)}}

declare module "vue" {
  interface GlobalComponents {
    "${TAG}": DefineComponent<
      Omit<HTMLAttributes, keyof ${ATTRIBUTES}> & ${ATTRIBUTES} & ${PROPERTIES} & VueHandlers
    >;
  }
}
`,
};

/** Type declarations by file name. */
export const makeTypes = (): Record<string, string> => ({
  [`${TAG}.d.ts`]: element + markup,
  ...Object.fromEntries(
    Object.entries(FRAMEWORKS).map(([file, text]) => [file, `${text}\n${element}${markup}`]),
  ),
});
