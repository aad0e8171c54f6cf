import { join } from "node:path";
import { expect, test } from "vitest";
import { makeDraft } from "../../../data/drafting/draft.ts";
import { measureFolder, measureStory } from "../../../data/drafting/measure-drafts.ts";
import { addScores, scoreDraft, MEASURES } from "../../../data/drafting/score.ts";
import type { Measured } from "../../../data/drafting/score.ts";
import { parseGold } from "../../../data/drafting/gold.ts";
import { loadStory, STORIES } from "../../../data/source/load-story.ts";

const TODAY = "2026-11-21";

const recall = (rows: Iterable<Measured>) => {
  const all = [...rows];
  return Object.fromEntries(
    MEASURES.map((measure) => {
      const { found, true: whole } = addScores(all.map((one) => one[measure]));
      return [measure, found / whole];
    }),
  );
};

test("finds most of what the editors made of the corpus, from the raw texts alone", () => {
  const { story } = loadStory(STORIES, "russia-dprk-arms-talks");
  const { boilerplate, quotes, speakers, dates } = recall(
    measureStory(story, story.actors.value, TODAY).values(),
  );
  expect(boilerplate).toBeGreaterThan(0.95);
  expect(quotes).toBeGreaterThan(0.9);
  expect(speakers).toBeGreaterThan(0.7);
  expect(dates).toBeGreaterThan(0.9);
});

test("finds most of invented articles in other layouts, without knowing anybody in them", () => {
  const folder = join(import.meta.dirname, "../../fixtures/drafting");
  const { boilerplate, quotes, speakers, dates } = recall(measureFolder(folder, TODAY).values());
  expect(boilerplate).toBeGreaterThan(0.85);
  expect(quotes).toBeGreaterThan(0.9);
  expect(speakers).toBeGreaterThan(0.8);
  expect(dates).toBeGreaterThan(0.9);
});

test("counts what was missed, mistaken and proposed in vain", () => {
  const raw =
    'A title\n\n"We never said that," Per Ohlin said.\n\n"It is all true," said Greta Olm.\n\nTags: a\n';
  const truth = parseGold(
    JSON.stringify({
      language: "en",
      boilerplate: [{ kind: "title", lines: [1, 1] }],
      quotes: [
        { text: "We never said that", speaker: "Greta Olm" },
        { text: "A title", speaker: null },
      ],
      dates: ["2020-01-01"],
    }),
    raw,
  );
  const draft = makeDraft(raw, { actors: {}, known: [], today: TODAY });
  expect(scoreDraft(draft, truth)).toEqual({
    boilerplate: { found: 1, true: 1, kept: 1, proposed: 2 },
    quotes: { found: 1, true: 2, kept: 1, proposed: 2 },
    speakers: { found: 0, true: 2, kept: 0, proposed: 1 },
    dates: { found: 0, true: 1, kept: 0, proposed: 0 },
  });
});
