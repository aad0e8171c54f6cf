/// <reference types="node" />
/** Renders SVG as PNG with resvg in WebAssembly, which produces the same bytes on every machine. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Resvg, initWasm } from "@resvg/resvg-wasm";

/** Reads a file of an installed package. */
export const readPackageFile = (specifier: string): Buffer =>
  readFileSync(fileURLToPath(import.meta.resolve(specifier)));

let ready: Promise<void> | undefined;

/** The PNG of an SVG. `width` in pixels; default: the SVG's size. */
export async function renderSvg(svg: string, width?: number): Promise<Uint8Array> {
  ready ??= initWasm(readPackageFile("@resvg/resvg-wasm/index_bg.wasm"));
  await ready;
  const renderer = new Resvg(svg, {
    font: { loadSystemFonts: false },
    ...(width !== undefined && { fitTo: { mode: "width", value: width } }),
  });
  const image = renderer.render();
  const png = image.asPng();
  // WebAssembly memory is not garbage collected.
  image.free();
  renderer.free();
  return png;
}
