/** The edition of the invented story, from its YAML files. */
import { verifyStories } from "../../../data/checks/verify-stories.ts";
import { buildEdition } from "../../../data/edition/build/build-edition.ts";
import type { Edition } from "../../../data/model/edition.ts";
import { FIXTURES } from "./fixtures.ts";
import { STORY } from "./story.ts";

/** Builds the edition, never published. Throws if the story has an error. */
export function readEdition(): Edition {
  const { stories, problems } = verifyStories(FIXTURES);
  const story = stories.find(({ id }) => id === STORY);
  if (!story) throw new Error(problems.map(({ message }) => message).join("\n"));
  return buildEdition(story);
}
