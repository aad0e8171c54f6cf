import { expect, test } from "vitest";
import { findLastPublished } from "../../../data/edition/archive/find-last-published.ts";
import { FIELD_ROLES, type Subject } from "../../../data/edition/edition-fields.ts";
import { findUnsettled } from "../../../data/edition/archive/find-unsettled.ts";
import { listEditionChanges } from "../../../data/edition/list-edition-changes.ts";
import type { Edition } from "../../../data/model/edition.ts";
import { valueAt } from "../../../data/source/yaml/value-at.ts";
import { readEdition } from "../../support/story/read-edition.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

const edition = readEdition();

const entry = (id: string) => ({ edition: id, published: "2019-04-01", note: "" });

type Path = readonly (string | number)[];

/** The paths of all values that are neither lists nor objects, and of empty lists. */
function listLeaves(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const entries = Array.isArray(value)
    ? value.map((item: unknown, index): [number, unknown] => [index, item])
    : Object.entries(value);
  return entries.length === 0
    ? [path]
    : entries.flatMap(([key, item]) => listLeaves(item, [...path, key]));
}

function change(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "boolean") return !value;
  if (Array.isArray(value)) return ["something"];
  return typeof value === "string" ? `${value}x` : "something";
}

/** A copy with another value at the path. */
function changeAt(edition: Edition, path: Path): Edition {
  const copy = structuredClone(edition);
  let parent: object = copy;
  for (const step of path.slice(0, -1)) {
    const next: unknown = Reflect.get(parent, step);
    if (typeof next === "object" && next !== null) parent = next;
  }
  const key = path.at(-1)!;
  Reflect.set(parent, key, change(Reflect.get(parent, key)));
  return copy;
}

const SUBJECTS = new Map<unknown, Subject>([
  ["developments", "development"],
  ["actors", "actor"],
  ["articles", "article"],
]);

const roleOf = ([list, , field = ""]: Path): string | undefined => {
  const subject = SUBJECTS.get(list);
  return subject ? FIELD_ROLES[subject][field] : FIELD_ROLES.story[String(list)];
};

const isComputed = (path: Path): boolean => roleOf(path) === "computed";

/** The changes if one value of the edition is another, for each value that can differ in two editions of a story. */
const CHANGED = listLeaves(edition)
  .filter((path) => roleOf(path) !== "identity")
  .map((path) => ({
    path,
    value: valueAt(edition, path),
    requirements: listEditionChanges(edition, changeAt(edition, path)).map(
      ({ requires }) => requires,
    ),
  }));

test("lists a change for every value of an edition that readers or API users can see", () => {
  const unlisted = CHANGED.filter(({ requirements }) => requirements.length === 0);
  expect(unlisted).toEqual([]);
});

test("asks for a correction or a confirmation of every value that was published and is another", () => {
  const free = CHANGED.filter(
    ({ path, value, requirements }) =>
      !isComputed(path) &&
      value !== null &&
      !Array.isArray(value) &&
      requirements.every((requirement) => !requirement),
  );
  expect(free).toEqual([]);
});

/** Texts of several words that are a source's or, in corrections and identifiers, nobody's to correct. */
const VERBATIM =
  /^(?:articles\.\d+\.(?:title|body|published\.references)|actors\.\d+\.aliases|origins\.\d+\.name|corrections|.*\.(?:evidence|selector|origin)\b)/;

test("asks for a correction of every text that editors wrote for readers", () => {
  const silent = CHANGED.filter(
    ({ path, value, requirements }) =>
      !VERBATIM.test(path.join(".")) &&
      !isComputed(path) &&
      /\p{L}\s\p{L}/u.test(String(value)) &&
      !requirements.includes("correction"),
  );
  expect(silent).toEqual([]);
});

test("lists nothing for the same edition", () => {
  expect(listEditionChanges(edition, structuredClone(edition))).toEqual([]);
});

test("lists claims that change places", () => {
  const swapped = { ...edition, claims: edition.claims.toReversed() };
  expect(listEditionChanges(edition, swapped)).toMatchObject([
    { subject: "story", id: "claims", fields: ["order"] },
  ]);
});

test("counts a missing quote as a change of meaning, but not a further one", () => {
  const [first, second] = edition.statements;
  const quotes = [...first!.quotes, ...second!.quotes];
  const longer = {
    ...edition,
    statements: [{ ...first!, quotes }, ...edition.statements.slice(1)],
  };
  expect(listEditionChanges(edition, longer)).toMatchObject([
    { fields: ["quotes"], requires: null },
  ]);
  expect(listEditionChanges(longer, edition)).toMatchObject([
    { fields: ["quotes"], requires: "correction" },
  ]);
});

test.each([
  ["covers all changes if it names the published edition", "0123456789ab", 0],
  ["covers none if it names another edition", "ba9876543210", 1],
])("a correction %s", (_name, named, uncorrected) => {
  const before = { ...edition, edition: "0123456789ab" };
  const [development, ...developments] = before.developments;
  const correction = { date: "2019-04-02", edition: named, whatChanged: "The key is golden." };
  const after = {
    ...before,
    developments: [{ ...development!, headline: "A golden key" }, ...developments],
    corrections: [correction, ...before.corrections],
  };
  const changes = listEditionChanges(before, after);
  expect(findUnsettled(changes, before, after).uncorrected).toHaveLength(uncorrected);
});

const archived = (id: string) => ({
  file: `${id}.json`,
  text: "",
  content: {
    edition: { ...edition, edition: id },
    schemaProblem: null,
    hash: id,
  },
});

test("finds the last edition that was not withdrawn", () => {
  const story = new StoryCopy().load();
  const withdrawal = { date: "2019-04-03", reason: "A mistake" };
  const published = {
    ...story,
    editions: { ...story.editions, value: [entry("a"), { ...entry("b"), withdrawal }] },
    archive: new Map(["a", "b"].map((id) => [id, archived(id)])),
  };
  expect(findLastPublished(published)?.edition).toBe("a");
});
