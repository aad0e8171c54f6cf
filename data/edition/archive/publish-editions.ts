/** Publishes stories: archives the current edition of every story that has changed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { verifyStories } from "../../checks/verify-stories.ts";
import type { Edition } from "../../model/edition.ts";
import { sortDiagnostics, type Diagnostic } from "../../source/diagnostic.ts";
import type { Story } from "../../source/story.ts";
import { dayIn } from "../../model/dates/calendar.ts";
import { buildEdition } from "../build/build-edition.ts";
import { checkEntry } from "./check-entry.ts";
import { findLastPublished } from "./find-last-published.ts";
import { findUnsettled } from "./find-unsettled.ts";
import { toCanonicalJson } from "../canonical-json.ts";
import { formatEditionsIndex } from "./editions-index.ts";
import { listEditionChanges, type EditionChange } from "../list-edition-changes.ts";
import { toCorrectionProblem } from "./correction-problem.ts";

export interface PublishedEdition {
  story: string;
  edition: string;
  /** Changes since the last published edition. */
  changes: EditionChange[];
  /** Those of them that need a confirmation. */
  unconfirmed: EditionChange[];
}

/** What was published, or why nothing was: problems, or changes that need a confirmation. */
interface PublishResult {
  problems: Diagnostic[];
  /** Publications that wait for a confirmation of changes. */
  unconfirmed: PublishedEdition[];
  publications: PublishedEdition[];
}

interface PublishOptions {
  /** Ids of the stories; by default all. */
  ids?: readonly string[];
  /** Whether an editor has read the list of changes and confirms them. */
  confirmed?: boolean;
}

/** The current edition of a story as it would be published, with the files to write and the problems that prevent it. */
function prepare(story: Story, note: string, today: string) {
  const before = findLastPublished(story);
  const draft = buildEdition(story);
  const edition: Edition = { ...draft, published: today };
  const changes = listEditionChanges(before, edition);
  const { uncorrected, unconfirmed } = findUnsettled(changes, before, edition);
  const corrections = uncorrected.map((change) =>
    toCorrectionProblem(story, change, before?.edition ?? "", today),
  );
  const entries = [...story.editions.value, { edition: edition.edition, published: today, note }];
  const files: [path: string, text: string][] = [
    [join(story.folder, "editions", `${edition.edition}.json`), toCanonicalJson(edition)],
    formatEditionsIndex(story, entries),
  ];
  const publication: PublishedEdition = {
    story: story.id,
    edition: edition.edition,
    changes,
    unconfirmed,
  };
  const problems = [...corrections, ...checkEntry(story, note, entries)];
  return { story, publication, files, problems };
}

/**
 * Publishes every story, or only those of `ids`, whose current edition is not archived yet. If any of them has a problem or a change
 * that is not confirmed, none is published. `today`: the day of publication, YYYY-MM-DD; null: the current day in the story's
 * time zone.
 */
export function publish(
  root: string,
  today: string | null,
  note: string,
  { ids, confirmed = false }: PublishOptions = {},
): PublishResult {
  const nothing: PublishResult = { problems: [], unconfirmed: [], publications: [] };
  const { stories, problems } = verifyStories(root, ids);
  if (problems.length > 0) return { ...nothing, problems };
  const candidates = stories
    .filter((story) => story.editions.value.at(-1)?.edition !== buildEdition(story).edition)
    .map((story) => prepare(story, note, today ?? dayIn(story.file.value.timeZone)));
  const obstacles = candidates.flatMap((candidate) => candidate.problems);
  if (obstacles.length > 0) return { ...nothing, problems: sortDiagnostics(obstacles) };
  const publications = candidates.map(({ publication }) => publication);
  const unconfirmed = publications.filter((publication) => publication.unconfirmed.length > 0);
  if (unconfirmed.length > 0 && !confirmed) return { ...nothing, unconfirmed };
  for (const { files } of candidates)
    for (const [path, text] of files) {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  return { ...nothing, publications };
}
