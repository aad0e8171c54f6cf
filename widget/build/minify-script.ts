import { readFile } from "node:fs/promises";
import { minify } from "terser";

/**
 * A script of dist/widget as it ships: what Vite's minifier leaves, Terser takes away. Each alone is about 150 bytes of brotli
 * larger than both.
 */
export async function readScript(name: string): Promise<string> {
  const built = await readFile(`dist/widget/${name}.js`, "utf8");
  const { code } = await minify(built, { ecma: 2020, compress: { passes: 3 } });
  if (!code) throw new Error(`${name} is empty`);
  return code;
}
