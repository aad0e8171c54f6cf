/** SVG to PNG by resvg as WebAssembly, so that every machine makes the same bytes. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg, initWasm } from "@resvg/resvg-wasm";

/** A file of an installed package. */
export const readPackageFile = (specifier: string): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(specifier)));

let ready: Promise<void> | undefined;

/** `width` in pixels; the SVG's own size where it is left out. */
export async function renderSvg(svg: string, width?: number): Promise<Uint8Array> {
  ready ??= initWasm(readPackageFile("@resvg/resvg-wasm/index_bg.wasm"));
  await ready;
  const renderer = new Resvg(svg, {
    font: { loadSystemFonts: false },
    ...(width !== undefined && { fitTo: { mode: "width", value: width } }),
  });
  const image = renderer.render();
  const png = image.asPng();
  // WebAssembly memory is not collected.
  image.free();
  renderer.free();
  return png;
}
