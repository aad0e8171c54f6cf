/** The desk writes the files of a story and nothing else, whatever a request names. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { hashFiles, hashText } from "../../../data/desk/server/file-store.ts";
import type { SaveResponse } from "../../../data/desk/shared/desk-api.ts";
import { serveDesk, STORY_PATH } from "./serve-desk.ts";

const { folder, send, pathOf, textOf } = serveDesk();
const listFiles = (): string[] =>
  readdirSync(folder(), { recursive: true, encoding: "utf8" }).toSorted();

const fileText = (file: string): string | null =>
  statSync(join(folder(), file)).isFile() ? readFileSync(join(folder(), file), "utf8") : null;

const PATHS = [
  "../outside.yaml",
  "developments/../../outside.yaml",
  "/etc/outside.yaml",
  "C:\\outside.yaml",
  "developments\\outside.yaml",
  "developments/a.yaml\u0000.txt",
  "developments/a.yaml\n",
  "developments/.hidden.yaml",
  "developments/a/b.yaml",
  "DEVELOPMENTS/a.yaml",
  "editions/index.yaml",
  "package.json",
  "",
];

test.each(PATHS)("neither creates nor moves a file to %j", async (path) => {
  const before = listFiles();
  const created = await send("PUT", STORY_PATH, [{ file: path, base: null, text: "x" }]);
  const file = "developments/2019-03-05-sunday-accusation.yaml";
  const base = hashText(textOf(file));
  const moved = await send("PUT", STORY_PATH, [{ file, base, edits: [], moveTo: path }]);
  expect([created.status, moved.status]).toEqual([404, 404]);
  expect(listFiles()).toEqual(before);
});

test.each(["..%2Fx", "%2Fetc", "x%00", "bridge-library%2F..%2Fbridge-library", "."])(
  "knows no story %s",
  async (id) => {
    expect((await send("GET", `/api/stories/${id}`)).status).toBe(404);
    expect((await send("PUT", `/api/stories/${id}`, [])).status).toBe(404);
  },
);

test.each(["../x", "/x", "a/b", "x\u0000", "X", "", "."])(
  "creates nothing with the id %j",
  async (id) => {
    const before = listFiles();
    const article = {
      raw: "The ferry stops.\n",
      id,
      title: "Ferry",
      language: "en",
      outlet: "",
      outletNote: "",
      day: "2019-03-05",
      dayBasis: "stated",
      dayNote: "",
      wire: "",
      rights: "full",
      boilerplate: [],
      drafts: [],
    };
    expect((await send("POST", `${STORY_PATH}/articles`, article)).status).toBe(422);
    const story = { title: id === "" ? "" : "Ferry", id, sides: [{ name: "Elm", kind: "state" }] };
    expect((await send("POST", "/api/stories", story)).status).toBe(422);
    expect(listFiles()).toEqual(before);
  },
);

test("neither reads nor writes through a linked file", async () => {
  const outside = join(folder(), "outside.yaml");
  writeFileSync(outside, "secret: 1\n");
  symlinkSync(outside, pathOf("developments/linked.yaml"));
  const read = await send("GET", STORY_PATH);
  expect(await read.text()).not.toContain("secret: 1");
  const base = hashText("secret: 1\n");
  const written = await send("PUT", STORY_PATH, [
    { file: "developments/linked.yaml", base, text: "x" },
  ]);
  expect([read.status, written.status]).toEqual([404, 404]);
  expect(readFileSync(outside, "utf8")).toBe("secret: 1\n");
});

test("writes nothing into a linked folder", async () => {
  const outside = join(folder(), "outside");
  mkdirSync(outside);
  rmSync(pathOf("claims"), { recursive: true });
  symlinkSync(outside, pathOf("claims"));
  const response = await send("PUT", STORY_PATH, [
    { file: "claims/a.yaml", base: null, value: {} },
  ]);
  expect(response.status).toBe(404);
  expect(readdirSync(outside)).toEqual([]);
});

test.each([
  ["no JSON", "PUT", STORY_PATH, "{"],
  ["a map instead of a list", "PUT", STORY_PATH, {}],
  ["an unknown edit", "PUT", STORY_PATH, [{ file: "story.yaml", base: null, run: "x" }]],
  ["an article without text", "POST", `${STORY_PATH}/articles`, { id: "x" }],
  ["a publication without the files that it is of", "POST", `${STORY_PATH}/publish`, { note: "x" }],
])("refuses %s", async (_, method, path, body) => {
  const before = listFiles();
  expect((await send(method, path, body)).status).toBe(400);
  expect(listFiles()).toEqual(before);
});

test("refuses two changes of one file, and a value that nests without end", async () => {
  const file = "story.yaml";
  const base = hashText(textOf(file));
  const edits = [{ path: ["title"], value: "A title" }];
  const deep = `${"[".repeat(3000)}${"]".repeat(3000)}`;
  const twice = await send("PUT", STORY_PATH, [
    { file, base, edits },
    { file, base, edits },
  ]);
  const nested = await send(
    "PUT",
    STORY_PATH,
    `[{"file":"${file}","base":"${base}","edits":[{"path":["title"],"value":${deep}}]}]`,
  );
  expect([twice.status, nested.status]).toEqual([400, 400]);
  expect((await twice.json()).message).toContain("a file is in two changes");
  expect(hashText(textOf(file))).toBe(base);
});

test("publishes nothing that changed after the editor saw it", async () => {
  const view = await (await send("GET", STORY_PATH)).json();
  const file = pathOf("developments/2019-03-05-sunday-accusation.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("key: true", "key: false"));
  const response = await send("POST", `${STORY_PATH}/publish`, { note: "x", hashes: view.hashes });
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({
    file: "developments/2019-03-05-sunday-accusation.yaml",
  });
});

test.each([
  ["article", "gazette-on-sundays", "gazette"],
  ["development", "sunday-accusation", "accusation"],
  ["actor", "duchess-ada", "ada"],
])("renames the %s %s with every reference, and undo restores it", async (kind, from, to) => {
  expect(new StoryCopy(folder()).problems()).toEqual([]);
  const before = Object.fromEntries(listFiles().map((file) => [file, fileText(file)]));
  const response = await send("POST", `${STORY_PATH}/rename`, { kind, from, to });
  const { saved, view }: SaveResponse = await response.json();
  expect(view.problems).toEqual([]);
  expect(JSON.stringify(view)).toContain(`"formerIds":["${from}"`);
  const undo = saved.map(({ file, before: text }) => ({
    file,
    base: view.hashes[file] ?? null,
    text,
  }));
  expect((await send("PUT", STORY_PATH, undo)).status).toBe(200);
  expect(Object.fromEntries(listFiles().map((file) => [file, fileText(file)]))).toEqual(before);
});

test("publishes a story while another is unfinished", async () => {
  expect(new StoryCopy(folder()).problems()).toEqual([]);
  const sides = [{ name: "Elm", kind: "state" }];
  await send("POST", "/api/stories", { title: "The ferry", timeZone: "Europe/Berlin", sides });
  const { hashes } = await (await send("GET", STORY_PATH)).json();
  const response = await send("POST", `${STORY_PATH}/publish`, { note: "First edition", hashes });
  expect(await response.json()).toMatchObject({ refused: [], edition: expect.any(String) });
  expect(existsSync(join(folder(), "stories/ferry/editions"))).toBe(false);
});

test("publishes what changes for readers only with the editor's confirmation", async () => {
  const publishWith = async (confirmation: object): Promise<Response> => {
    const { hashes } = await (await send("GET", STORY_PATH)).json();
    return send("POST", `${STORY_PATH}/publish`, { note: "A change", hashes, ...confirmation });
  };
  expect(new StoryCopy(folder()).problems()).toEqual([]);
  await publishWith({});
  const file = pathOf("story.yaml");
  writeFileSync(file, readFileSync(file, "utf8").replace("CC-BY-4.0", "CC0-1.0"));
  const { publication } = await (await send("GET", STORY_PATH)).json();
  expect(publication.unconfirmed).toMatchObject([{ subject: "story", id: "licence" }]);
  expect(await (await publishWith({})).json()).toMatchObject({
    refused: [expect.stringContaining("Confirm them"), "Changed: the story: licence"],
    edition: null,
  });
  const response = await publishWith({ confirmed: true });
  expect(await response.json()).toMatchObject({ refused: [], edition: expect.any(String) });
});

test("removes a story that was never published, and no other", async () => {
  expect(new StoryCopy(folder()).problems()).toEqual([]);
  const { hashes } = await (await send("GET", STORY_PATH)).json();
  await send("POST", `${STORY_PATH}/publish`, { note: "First edition", hashes });
  expect((await send("DELETE", STORY_PATH)).status).toBe(422);
  expect((await send("DELETE", "/api/stories/..%2Fstories")).status).toBe(404);
  await send("POST", "/api/stories", {
    title: "The ferry",
    sides: [{ name: "Elm", kind: "state" }],
  });
  expect((await send("DELETE", "/api/stories/ferry")).status).toBe(200);
  expect(readdirSync(join(folder(), "stories"))).toEqual(["bridge-library"]);
});

test("an editor's lock file, a link to nowhere, is no file of the story", () => {
  const story = pathOf("");
  const before = hashFiles(story);
  symlinkSync("ada@library.1", pathOf("developments/.#2019-03-key-offer.yaml"));
  expect(hashFiles(story)).toEqual(before);
});
