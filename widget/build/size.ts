/** Prints where each byte of the embedded script goes, and fails when a script is over its budget. Run after the build. */
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { build } from "vite";
import { bundle } from "../../vite.config.ts";
import { LANGUAGES } from "../options.ts";
import { BUDGETS, brotliSize } from "./budgets.ts";

const EMBED = "dist/assets/embed";

const line = (name: string, raw: number, small: number, budget?: number): string =>
  `${name.padEnd(44)}${String(raw).padStart(8)}${String(small).padStart(8)}${
    budget ? `  of ${budget}${small > budget ? "  OVER" : ""}` : ""
  }\n`;

const print = (text: string): void => void process.stdout.write(text);

const embed = bundle("embed");
const built = await build({ ...embed, build: { ...embed.build, write: false, minify: false } });
const chunks = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
print(`${"module, before minifying".padEnd(44)}${"raw".padStart(8)}${"brotli".padStart(8)}\n`);
for (const chunk of chunks)
  if (chunk.type === "chunk")
    for (const [id, { code }] of Object.entries(chunk.modules))
      if (code) print(line(relative(".", id), code.length, brotliSize(code)));

const { stories }: { stories: { id: string }[] } = JSON.parse(
  await readFile("dist/assets/_corpus/index.json", "utf8"),
);
print(`\n${"script".padEnd(44)}${"raw".padStart(8)}${"brotli".padStart(8)}\n`);
for (const [name, budget] of [
  ["key-developments.js", BUDGETS.code] as const,
  ...stories.flatMap(({ id }) =>
    ["", ...LANGUAGES.map((lang) => `.${lang}`)].map(
      (lang) => [`${id}${lang}.js`, BUDGETS.script] as const,
    ),
  ),
]) {
  const text = await readFile(`${EMBED}/${name}`, "utf8");
  const small = brotliSize(text);
  print(line(name, Buffer.byteLength(text), small, budget));
  if (small > budget) process.exitCode = 1;
}
