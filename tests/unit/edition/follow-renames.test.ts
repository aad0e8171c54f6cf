/** A renamed id is a change of what has it, not of what refers to it. */
import { expect, test } from "vitest";
import { findUnsettled } from "../../../data/edition/archive/find-unsettled.ts";
import { buildEdition } from "../../../data/edition/build/build-edition.ts";
import { listEditionChanges } from "../../../data/edition/list-edition-changes.ts";
import type { RenamableKind } from "../../../data/model/referenced-kinds.ts";
import { readEdition } from "../../support/story/read-edition.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

const BEFORE = readEdition();

function renamed(kind: RenamableKind, from: string, to: string): StoryCopy {
  const copy = new StoryCopy();
  copy.renameItem(kind, from, to);
  return copy;
}

const listChanges = (copy: StoryCopy) => {
  const after = buildEdition(copy.load());
  const changes = listEditionChanges(BEFORE, after);
  const { uncorrected, unconfirmed } = findUnsettled(changes, BEFORE, after);
  const briefly = (list: typeof changes): string[] =>
    list.map(({ subject, id, fields }) => `${subject} ${id}: ${fields.join(", ")}`);
  return { uncorrected: briefly(uncorrected), unconfirmed: briefly(unconfirmed) };
};

test.each([
  // It has statements, relations lead to it, the standfirst and a correction name it.
  ["development", "elm-denial", "no-such-plan"],
  ["development", "sunday-accusation", "accused-of-closing"],
  ["development", "key-offer", "second-key"],
  ["article", "herald-denial", "herald-on-elm"],
  ["actor", "otto-linden", "o-linden"],
  ["actor", "elm", "duchy-of-elm"],
] as const)(
  "the rename of the %s %s changes every reference, and nothing else",
  (kind, from, to) => {
    const copy = renamed(kind, from, to);
    expect(copy.lines()).toEqual([]);
    expect(listChanges(copy)).toEqual({
      uncorrected: [],
      unconfirmed: [`${kind} ${from}: id, formerIds`],
    });
  },
);

test("a published correction of a development does not cover changes made with its rename", () => {
  const [corrected = ""] = BEFORE.corrections.flatMap(({ development }) => development ?? []);
  const copy = renamed("development", corrected, "another-name");
  const after = buildEdition(copy.load());
  const developments = after.developments.map((development) =>
    development.id === "another-name" ? { ...development, headline: "Another" } : development,
  );
  const later = { ...after, developments };
  const changes = listEditionChanges(BEFORE, later);
  expect(findUnsettled(changes, BEFORE, later).uncorrected).toMatchObject([
    { fields: expect.arrayContaining(["headline"]) },
  ]);
});

test("a relation to a development that was merged into another is a change", () => {
  const { developments } = BEFORE;
  const target = developments.flatMap(({ relations }) => relations)[0]!.development;
  const other = developments.find(({ id, relations }) => id !== target && relations.length === 0);
  const after = {
    ...BEFORE,
    developments: developments
      .filter(({ id }) => id !== target)
      .map((development) => {
        const formerIds = development === other ? [target] : development.formerIds;
        const relations = development.relations.map(({ type, development: to }) => ({
          type,
          development: to === target ? other!.id : to,
        }));
        return Object.assign({}, development, { formerIds, relations });
      }),
  };
  expect(listEditionChanges(BEFORE, after)).toContainEqual(
    expect.objectContaining({ kind: "changed", fields: ["relations"], requires: "correction" }),
  );
});
