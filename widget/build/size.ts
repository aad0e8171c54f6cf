/**
 * `npm run size`: builds, then prints the size of each module of the embedded script and of each script; fails if a script is over its
 * budget. With `--modules`, prints only the modules, for which no build is needed.
 */
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { build } from "vite";
import { bundle } from "./bundle-scripts.ts";
import { LANGUAGES } from "../options.ts";
import { BUDGETS, brotliSize, FILE_HEADERS } from "./budgets.ts";

const EMBED = "dist/assets/embed";

/** A row of the table: raw bytes, and bytes after brotli at quality 4 and at 11. */
const line = (name: string, text: string, headers = 0, budget?: number): string => {
  const wire = brotliSize(text) + headers;
  const sizes = [Buffer.byteLength(text), wire, brotliSize(text, 11) + headers];
  const verdict = budget ? `  of ${budget}${wire > budget ? "  OVER" : ""}` : "";
  if (budget && wire > budget) process.exitCode = 1;
  return `${name.padEnd(44)}${sizes.map((size) => String(size).padStart(9)).join("")}${verdict}\n`;
};

const heading = (name: string): string =>
  `${name.padEnd(44)}${["raw", "brotli 4", "brotli 11"].map((text) => text.padStart(9)).join("")}\n`;

const print = (text: string): void => void process.stdout.write(text);

const embed = bundle("story");
const built = await build({ ...embed, build: { ...embed.build, write: false, minify: false } });
const chunks = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
print(heading("module, before minifying"));
for (const chunk of chunks)
  if (chunk.type === "chunk")
    for (const [id, { code }] of Object.entries(chunk.modules))
      if (code) print(line(relative(".", id), code));

if (process.argv.includes("--modules")) process.exit();

const { stories }: { stories: { id: string }[] } = JSON.parse(
  await readFile("dist/assets/_corpus/index.json", "utf8"),
);
print(`\n${heading("script, with response headers")}`);
for (const [name, budget] of [
  ["key-developments.js", BUDGETS.element] as const,
  ...stories.flatMap(({ id }) =>
    LANGUAGES.map((lang) => [`${id}.${lang}.js`, BUDGETS.script] as const),
  ),
])
  print(line(name, await readFile(`${EMBED}/${name}`, "utf8"), FILE_HEADERS, budget));
