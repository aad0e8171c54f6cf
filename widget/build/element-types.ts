/**
 * Writes the element's types for TypeScript: for the DOM, and for each framework that checks markup. Each file is complete, so that a
 * publisher saves one. A missing import would turn its types into `any` without an error, where `skipLibCheck` is on.
 */
import { OPTIONS, toProperty } from "../options.ts";
import type { OptionDefinition } from "../option-table.ts";
import { EVENTS, NAME, propertyType, SUMMARY, TAG, typeOf } from "./custom-elements.ts";

const ATTRIBUTES = "KeyDevelopmentsAttributes";
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

const events = EVENTS.map(
  ([name, detail, description]) =>
    `  ${comment(description)}    "${name}": CustomEvent<${detail}>;\n`,
);

const handlers = EVENTS.map(
  ([name, detail, description]) =>
    `${comment(description)}  "on${name}"?: ((event: CustomEvent<${detail}>) => void) | undefined;\n`,
);

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

/** Listeners, in frameworks that name them by \`on\` and the event. */
export interface ${HANDLERS} {
${handlers.join("")}}
`;

/** `HTMLAttributes` without the attributes that the element defines itself. */
const others = `Omit<HTMLAttributes<${NAME}>, keyof ${ATTRIBUTES}>`;

/** What each framework requires, by file name. */
const FRAMEWORKS: Record<string, string> = {
  "react.d.ts": `import type { ClassAttributes, HTMLAttributes } from "react";

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "${TAG}": ClassAttributes<${NAME}> & ${others} & ${ATTRIBUTES} & ${HANDLERS};
    }
  }
}
`,
  "preact.d.ts": `import type { HTMLAttributes } from "preact";

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "${TAG}": ${others} & ${ATTRIBUTES} & ${HANDLERS};
    }
  }
}
`,
  "svelte.d.ts": `import type { HTMLAttributes } from "svelte/elements";

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "${TAG}": ${others} & ${ATTRIBUTES} & ${HANDLERS};
  }
}
`,
  "vue.d.ts": `import type { DefineComponent } from "vue";

declare module "vue" {
  interface GlobalComponents {
    "${TAG}": DefineComponent<${ATTRIBUTES}>;
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
