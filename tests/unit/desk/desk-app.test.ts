import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { SaveResponse, StoryView } from "../../../data/desk/shared/desk-api.ts";
import type { FileChange } from "../../../data/desk/shared/requests.ts";
import { recordOf } from "../../../data/desk/shared/values.ts";
import { serveDesk, STORY_PATH } from "./serve-desk.ts";

const FILE = "developments/2019-03-05-sunday-accusation.yaml";

const { send, pathOf, textOf } = serveDesk();
const read = async (): Promise<StoryView> => (await send("GET", STORY_PATH)).json();
const save = (changes: FileChange[]) => send("PUT", STORY_PATH, changes);

describe("a story", () => {
  test("has every sentence of its articles with what accounts for it", async () => {
    const { articles, edition } = await read();
    const gazette = articles.find(({ id }) => id === "gazette-on-sundays")!;
    const states = gazette.sentences.map(({ start, end, state }) => [
      gazette.raw.slice(start, end).slice(0, 14),
      state,
    ]);
    expect(states).toContainEqual(["On Tuesday, Ma", "evidence"]);
    expect(states.map(([, state]) => state)).toContain("statement");
    expect(edition?.id).toBe("bridge-library");
  });

  test("shows a development that is incomplete, and previews the rest", async () => {
    const { hashes } = await read();
    const response = await save([
      { file: FILE, base: hashes[FILE]!, edits: [{ path: ["kind"], value: "rumour" }] },
    ]);
    const { view }: SaveResponse = await response.json();
    expect(view.developments.find(({ file }) => file === FILE)?.value["kind"]).toBe("rumour");
    expect(view.problems).toContainEqual(
      expect.objectContaining({ file: FILE, path: ["kind"], rule: "schema" }),
    );
    expect(view.leftOut).toContain("sunday-accusation");
    expect(view.edition?.developments.map(({ id }) => id)).not.toContain("sunday-accusation");
  });
});

const statesOf = ({ articles }: StoryView) =>
  articles.flatMap(({ sentences }) => sentences.map(({ state }) => state));

test("shows a development without a statement whose speaker is not chosen yet, and its sentence as accounted for", async () => {
  const before = await read();
  const edits = [{ path: ["statements", 0, "speaker"], value: "" }];
  const response = await save([{ file: FILE, base: before.hashes[FILE]!, edits }]);
  const { view }: SaveResponse = await response.json();
  expect(statesOf(view)).toEqual(statesOf(before));
  expect(view.leftOut).not.toContain("sunday-accusation");
  const shown = view.edition?.statements.map(({ id }) => id);
  expect(shown).not.toContain("ada-silence-on-sundays");
  expect(shown).toContain("ada-doors-stay-open");
});

test("shows an article whose file breaks its schema, so that it can be corrected", async () => {
  const file = "articles/gazette-on-sundays.yaml";
  const { hashes } = await read();
  const edits = [{ path: ["published", "edtf"], value: "XXXX" }];
  const { view }: SaveResponse = await (await save([{ file, base: hashes[file]!, edits }])).json();
  const article = view.articles.find((item) => item.file === file);
  expect(article?.raw).toContain("On Tuesday, March 5");
  expect(article?.value["published"]).toMatchObject({ edtf: "XXXX" });
});

