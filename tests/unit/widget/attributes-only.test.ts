import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { dropProperties } from "../../../widget/build/attributes-only.ts";

const preact = await readFile(fileURLToPath(import.meta.resolve("preact")), "utf8");

test("Preact loses its way to properties, and keeps those to attributes and listeners", () => {
  const kept = dropProperties(preact);
  expect(preact).toContain('"tabIndex"!=');
  expect(kept).not.toContain('"tabIndex"!=');
  for (const way of [".setAttribute(", ".removeAttribute(", ".addEventListener("])
    expect(kept).toContain(way);
});

test("a Preact that sets properties elsewhere is refused", () => {
  expect(() => dropProperties(dropProperties(preact))).toThrow(/attributes-only\.ts/);
});
