import { renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, stringify } from "yaml";
import { planRemoval } from "../../../data/drafting/remove-item.ts";
import { planRename } from "../../../data/drafting/rename-id.ts";
import { planReplacement } from "../../../data/drafting/replace-article.ts";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import { makeFolder } from "../../support/make-folder.ts";
import { STORY } from "../../support/story/story.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { ADDITION } from "./publishable-story.ts";

const ARTICLE = "key-offer";

/** The plan for replacing the text of the article. */
function replace(copy: StoryCopy, change: (text: string) => string) {
  const story = copy.load();
  const article = story.articles.get(ARTICLE)!;
  const bytes = new TextEncoder().encode(change(copy.read(`articles/${ARTICLE}.txt`)));
  return { plan: planReplacement(story, article, bytes), bytes };
}

test("counts the passages that a changed source moves, and leaves a story without problems", () => {
  const copy = new StoryCopy();
  const { plan, bytes } = replace(copy, (text) => `An update was added.\n${text}`);
  expect(plan).toMatchObject({ unmoved: 0, broken: [], uncited: [], boilerplate: [] });
  expect(plan.moved).toBeGreaterThan(1);
  copy.write(`articles/${ARTICLE}.txt`, bytes);
  copy.write(`articles/${ARTICLE}.yaml`, plan.yaml);
  expect(copy.problems().map(({ rule, message }) => [rule, message])).toEqual([
    ["coverage", "neither cited nor listed as uncited: “An update was added.”"],
  ]);
});

test("lists the quotes that a changed source breaks, with the new wording", () => {
  const { plan } = replace(new StoryCopy(), (text) =>
    text.replace("all week in April", "all week in May"),
  );
  expect(plan.broken).toEqual([
    expect.objectContaining({
      quote: "Otto Linden confirmed that the doors will stay open all week in April.",
      remedy: expect.stringContaining("all week in May"),
    }),
  ]);
});

test("refuses a new text that is not UTF-8", () => {
  const story = new StoryCopy().load();
  const article = story.articles.get(ARTICLE)!;
  expect(() => planReplacement(story, article, Uint8Array.of(0x61, 0xff))).toThrow(
    "the new text is not UTF-8 at byte 1",
  );
});

/** The ranges of boilerplate in an article's YAML. */
const lines = (yaml: string): unknown =>
  parse(yaml).boilerplate.map((entry: { lines: number[] }) => entry.lines);

test("updates the line numbers of boilerplate in the new text", () => {
  const copy = new StoryCopy();
  const story = copy.load();
  const article = story.articles.get("gazette-on-sundays")!;
  const text = `A new first line of the page\n${copy.read("articles/gazette-on-sundays.txt")}`;
  const plan = planReplacement(story, article, new TextEncoder().encode(text));
  expect(plan.boilerplate).toEqual([]);
  expect(lines(plan.yaml)).toEqual(
    article.value.boilerplate.map(({ lines: [first, last] }) => [first + 1, last + 1]),
  );
});

test.each([
  [
    "development",
    "elm-denial",
    "key-offer",
    "the story has another development with the address “key-offer”",
  ],
  ["development", "elm-denail", "other", 'there is no development "elm-denail"'],
  ["actor", "elm", "Elm", "“Elm” cannot be an address"],
] as const)("refuses to rename the %s %s to %s", (kind, from, to, message) => {
  expect(() => planRename(new StoryCopy().folder, kind, from, to)).toThrow(message);
});

/** Moves a file or folder of the story elsewhere, and leaves a link to it. */
function moveOutside(copy: StoryCopy, path: string): void {
  const outside = join(makeFolder(), "outside");
  renameSync(copy.path(path), outside);
  symlinkSync(outside, copy.path(path));
}

test.each(["actors.yaml", "developments/2019-03-key-offer.yaml", "developments"])(
  "plans no rename through the link %s",
  (path) => {
    const copy = new StoryCopy();
    moveOutside(copy, path);
    expect(() => planRename(copy.folder, "actor", "elm", "duchy-of-elm")).toThrow(
      `${path}:1:1  is a link`,
    );
  },
);

test("plans no rename in a file that is not UTF-8, whose bytes it would change", () => {
  const copy = new StoryCopy();
  copy.write("claims/broken.yaml", Buffer.from("text: caf\xe9\n", "latin1"));
  expect(() => planRename(copy.folder, "actor", "elm", "duchy-of-elm")).toThrow("is not UTF-8");
});

test("removes nothing through a linked folder", () => {
  const copy = new StoryCopy();
  moveOutside(copy, "developments");
  expect(() => planRemoval(copy.load(), "development", "elm-denial", "2019-04-02")).toThrow(
    'there is no development "elm-denial"',
  );
});

test("lists the references to a development before its removal, and the entry for its correction", () => {
  const copy = new StoryCopy();
  publish(copy.root, "2019-04-01", "First edition");
  const { files, references, correction } = planRemoval(
    copy.load(),
    "development",
    "elm-denial",
    "2019-04-02",
  );
  expect(files).toEqual(["developments/2019-03-06-elm-denial.yaml"]);
  const places = references.map(({ file }) => file.split(`${STORY}/`)[1]);
  expect(places).toContain("story.yaml");
  expect(places).toContain("developments/2019-03-key-offer.yaml");
  expect(correction).toMatch(
    /^add to .*\/corrections\.yaml: - \{ date: 2019-04-02, development: elm-denial, whatChanged: "…" \}$/,
  );
});

test("lists the references to an article before its removal", () => {
  const { files, references } = planRemoval(
    new StoryCopy().load(),
    "article",
    "herald-denial",
    "2019-04-02",
  );
  expect(files).toEqual(["articles/herald-denial.txt", "articles/herald-denial.yaml"]);
  expect(references.length).toBeGreaterThan(3);
});

test("merges two branches that have each published an edition", () => {
  const ours = new StoryCopy();
  const theirs = new StoryCopy();
  for (const copy of [ours, theirs]) publish(copy.root, "2019-04-01", "First edition");
  ours.plant(...ADDITION);
  publish(ours.root, "2019-04-02", "Ours");
  theirs.plant("story.yaml", "licence: CC-BY-4.0", "licence: CC0-1.0");
  const [theirEdition] = publish(theirs.root, "2019-04-03", "Theirs", {
    confirmed: true,
  }).publications;
  // As the guide says: both edits, both archived files, and both entries in the order of their days.
  ours.plant("story.yaml", "licence: CC-BY-4.0", "licence: CC0-1.0");
  const file = `editions/${theirEdition?.edition}.json`;
  ours.write(file, theirs.read(file));
  const [comment] = ours.read("editions/index.yaml").split("\n");
  const entries = [
    ...parse(ours.read("editions/index.yaml")),
    parse(theirs.read("editions/index.yaml")).at(-1),
  ];
  ours.write("editions/index.yaml", `${comment}\n${stringify(entries)}`);
  expect(ours.lines()).toEqual([]);
  const { publications } = publish(ours.root, "2019-04-04", "Merged", { confirmed: true });
  expect(publications).toHaveLength(1);
  expect(parse(ours.read("editions/index.yaml"))).toHaveLength(4);
  expect(ours.lines()).toEqual([]);
});
