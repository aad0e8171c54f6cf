/** The number of pages of a PDF, by its page objects. Object streams of newer PDFs are compressed: they are inflated first. */
import { inflateSync } from "node:zlib";

export function countPages(pdf: Uint8Array): number {
  const text = Buffer.from(pdf).toString("latin1");
  const streams = [...text.matchAll(/\/Type ?\/ObjStm[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(
    ([, stream = ""]) => inflateSync(Buffer.from(stream, "latin1")).toString("latin1"),
  );
  const pages = [text, ...streams].join("\n").match(/\/Type ?\/Page(?!s)\b/g);
  return pages?.length ?? 0;
}
