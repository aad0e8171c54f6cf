import { describe, expect, test } from "vitest";
import { fieldName, hasLabel } from "../../../data/desk/shared/field-labels.ts";
import { FIELD_ROLES } from "../../../data/edition/edition-fields.ts";

const FIELDS = Object.values(FIELD_ROLES).flatMap((roles) =>
  Object.entries(roles).flatMap(([field, role]) =>
    role === "identity" || role === "objects" ? [] : [field],
  ),
);

test.each([...new Set(FIELDS)])("a change of %s is listed in words", (field) => {
  expect(hasLabel(field)).toBe(true);
});

describe("within a sentence", () => {
  test.each([
    ["headline", "headline"],
    ["formerIds", "former addresses"],
    ["wikidata", "Wikidata id"],
  ])("%s is “%s”", (key, name) => {
    expect(fieldName(key)).toBe(name);
  });
});
