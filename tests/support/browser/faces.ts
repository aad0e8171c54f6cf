/**
 * Typefaces with the widths of those that the web uses most, from npm, so that every machine has them: Gelasio is metric-compatible with
 * Georgia, Arimo with Arial, Tinos with Times New Roman; DejaVu Sans is nearly as wide as Verdana.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

const PACKAGES = {
  Arial: "arimo",
  Georgia: "gelasio",
  Times: "tinos",
  Verdana: "dejavu-sans",
} as const;

export type Face = keyof typeof PACKAGES;

export const FACES: readonly Face[] = ["Arial", "Georgia", "Times", "Verdana"];

/** The rules that declare the face, in both weights of the box, as the family `Test`; they contain the font. */
export function declareFace(face: Face): string {
  const name = PACKAGES[face];
  const rules = [400, 700].map((weight) => {
    const file = resolve(`@fontsource/${name}/files/${name}-latin-${weight}-normal.woff2`);
    const data = readFileSync(file).toString("base64");
    return `@font-face { font-family: Test; font-weight: ${weight}; src: url(data:font/woff2;base64,${data}) }`;
  });
  return rules.join("\n");
}