test("enters the first correction of a story, and another above it", async () => {
  const file = "corrections.yaml";
  rmSync(pathOf(file));
  for (const whatChanged of ["It was closed.", "It was open."]) {
    const { corrections, hashes } = await read();
    const base = hashes[corrections.file] ?? null;
    const correction = { date: "2019-04-01", development: "sunday-accusation", whatChanged };
    await save([{ file, base, edits: [{ path: [], prepend: correction }] }]);
  }
  const { corrections, problems } = await read();
  expect(corrections.value.map(({ whatChanged }) => whatChanged)).toEqual([
    "It was open.",
    "It was closed.",
  ]);
  expect(textOf(file)).toMatch(/^# yaml-language-server: .*\/corrections\.json\n- date: /);
  expect(problems.filter((problem) => problem.file === file)).toEqual([]);
});

const ALIASES = Array.from(
  { length: 9 },
  (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(9)}]\n`,
);

test.each<[string, (path: string) => void]>([
  [
    "a file whose aliases would fill the memory",
    (path) => writeFileSync(path, `a0: &a0 x\n${ALIASES.join("")}`),
  ],
  [
    "a folder in the place of a file",
    (path) => {
      rmSync(path);
      mkdirSync(path);
    },
  ],
])("shows the rest of a story that has %s, and names it", async (_, spoil) => {
  spoil(pathOf(FILE));
  const { edition, problems } = await read();
  expect(edition?.developments.map(({ id }) => id)).toContain("elm-denial");
  expect(problems.map(({ file }) => file)).toContain(FILE);
});

test("offers a remedy that one edit carries out", async () => {
  const { hashes } = await read();
  const edits = [{ path: ["actors"], value: ["ash", "elm", "bridge-library"] }];
  const first: SaveResponse = await (
    await save([{ file: FILE, base: hashes[FILE]!, edits }])
  ).json();
  const fix = first.view.problems.find(({ rule }) => rule === "listed-actors")?.fix;
  expect(fix?.label).toBe("Add Duchess Ada to the actors");
  const second: SaveResponse = await (await save([fix!.change])).json();
  expect(second.view.problems.filter(({ rule }) => rule === "listed-actors")).toEqual([]);
});

describe("a save", () => {
  test("without a change leaves every file byte for byte", async () => {
    const { developments, hashes } = await read();
    for (const { file, value } of developments) {
      const before = textOf(file);
      const edits = Object.entries(value).map(([key, value]) => ({ path: [key], value }));
      expect((await save([{ file, base: hashes[file]!, edits }])).status).toBe(200);
      expect(textOf(file)).toBe(before);
    }
  });

  test("is refused where the file was changed outside, which it leaves alone", async () => {
    const { hashes } = await read();
    const outside = `${textOf(FILE)}# seen by nobody\n`;
    writeFileSync(pathOf(FILE), outside);
    const edits = [{ path: ["headline"], value: "Ours" }];
    const response = await save([{ file: FILE, base: hashes[FILE]!, edits }]);
    expect(response.status).toBe(409);
    expect(textOf(FILE)).toBe(outside);
  });

  test("writes none of its files where one is refused", async () => {
    const { hashes } = await read();
    const before = textOf("actors.yaml");
    const response = await save([
      {
        file: "actors.yaml",
        base: hashes["actors.yaml"]!,
        edits: [{ path: ["yew"], value: { name: "Yew", kind: "state" } }],
      },
      { file: FILE, base: null, value: {} },
    ]);
    expect(response.status).toBe(409);
    expect(textOf("actors.yaml")).toBe(before);
  });

  test("is undone by the texts that it returns", async () => {
    const { hashes } = await read();
    const before = textOf(FILE);
    const moveTo = "developments/2019-03-06-sunday-accusation.yaml";
    const edits = [{ path: ["date", "edtf"], value: "2019-03-06" }];
    const first = await save([{ file: FILE, base: hashes[FILE]!, edits, moveTo }]);
    const { saved, view }: SaveResponse = await first.json();
    expect(view.hashes[FILE]).toBeUndefined();
    expect(textOf(moveTo)).toBe(before.replace("2019-03-05", "2019-03-06"));
    const second = await save(
      saved.map(({ file, before: text }) => ({ file, base: view.hashes[file] ?? null, text })),
    );
    expect(second.status).toBe(200);
    expect(textOf(FILE)).toBe(before);
  });

  test("never changes a raw text", async () => {
    const { hashes } = await read();
    const file = "articles/gazette-on-sundays.txt";
    const before = textOf(file);
    const edited = await save([{ file, base: hashes[file]!, text: "x" }]);
    const created = await save([{ file, base: null, text: "x" }]);
    expect([edited.status, created.status]).toEqual([404, 409]);
    expect(textOf(file)).toBe(before);
  });
});

const statesIn = ({ articles }: StoryView) =>
  articles.flatMap(({ sentences }) => sentences.map(({ state }) => state));

test.each([
  ["is not entered", /edtf: 2019-03-05/u, 'edtf: ""'],
  ["does not exist", /edtf: 2019-03-05/u, "edtf: 2019-02-30"],
])("the words of a development whose date %s are accounted for", async (_, from, to) => {
  const before = await read();
  writeFileSync(pathOf(FILE), textOf(FILE).replace(from, to));
  const after = await read();
  expect(after.leftOut).toContain("sunday-accusation");
  expect(statesIn(after)).toEqual(statesIn(before));
});

test("a new story has typographic marks, and sides whose names have no Latin letter", async () => {
  const sides = ["Dockers' Union", "항구", "부두"].map((name) => ({ name, kind: "organisation" }));
  const response = await send("POST", "/api/stories", { title: 'Marl\'s "crane"', sides });
  const view: StoryView = await response.json();
  expect(view.story.value["title"]).toBe("Marl’s “crane”");
  expect(view.story.value["sides"]).toEqual(["dockers-union", "side", "side-2"]);
  const names = Object.values(view.actors.value).map((actor) => recordOf(actor)["name"]);
  expect(names).toEqual(["Dockers’ Union", "항구", "부두"]);
});
