import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { OPTION_ROWS } from "../../../widget/option-rows.ts";
import { OPTIONS, OPTION_NAMES, QUERY_OPTION_NAMES } from "../../../widget/options.ts";
import { makeManifest } from "../../../widget/build/custom-elements.ts";

test("the table in the README has the options, values and defaults of the option table", () => {
  const readme = readFileSync("README.md", "utf8");
  const table = /^\| option[^]*?\n\n/m.exec(readme)?.[0] ?? "";
  const cells = table
    .trim()
    .split("\n")
    .slice(2)
    .map((line) =>
      line
        .slice(1, -1)
        .split("|")
        .map((cell) => cell.trim()),
    );
  expect(cells).toEqual(
    OPTION_ROWS.map(({ name, values, default: unset, description }) => [
      `\`${name}\``,
      description,
      values,
      unset,
    ]),
  );
});

test("an alias names an option and has its type", () => {
  const table = new Map(OPTIONS);
  const aliases = OPTIONS.filter(([, { aliasOf }]) => aliasOf);
  expect(aliases.map(([, { type }]) => type)).toEqual(
    aliases.map(([, { aliasOf }]) => table.get(aliasOf!)?.type),
  );
});

test("the query of an iframe has neither a story nor an address", () => {
  expect(OPTION_NAMES.filter((name) => !QUERY_OPTION_NAMES.includes(name))).toEqual([
    "story",
    "host",
  ]);
});

test("the manifest lists options, events, custom properties and parts", () => {
  expect(makeManifest("[part=box]{color:var(--kd-fg)}[part~=new]{margin:0}")).toMatchObject({
    schemaVersion: "2.1.0",
    modules: [
      {
        declarations: [
          {
            tagName: "key-developments",
            attributes: expect.arrayContaining([
              expect.objectContaining({ name: "heading-level", fieldName: "headingLevel" }),
            ]),
            cssProperties: [{ name: "--kd-fg" }],
            cssParts: [{ name: "box" }, { name: "new" }],
          },
        ],
      },
    ],
  });
});
