import { expect, test } from "vitest";
import { buildEdition } from "../../../data/edition/build/build-edition.ts";
import { formatDiagnostic } from "../../../data/source/diagnostic.ts";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import { verifyStories } from "../../../data/checks/verify-stories.ts";

const { stories, problems } = verifyStories();

test("finds no problem in the published corpus", () => {
  expect(problems.map(formatDiagnostic)).toEqual([]);
});

test.each(stories.map((story) => [story.id, story] as const))(
  "the content of %s shows the denial of every disputed development",
  (_id, story) => {
    const edition = buildEdition(story);
    const content = buildContent(edition);
    const disputed = edition.developments.filter((development) => development.disputed);
    const shown = content.developments.filter(({ denial }) => denial !== null);
    expect(shown.map(({ id }) => id)).toEqual(disputed.map(({ id }) => id));
  },
);
