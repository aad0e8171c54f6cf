/** The generated types, compiled with the frameworks' own: a right option passes, a wrong one does not. */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeTypes } from "../../../widget/build/element-types.ts";

const FOLDER = "dist/types-test";

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
    import "./react.d.ts";
    export const right = <key-developments story="a" limit={2} heading-level={3} className="x" lang="uk" notice />;
    export const text = <key-developments story="a" limit="2" notice="true" key="a" ref={(box) => { box?.limit.toFixed(); }} />;
    export const listener = <key-developments onkd-ready={({ detail }) => detail.edition.length} />;
    // @ts-expect-error -- not a number
    export const none = <key-developments limit="two" />;
    // @ts-expect-error -- no such order
    export const wrong = <key-developments order="upwards" />;`,
  "in-preact.tsx": `/** @jsxImportSource preact */
    import "./preact.d.ts";
    export const right = <key-developments story="a" limit={2} heading-level={3} class="x" />;
    export const listener = <key-developments onkd-open={({ detail }) => detail.development.length} />;
    // @ts-expect-error -- no such order
    export const wrong = <key-developments order="upwards" />;`,
  "in-svelte.ts": `import "./svelte.d.ts";
    import type { SvelteHTMLElements } from "svelte/elements";
    type Props = SvelteHTMLElements["key-developments"];
    export const right: Props = {
      story: "a", limit: 2, lang: "uk", class: "x", "heading-level": 3,
      "onkd-open": ({ detail }) => detail.development.length,
    };
    // @ts-expect-error -- a number
    export const wrong: Props = { limit: "two" };
    // @ts-expect-error -- no such theme
    export const pink: Props = { theme: "pink" };`,
  "in-vue.ts": `import "./vue.d.ts";
    import type { GlobalComponents } from "vue";
    type Props = InstanceType<GlobalComponents["key-developments"]>["$props"];
    export const right: Props = { story: "a", limit: 2 };
    // @ts-expect-error -- a number
    export const wrong: Props = { limit: "two" };`,
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
