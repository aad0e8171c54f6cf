/** The story that tests in browsers embed: the first that the build under test serves. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const index: { stories: { id: string }[] } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../dist/assets/_corpus/index.json"), "utf8"),
);

export const STORY = index.stories[0]!.id;
