/** What the desk says of a publication and a withdrawal: names, and the words of its forms. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { beforeEach, expect, test } from "vitest";
import { StoryCopy } from "../../support/story/story-copy.ts";
import type { PublishResponse, StoryView } from "../../../data/desk/shared/desk-api.ts";
import { serveDesk, STORY_PATH } from "./serve-desk.ts";

const { folder, send, pathOf } = serveDesk();
const read = async (): Promise<StoryView> => (await send("GET", STORY_PATH)).json();

async function publish(note: string, confirmed = true): Promise<PublishResponse> {
  const { hashes } = await read();
  return (await send("POST", `${STORY_PATH}/publish`, { note, hashes, confirmed })).json();
}

const withdraw = async (edition: string, reason: string): Promise<PublishResponse> =>
  (await send("POST", `${STORY_PATH}/withdraw`, { edition, reason })).json();

const change = (file: string, from: string, to: string): void =>
  writeFileSync(pathOf(file), readFileSync(pathOf(file), "utf8").replace(from, to));

/** An id of several words, a path, a key as code, or the id of an edition. */
const MACHINE_WORDS = /`|\b[a-z]+-[a-z]+-|\.ya?ml|\/|\b[0-9a-f]{12}\b/;

// Its files name the schemas where the copy is, without which nothing is published.
beforeEach(() => void new StoryCopy(folder()));

test("the text for the commit names the story, the day and what changed", async () => {
  const first = await publish("The first edition");
  expect(first.message).toMatch(
    /^Bridge library: The first edition\n\nEdition of 1 April 2019\.\n/,
  );
  expect(first.message).toContain("\n- New: Elm has denied that Sunday hours will be cut\n");
  expect(first.message).toMatch(/\n- New: \d+ statements\n/);
  expect(first.message).not.toMatch(MACHINE_WORDS);
  change("story.yaml", "CC-BY-4.0", "CC0-1.0");
  expect((await publish("Free to use")).message).toBe(
    "Bridge library: Free to use\n\nEdition of 1 April 2019.\n- Changed: the story: licence",
  );
});

test("what is gone is named as it was published", async () => {
  await publish("The first edition");
  const [claim = ""] = readdirSync(pathOf("claims"));
  const text = /^text: (.*)$/mu.exec(readFileSync(pathOf(`claims/${claim}`), "utf8"))?.[1];
  rmSync(pathOf(`claims/${claim}`));
  const { refused } = await publish("Less");
  expect(refused).toContain(`claim: ${text}`);
});

test.each([
  ["a note that takes sides", () => publish("The rogue edition"), "“rogue”"],
  ["a note with hidden characters", () => publish("The \u202eedition"), "→"],
  [
    "a change that is not confirmed",
    async () => {
      await publish("The first edition");
      change("story.yaml", "CC-BY-4.0", "CC0-1.0");
      return publish("Free to use", false);
    },
    "Changed: the story: licence",
  ],
  [
    "the withdrawal of what readers get",
    async () => withdraw((await publish("The first edition")).edition!, "It named a cook."),
    "the edition of 1 April 2019 is the current edition → correct what is wrong",
  ],
])("%s is refused without a path, a key or an id", async (_, act, words) => {
  const { refused } = await act();
  const text = refused.join("\n");
  expect(text).toContain(words);
  expect(text).not.toMatch(MACHINE_WORDS);
  expect(text).not.toContain("say why it is right");
});

test("a withdrawal's text for the commit names the edition by its day", async () => {
  const { edition } = await publish("The first edition");
  change("story.yaml", "CC-BY-4.0", "CC0-1.0");
  await publish("Free to use");
  const { message } = await withdraw(edition!, "It named a cook.");
  expect(message).toBe("Bridge library: withdraw the edition of 1 April 2019\n\nIt named a cook.");
});
