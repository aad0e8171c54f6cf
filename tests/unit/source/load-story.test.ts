import { mkdirSync } from "node:fs";
import { expect, test } from "vitest";
import { loadStory } from "../../../data/source/load-story.ts";
import { STORY } from "../../support/story/story.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

const ACCUSATION = "developments/2019-03-05-sunday-accusation.yaml";
const DENIAL = "developments/2019-03-06-elm-denial.yaml";

const CASES: [name: string, damage: (copy: StoryCopy) => void, problem: string][] = [
  [
    "a missing story.yaml",
    (copy) => copy.remove("story.yaml"),
    "story.yaml:1:1  is missing  → add to story.yaml, below the first line # yaml-language-server: $schema=SCHEMAS/story.json: its title, language, sides, origins and standfirst",
  ],
  [
    "a missing actors.yaml",
    (copy) => copy.remove("actors.yaml"),
    "actors.yaml:1:1  is missing  → add to actors.yaml, below the first line # yaml-language-server: $schema=SCHEMAS/actors.json: its actors by id",
  ],
  [
    "a raw text without its YAML",
    (copy) => copy.remove("articles/key-offer.yaml"),
    "articles/key-offer.yaml:1:1  is missing beside the raw text  → add to articles/key-offer.yaml, below the first line # yaml-language-server: $schema=SCHEMAS/article.json: its title, publisher, language, published, rights and sha256",
  ],
  [
    "a YAML without its raw text",
    (copy) => copy.remove("articles/key-offer.txt"),
    "articles/key-offer.txt:1:1  is missing beside the YAML  → put the untouched article there",
  ],
  [
    "a raw text that is not UTF-8",
    (copy) => copy.write("articles/key-offer.txt", Uint8Array.of(0x4f, 0xff, 0x4f)),
    "articles/key-offer.txt:1:1  is not UTF-8  → save it as UTF-8",
  ],
  [
    "a file that is not part of a story",
    (copy) => copy.write("notes.md", "x"),
    "notes.md:1:1  is not part of a story  → remove it; a story consists of story.yaml, actors.yaml, articles, developments, claims, corrections.yaml, editions",
  ],
  [
    "a stranger among the articles",
    (copy) => copy.write("articles/key-offer.doc", "x"),
    "articles/key-offer.doc:1:1  is neither an article's .txt nor its .yaml  → rename or remove it",
  ],
  [
    "a development without a date in its name",
    (copy) => copy.write("developments/elm-denial-again.yaml", "x"),
    "developments/elm-denial-again.yaml:1:1  is not named <date>-<slug>.yaml  → name it like 2023-09-12-train-arrives.yaml",
  ],
  [
    "two developments with one id",
    (copy) => copy.write("developments/2019-04-elm-denial.yaml", copy.read(DENIAL)),
    `developments/2019-04-elm-denial.yaml:1:1  has the id "elm-denial" of 2019-03-06-elm-denial.yaml  → change the slug of one of them`,
  ],
  [
    "a claim whose name is no slug",
    (copy) => copy.write("claims/Sunday_closing.yaml", "x"),
    "claims/Sunday_closing.yaml:1:1  is not named <slug>.yaml  → name it like weapons-sought.yaml",
  ],
  [
    "a development with a name of the service's pages",
    (copy) => {
      copy.write(
        "developments/2019-03-14-corrections.yaml",
        copy.read("developments/2019-03-14-arrival.yaml"),
      );
      copy.remove("developments/2019-03-14-arrival.yaml");
    },
    'developments/2019-03-14-corrections.yaml:2:11  "corrections" is reserved by the service, so the development’s permalink would not open it  → give the file another slug',
  ],
  [
    "a stranger among the editions",
    (copy) => {
      mkdirSync(copy.path("editions"));
      copy.write("editions/old.json", "{}");
    },
    "editions/old.json:1:1  is neither index.yaml nor an archived edition  → rename or remove it",
  ],
  [
    "a tab for indentation",
    (copy) => copy.plant(DENIAL, "  edtf: 2019-03-06", "\tedtf: 2019-03-06"),
    `${DENIAL}:4:1  is not YAML: Tabs are not allowed as indentation  → correct the indentation, or put the text in quotation marks`,
  ],
  [
    "an empty file",
    (copy) => copy.write(DENIAL, ""),
    `${DENIAL}:1:1  the file must be a map  → write a map with the keys headline, date, kind, key, occasion, status, summary, actors, evidence, relations, statements, note, formerIds`,
  ],
];

test.each(CASES)("reports %s, without consequential problems", (_name, damage, problem) => {
  const copy = new StoryCopy();
  damage(copy);
  const lines = copy
    .lines()
    .map((line) =>
      line.replace(/=\S*(?=\/\w+\.json)/, "=SCHEMAS").replace(/ \S*\/bridge-library\//, " "),
    );
  expect(lines).toEqual([problem]);
});

test("reads the rest of actors.yaml when one actor is broken", () => {
  const copy = StoryCopy.with(
    ["actors.yaml", "kind: place", "kind: palace"],
    ["actors.yaml", "aliases: [Duchy of Ash]", "aliases: [Duchy of Ash, Asche]"],
  );
  expect(copy.lines()).toEqual([
    "actors.yaml:9:27  the spelling “Asche” is in no article  → copy it from the source, or remove it",
    'actors.yaml:40:9  "kind" cannot be "palace"  → use one of: person, organisation, state, place',
  ]);
});

const LONG =
  "Ash accuses Elm of planning to close the bridge library on Sundays, and Elm denies it all";

test.each([
  ["a speaker", "speaker: duchess-ada\n    addressee: [elm]\n", 'speaker: ""\n'],
  ["the actors", "actors: [duchess-ada, ash, elm, bridge-library]", "actors: []"],
  ["a short headline", "library on Sundays\ndate", `library on Sundays. ${LONG}\ndate`],
])("checks the rest of a development that still needs %s", (_, from, to) => {
  const copy = StoryCopy.with(
    [ACCUSATION, from, to],
    [ACCUSATION, "edtf: 2019-03-05", "edtf: 2019-03-07"],
  );
  const rules = copy.problems().map(({ rule }) => rule);
  expect(rules).toContain("schema");
  expect(rules).toContain("stated-dates");
  // Its passages still account for their sentences.
  expect(rules).not.toContain("coverage");
});

test.each(CASES)("after an earlier load, loads the files as they are: %s", (_name, damage) => {
  const copy = new StoryCopy();
  const { parsed } = loadStory(copy.root, STORY);
  damage(copy);
  const { story, problems } = loadStory(copy.root, STORY, parsed);
  const fresh = loadStory(copy.root, STORY);
  expect(problems).toEqual(fresh.problems);
  expect(story.ids).toEqual(fresh.story.ids);
});

test("after an earlier load, parses only the files that changed", () => {
  const copy = new StoryCopy();
  const { story, parsed } = loadStory(copy.root, STORY);
  copy.plant(DENIAL, "headline: ", "headline: Again, ");
  const after = loadStory(copy.root, STORY, parsed).story.developments;
  expect(after.get("sunday-accusation")?.value).toBe(
    story.developments.get("sunday-accusation")?.value,
  );
  expect(after.get("elm-denial")?.value.headline).toMatch(/^Again, /);
});
