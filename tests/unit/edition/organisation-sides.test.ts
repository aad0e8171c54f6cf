import { expect, test } from "vitest";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import { buildEdition } from "../../../data/edition/build/build-edition.ts";
import { rankDevelopments } from "../../../data/edition/build/rank-developments.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

/** The invented story, its two sides made what `kind` says. */
function disputeOf(kind: string): StoryCopy {
  const copy = new StoryCopy();
  const actors = copy.read("actors.yaml");
  copy.write("actors.yaml", actors.replaceAll("kind: state", `kind: ${kind}`));
  return copy;
}

test.each(["organisation", "person"])(
  "a story whose sides are of the kind %s has the positions, order and box of one between states",
  (kind) => {
    const copy = disputeOf(kind);
    expect(copy.lines()).toEqual([]);
    const [edition, between] = [copy, disputeOf("state")].map((story) =>
      buildEdition(story.load()),
    );
    expect(edition!.positions).toEqual(between!.positions);
    expect(rankDevelopments(edition!)).toEqual(rankDevelopments(between!));
    expect(buildContent(edition!).rows).toEqual(buildContent(between!).rows);
  },
);

test("a side within a state speaks for itself, and the state's other members for the state", () => {
  const copy = StoryCopy.with([
    "story.yaml",
    "sides: [elm, ash]",
    "sides: [ministry-of-books, ash]",
  ]);
  for (const claim of [
    "sunday-closing",
    "sunday-evenings",
    "second-key-offered",
    "treaty-gives-keys",
  ])
    copy.edit(`claims/${claim}.yaml`, (text) =>
      text.replaceAll("side: elm", "side: ministry-of-books"),
    );
  expect(copy.lines()).toEqual([
    expect.stringContaining(
      'question: "chancellor", who says "chancellor-second-key", speaks for elm, not for ministry-of-books',
    ),
  ]);
  const { positions, actors } = buildEdition(copy.load());
  expect(positions.find(({ claim }) => claim === "sunday-closing")).toMatchObject({
    side: "ministry-of-books",
    value: "denies",
  });
  const sideOf = (id: string) => actors.find((actor) => actor.id === id)?.side;
  expect(["otto-linden", "chancellor", "bridge-council"].map(sideOf)).toEqual([
    "ministry-of-books",
    "elm",
    null,
  ]);
});
