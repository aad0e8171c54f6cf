/** The generated types, compiled with the frameworks' own: every option and event passes with a right value and fails with a wrong one. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EVENTS } from "../../../widget/build/custom-elements.ts";
import { makeTypes } from "../../../widget/build/element-types.ts";
import type { OptionDefinition } from "../../../widget/option-table.ts";
import { OPTIONS, toProperty } from "../../../widget/options.ts";

const FOLDER = "dist/types-test";

/** An accepted value, in TypeScript. */
function validValue(definition: OptionDefinition): string {
  if ("values" in definition) return JSON.stringify(definition.values.at(-1));
  return { integer: "3", flag: "true" }[definition.type as string] ?? '"2019-03-11"';
}

/** By name in props, an accepted value of each attribute, and of each property that is named otherwise. */
const VALUES = new Map(
  OPTIONS.flatMap(([name, definition]) =>
    [name, toProperty(name)].map((prop) => [prop, validValue(definition)] as const),
  ),
);

/** A listener that reads each member of the event's detail. */
const listenerOf = (detail: string): string =>
  `(event) => [${Array.from(detail.matchAll(/(\w+): string/g), ([, key]) => `event.detail.${key}.length`).join(", ")}]`;

/**
 * Source in which one object has every option and event, and others have one of them with a wrong value.
 *
 * @param handlerName the prop that listens to an event
 */
function everyProp(handlerName: (event: string) => string): string {
  const props = [
    ...VALUES,
    ...EVENTS.map(([event, detail]) => [handlerName(event), listenerOf(detail)] as const),
  ];
  return `
    export const every: Props = {${props.map(([name, value]) => `${JSON.stringify(name)}: ${value}`).join(", ")}};
    export const wrong: Props[] = [${props
      .map(([name]) => `\n// @ts-expect-error -- ${name}\n{ ${JSON.stringify(name)}: Symbol() },`)
      .join("")}
    ];`;
}

const on = (event: string): string => `on${event}`;

const SOURCES: Record<string, string> = {
  "dom.ts": `import "./key-developments.d.ts";
    const box = document.createElement("key-developments");
    box.limit = 2; box.theme = "dark"; box.since = null; box.notice = true;
    box.addEventListener("kd-open", ({ detail }) => detail.development.length);
    // @ts-expect-error -- no such theme
    box.theme = "pink";
    // @ts-expect-error -- a number
    box.limit = "2";`,
  "in-react.tsx": `/** @jsxImportSource react */
    import type { JSX } from "react";
    import "./react.d.ts";
    type Props = JSX.IntrinsicElements["key-developments"];
    ${everyProp(on)}
    export const right = <key-developments story="a" limit={2} heading-level={3} className="x" lang="uk" notice />;
    export const text = <key-developments story="a" limit="2" notice="true" key="a" ref={(box) => { box?.limit.toFixed(); }} />;
    export const listener = <key-developments onkd-ready={({ detail }) => detail.edition.length} />;
    // @ts-expect-error -- not a number
    export const none = <key-developments limit="two" />;
    // @ts-expect-error -- no such order
    export const upwards = <key-developments order="upwards" />;`,
  "in-preact.tsx": `/** @jsxImportSource preact */
    import type { JSX } from "preact";
    import "./preact.d.ts";
    type Props = JSX.IntrinsicElements["key-developments"];
    ${everyProp(on)}
    export const right = <key-developments story="a" limit={2} heading-level={3} class="x" />;
    export const listener = <key-developments onkd-open={({ detail }) => detail.development.length} />;
    // @ts-expect-error -- no such order
    export const upwards = <key-developments order="upwards" />;`,
  "in-svelte.ts": `import "./svelte.d.ts";
    import type { SvelteHTMLElements } from "svelte/elements";
    type Props = SvelteHTMLElements["key-developments"];
    export const right: Props = {
      story: "a", limit: 2, lang: "uk", class: "x", "heading-level": 3,
      "onkd-open": ({ detail }) => detail.development.length,
    };
    ${everyProp(on)}
    // @ts-expect-error -- a number
    export const two: Props = { limit: "two" };
    // @ts-expect-error -- no such theme
    export const pink: Props = { theme: "pink" };`,
  "in-vue.ts": `import "./vue.d.ts";
    import type { GlobalComponents } from "vue";
    type Props = InstanceType<GlobalComponents["key-developments"]>["$props"];
    export const right: Props = { story: "a", limit: 2, class: "x", style: "color: red", id: "box" };
    ${everyProp((event) => `onKd${event.charAt(3).toUpperCase()}${event.slice(4)}`)}
    // @ts-expect-error -- a number
    export const two: Props = { limit: "two" };`,
};

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true });
  const options = {
    extends: "../../tsconfig.json",
    compilerOptions: {
      noEmit: true,
      emitDeclarationOnly: false,
      composite: false,
      incremental: false,
      lib: ["es2023", "dom"],
      types: [],
      jsx: "react-jsx",
    },
    include: ["*.ts", "*.tsx"],
    references: [],
  };
  const files = { ...makeTypes(), ...SOURCES, "tsconfig.json": JSON.stringify(options) };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(FOLDER, name), text);
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

test("valid options compile in the DOM, React, Preact, Svelte and Vue, and invalid ones do not", () => {
  const { stdout } = spawnSync(
    process.execPath,
    ["node_modules/typescript/bin/tsc", "-p", FOLDER],
    { encoding: "utf8" },
  );
  expect(stdout).toBe("");
}, 30_000);

test.each(Object.entries(makeTypes()))(
  "%s is complete: it imports no other file of ours",
  (_, text) => {
    expect(text).toContain("theme");
    expect(text).not.toMatch(/from "\./);
  },
);
