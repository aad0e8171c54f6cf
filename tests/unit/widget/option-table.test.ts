import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { describeDefault, describeValues } from "../../../widget/option-problems.ts";
import { OPTIONS, OPTION_NAMES, QUERY_OPTION_NAMES } from "../../../widget/options.ts";
import { makeManifest } from "../../../widget/build/custom-elements.ts";
import { CSS_PROPERTIES } from "../../../widget/build/style-hooks.ts";
import { boxStyles } from "../../../widget/styles/box-styles.ts";
import { deferredStyles } from "../../../widget/styles/deferred-styles.ts";
import { detailsStyles } from "../../../widget/styles/details-styles.ts";

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
    OPTIONS.map(([name, definition]) => [
      `\`${name}\``,
      definition.description,
      "values" in definition
        ? definition.values.map((value) => `\`${value}\``).join(" ")
        : describeValues(definition).replace(" to ", "–"),
      describeDefault(definition),
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
  expect(makeManifest()).toMatchObject({
    schemaVersion: "2.1.0",
    modules: [
      {
        declarations: [
          {
            tagName: "key-developments",
            attributes: expect.arrayContaining([
              expect.objectContaining({ name: "heading-level", fieldName: "headingLevel" }),
            ]),
            events: expect.arrayContaining([expect.objectContaining({ name: "kd-open" })]),
            cssProperties: expect.arrayContaining([
              { name: "--kd-font", description: "Font family.", default: "inherit" },
            ]),
            cssParts: expect.arrayContaining([{ name: "quote", description: "A quotation." }]),
          },
        ],
      },
    ],
  });
});

test("the manifest has the custom properties of the style sheets, each with a fallback of theirs as its default", () => {
  const css = boxStyles + deferredStyles + detailsStyles;
  const names = Array.from(css.matchAll(/var\((--kd-[a-z-]+)/g), ([, name = ""]) => name);
  expect(Object.keys(CSS_PROPERTIES).toSorted()).toEqual([...new Set(names)].toSorted());
  for (const [name, { default: value }] of Object.entries(CSS_PROPERTIES))
    expect(css).toContain(`var(${name}, ${value.replace("--kd-fg", "--fg")})`);
});
