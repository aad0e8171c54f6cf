import { expect, test } from "vitest";
import { findRequirement } from "../../../data/edition/change-requirement.ts";
import type { Subject } from "../../../data/edition/edition-fields.ts";

const CASES: [Subject, field: string, before: unknown, after: unknown, expected: string | null][] =
  [
    ["development", "headline", "The doors close", "The doors stay open", "correction"],
    ["development", "relations", [{ type: "denies", development: "plan" }], [], "correction"],
    ["development", "occasion", "briefing", null, "confirmation"],
    ["development", "status", "reported", "confirmed", "correction"],
    ["development", "key", false, true, "confirmation"],
    ["development", "actors", ["elm"], ["elm", "ash"], null],
    ["development", "actors", ["elm", "ash"], ["elm"], "confirmation"],
    ["development", "reportCount", 1, 2, null],
    ["statement", "stance", "confirms", "states", "correction"],
    ["statement", "addressee", ["elm"], ["ash"], "correction"],
    ["statement", "quotes", ["one"], ["one", "two"], null],
    ["statement", "quotes", ["one", "two"], ["two", "one"], "confirmation"],
    ["statement", "quotes", ["one", "two"], ["two"], "correction"],
    ["statement", "note", null, "About the doors.", "confirmation"],
    ["statement", "note", "About the doors.", "About the keys.", "correction"],
    ["claim", "others", [], ["ada"], null],
    ["claim", "others", ["ada"], [], "correction"],
    ["actor", "memberOf", "elm", "ash", "correction"],
    ["actor", "aliases", ["Elm"], ["Elm", "City of Elm"], null],
    ["actor", "side", "elm", "ash", null],
    ["article", "letter", "A", "B", null],
    ["standfirst", "developments", ["plan", "denial"], ["denial", "plan"], "confirmation"],
    ["story", "licence", "CC-BY-4.0", "CC0-1.0", "confirmation"],
    ["story", "contact", null, "mailto:desk@library.test", "confirmation"],
  ];

test.each(CASES)(
  "of a %s, a change of %s from %j to %j requires %s",
  (subject, field, before, after, expected) => {
    expect(findRequirement(subject, field, { [field]: before }, { [field]: after })).toBe(expected);
  },
);
