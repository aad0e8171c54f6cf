/** Archives the current edition of every story that has changed, so that it can be embedded, cited and compared. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { verifyStories } from "../checks/verify-stories.ts";
import type { Edition } from "../model/edition.ts";
import { blocksPublication, sortDiagnostics } from "../source/diagnostic.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import type { Story } from "../source/story.ts";
import { buildEdition } from "./build-edition.ts";
import { toCanonicalJson } from "./canonical-json.ts";
import { formatEditionsIndex } from "./editions-index.ts";
import { compareEditions, findLastPublished, findUncorrected } from "./compare-editions.ts";
import type { Change, Changes } from "./compare-editions.ts";
import { compile } from "./compile-stories.ts";

export interface Publication {
  story: string;
  edition: string;
  changes: Changes;
}

interface Ready extends Publication {
  files: [path: string, text: string][];
}

function toProblem(story: Story, change: Change, before: string, today: string): Diagnostic {
  const { development, fields } = change;
  const corrections = story.corrections.source.file;
  const place = story.developments.get(development)?.source.place([fields[0] ?? "headline"]);
  return Object.assign(place ?? { file: corrections, line: 1, column: 1 }, {
    level: "error" as const,
    rule: "correction",
    message:
      fields.length > 0
        ? `readers saw another ${fields.join(", ")} of "${development}" in edition ${before}`
        : `readers saw "${development}" in edition ${before}, and it is gone`,
    remedy: `add to ${corrections}: - { date: ${today}, development: ${development}, whatChanged: "…" }`,
  });
}

function prepare(
  story: Story,
  today: string,
  note: string,
): { ready: Ready; problems: Diagnostic[] } {
  const before = findLastPublished(story);
  const draft = buildEdition(story);
  const edition: Edition = { ...draft, published: today };
  const changes = compareEditions(before, edition);
  const problems = findUncorrected(changes, before, edition).map((change) =>
    toProblem(story, change, before?.edition ?? "", today),
  );
  const entries = [...story.editions.value, { edition: edition.edition, published: today, note }];
  const files: Ready["files"] = [
    [join(story.folder, "editions", `${edition.edition}.json`), toCanonicalJson(edition)],
    formatEditionsIndex(story, entries),
  ];
  return { ready: { story: story.id, edition: edition.edition, changes, files }, problems };
}

/** Publishes every story whose edition is not kept yet; with a problem, nothing at all. `today` is YYYY-MM-DD. */
export function publish(
  root: string,
  corpus: string,
  today: string,
  note: string,
): { problems: Diagnostic[]; publications: Publication[] } {
  const { stories, problems } = verifyStories(root);
  if (problems.some(blocksPublication)) return { problems, publications: [] };
  const prepared = stories
    .filter((story) => story.editions.value.at(-1)?.edition !== buildEdition(story).edition)
    .map((story) => prepare(story, today, note));
  const refused = prepared.flatMap((item) => item.problems);
  if (refused.length > 0) return { problems: sortDiagnostics(refused), publications: [] };
  for (const { ready } of prepared)
    for (const [path, text] of ready.files) {
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, text);
    }
  return {
    problems: compile(root, corpus).problems,
    publications: prepared.map(({ ready }) => ready),
  };
}
