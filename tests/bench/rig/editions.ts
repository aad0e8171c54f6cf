/** Editions made from the published one: larger, or newer by one development. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatEditionsIndex } from "../../../data/edition/archive/editions-index.ts";
import { sortDevelopments } from "../../../data/edition/build/sort-developments.ts";
import { hashContent, toCanonicalJson } from "../../../data/edition/canonical-json.ts";
import { findLastPublished } from "../../../data/edition/archive/find-last-published.ts";
import type { Edition } from "../../../data/model/edition.ts";
import { listStories, loadStory } from "../../../data/source/load-story.ts";

/** The same, its developments, statements and articles under other ids, which refer to each other. */
function copy(edition: Edition, number: number): Edition {
  const { developments, statements, articles } = edition;
  const ids = new Set([...developments, ...statements, ...articles].map(({ id }) => id));
  return JSON.parse(JSON.stringify(edition), (key, value: unknown) => {
    // The first view does not grow with the story.
    if (key === "key") return false;
    return typeof value === "string" && ids.has(value) ? `${value}-${number}` : value;
  });
}

/** The edition `times` over: the same claims and key developments among more developments, statements and articles. */
export function enlarge(edition: Edition, times: number): Edition {
  const parts = Array.from({ length: times }, (_, index) =>
    index ? copy(edition, index) : edition,
  );
  return {
    ...edition,
    developments: sortDevelopments(parts.flatMap(({ developments }) => developments)),
    statements: parts.flatMap(({ statements }) => statements),
    articles: parts.flatMap(({ articles }) => articles),
  };
}

/** The edition with one more development, which is not a key one and has no statements. */
export function addDevelopment(edition: Edition): Edition {
  const added = { ...edition.developments[0]!, id: "one-more", key: false, relations: [] };
  return { ...edition, developments: sortDevelopments([...edition.developments, added]) };
}

/** Makes a revision of the published edition. */
export type Revise = (published: Edition) => Edition;

/** Archives a revision of the published edition of the first story under `stories` as the current one. */
export function publishRevision(stories: string, revise: Revise): void {
  const { story } = loadStory(stories, listStories(stories)[0]!);
  const published = findLastPublished(story)!;
  const revision = revise(published);
  const edition = hashContent(revision);
  const file = join(story.folder, "editions", `${edition}.json`);
  writeFileSync(file, toCanonicalJson({ ...revision, edition }));
  const entry = { edition, published: published.published!, note: "A revision" };
  writeFileSync(...formatEditionsIndex(story, [...story.editions.value, entry]));
}
