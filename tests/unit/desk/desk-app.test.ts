import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeDeskApp } from "../../../data/desk/server/desk-app.ts";
import type { FileChange, SaveResponse, StoryView } from "../../../data/desk/shared/desk-api.ts";

const STORIES = join(import.meta.dirname, "..", "..", "fixtures", "stories");
const FILE = "developments/2019-03-05-sunday-accusation.yaml";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "desk-"));
  cpSync(STORIES, root, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

function request(path: string, init: RequestInit = {}, headers: Record<string, string> = {}) {
  const app = makeDeskApp({
    root,
    corpus: join(root, "..", "none"),
    token: "secret",
    today: "2019-04-01",
    client: async () => ({ script: "", styles: "" }),
  });
  return app.request(path, {
    ...init,
    headers: { Host: "127.0.0.1:8788", Authorization: "Bearer secret", ...headers },
  });
}

const read = async (): Promise<StoryView> => (await request("/api/stories/bridge-library")).json();
const save = (changes: FileChange[]) =>
  request("/api/stories/bridge-library", { method: "PUT", body: JSON.stringify(changes) });
const post = (path: string, body: unknown) =>
  request(path, { method: "POST", body: JSON.stringify(body) });
const textOf = (file: string): string => readFileSync(join(root, "bridge-library", file), "utf8");

describe("access", () => {
  test.each([
    ["without the token", { Authorization: "" }, 401],
    ["with another token", { Authorization: "Bearer secreT" }, 401],
    ["for another host", { Host: "desk.example" }, 421],
    ["from a page of another origin", { Origin: "https://desk.example" }, 403],
    ["from a page on another port", { Origin: "http://127.0.0.1:8787" }, 403],
  ])("is refused %s", async (_, headers, status) => {
    expect((await request("/api/stories", {}, headers)).status).toBe(status);
  });

  test("is granted to the desk's own page, and no CORS header invites another", async () => {
    const response = await request("/api/stories", {}, { Origin: "http://127.0.0.1:8788" });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual([{ id: "bridge-library", title: expect.any(String) }]);
    expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
    expect(response.headers.get("Cache-Control")).toBe("no-store");
  });

  test("to a story outside the folder is not found", async () => {
    expect((await request("/api/stories/..%2F..")).status).toBe(404);
  });
});

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
  spoil(join(root, "bridge-library", FILE));
  const { edition, problems } = await read();
  expect(edition?.developments.map(({ id }) => id)).toContain("elm-denial");
  expect(problems.map(({ file }) => file)).toContain(FILE);
});

test("offers a remedy that one edit carries out", async () => {
  const { hashes } = await read();
  const edits = [{ path: ["actors"], value: ["ash", "elm"] }];
  const first: SaveResponse = await (
    await save([{ file: FILE, base: hashes[FILE]!, edits }])
  ).json();
  const fix = first.view.problems.find(({ rule }) => rule === "speakers")?.fix;
  expect(fix?.label).toBe("Add Duchess Ada to the actors");
  const second: SaveResponse = await (await save([fix!.change])).json();
  expect(second.view.problems.filter(({ rule }) => rule === "speakers")).toEqual([]);
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
    writeFileSync(join(root, "bridge-library", FILE), outside);
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
      saved.map(({ file, before, afterHash }) => ({ file, base: afterHash, text: before })),
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

test.each([
  ["a PDF", "%PDF-1.7\n", "a PDF"],
  ["an archive", "PK\u0003\u0004 words", "ZIP"],
  ["another encoding", "Die F\ufffdhre", "not UTF-8"],
  ["nothing", " \n", "no words"],
])("refuses to read %s, and says why", async (_, text, words) => {
  const response = await post("/api/propose", { text });
  expect(response.status).toBe(422);
  expect((await response.json()).message).toContain(words);
});

describe("a new story", () => {
  const raw =
    "Ferry stops\n\nThe ferry of Elm has stopped, Elm said.\n\nSign up for our newsletter\n";

  test("starts from a form, and takes up a pasted article", async () => {
    const sides = [
      { name: "Elm", kind: "state" },
      { name: "Ferry Union", kind: "organisation" },
    ];
    const started = await post("/api/stories", { title: "The ferry", sides });
    expect(started.status).toBe(201);
    const { id }: StoryView = await started.json();
    const proposal = await (await post("/api/propose", { text: raw })).json();
    expect(proposal).toMatchObject({ title: "Ferry stops", raw });
    const added = await post(`/api/stories/${id}/articles`, {
      ...proposal,
      day: "2019-03-05",
      dayBasis: "stated",
      dayNote: "",
      outletNote: "",
      rights: "full",
      drafts: ["title"],
    });
    expect(added.status).toBe(201);
    const { view, saved }: SaveResponse = await added.json();
    expect(view.articles[0]?.drafts).toEqual([["title"]]);
    expect(saved.map(({ file, before }) => [file, before])).toEqual([
      ["articles/ferry-stops.txt", null],
      ["articles/ferry-stops.yaml", null],
    ]);
    expect(view.articles.map((article) => article.raw)).toEqual([raw]);
    expect(view.story.value["sides"]).toEqual(["elm", "ferry-union"]);
    expect(view.actors.value).toEqual({
      elm: { name: "Elm", kind: "state" },
      "ferry-union": { name: "Ferry Union", kind: "organisation" },
    });
  });

  test("refuses a page whose nesting would keep the extractor busy", async () => {
    const text = `<body><p>Words</p>${"<div>".repeat(3000)}`;
    const response = await post("/api/propose", { text });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ message: expect.stringContaining("nests over 256") });
  });

  test("extracts the article of a pasted page and shows what was cut", async () => {
    const body = "The ferry of Elm has stopped, the ministry of boats of Elm said. ".repeat(6);
    const html = `<html><head><title>Ferry stops</title></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
      <article><h1>Ferry stops</h1><p>${body}</p><p>${body}</p></article><footer>Imprint</footer></body></html>`;
    const proposal = await (await post("/api/propose", { text: html })).json();
    expect(proposal.raw).toContain("The ferry of Elm has stopped");
    expect(proposal.raw).not.toContain("Imprint");
    expect(proposal.cut).toEqual(expect.arrayContaining(["Home", "Imprint"]));
    const whole = await (await post("/api/propose", { text: html, whole: true })).json();
    expect([whole.cut, whole.raw.includes("Imprint")]).toEqual([[], true]);
  });
});

const propose = async (text: string) => (await post("/api/propose", { text })).json();

test("proposes as the outlet what a page calls itself, and notes that its text does not", async () => {
  const words = "The ferry of Elm has stopped, the ministry of boats of Elm said on Monday. ";
  const body = `<p>${words.repeat(5)}</p>`.repeat(3);
  const page = (head: string) =>
    `<html><head><meta property="og:site_name" content="The Elm Post"></head><body><header>${head}</header><article><h1>Ferry of Elm stops for the winter</h1>${body}</article></body></html>`;
  expect(await propose(page("<p>The Elm Post</p>"))).toMatchObject({
    outlet: "The Elm Post",
    outletNote: "The page names its outlet outside of the text.",
  });
  // Only the page's head has the name, which nobody sees.
  expect(await propose(page(""))).toMatchObject({ outlet: "", outletNote: "" });
});
