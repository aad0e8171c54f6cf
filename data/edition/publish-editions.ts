/** Archives the current edition of every story that has changed, so that it can be embedded, cited and compared. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { verifyStories } from "../checks/verify-stories.ts";
import type { Edition } from "../model/edition.ts";
import { blocksPublication, sortDiagnostics } from "../source/diagnostic.ts";
import type { Diagnostic } from "../source/diagnostic.ts";
import { schemaComment } from "../source/json-schemas.ts";
import type { Story } from "../source/story.ts";
import { dayIn } from "../source/today.ts";
import { buildEdition } from "./build-edition.ts";
import { toCanonicalJson } from "./canonical-json.ts";
import { formatEditionsIndex } from "./editions-index.ts";
import { compareEditions, findLastPublished, findUncorrected } from "./compare-editions.ts";
import type { Change } from "./compare-editions.ts";
import { toCorrectionProblem } from "./correction-problem.ts";
import { compile } from "./compile-stories.ts";

export interface Publication {
  story: string;
  edition: string;
  changes: Change[];
}

interface Ready extends Publication {
  files: [path: string, text: string][];
}

function prepare(
  story: Story,
  note: string,
  today: string,
): { story: Story; ready: Ready; problems: Diagnostic[] } {
  const before = findLastPublished(story);
  const draft = buildEdition(story);
  const edition: Edition = { ...draft, published: today };
  const changes = compareEditions(before, edition);
  const problems = findUncorrected(changes, before, edition).map((change) =>
    toCorrectionProblem(story, change, before?.edition ?? "", today),
  );
  const entries = [...story.editions.value, { edition: edition.edition, published: today, note }];
  const files: Ready["files"] = [
    [join(story.folder, "editions", `${edition.edition}.json`), toCanonicalJson(edition)],
    formatEditionsIndex(story, entries),
  ];
  return { story, ready: { story: story.id, edition: edition.edition, changes, files }, problems };
}

/** Creates a missing corrections.yaml with its schema comment, so that the offered lines can be pasted below it. */
function createCorrections({ folder, corrections }: Story): void {
  const path = join(folder, "corrections.yaml");
  if (!existsSync(path))
    writeFileSync(path, `${schemaComment(corrections.source.file, "corrections")}\n`);
}

/**
 * Publishes every story whose edition is not archived yet; with a problem, nothing at all. An edition is of the day
 * (YYYY-MM-DD) in the newsroom's time zone, unless `today` is given.
 */
export function publish(
  root: string,
  corpus: string,
  today: string | null,
  note: string,
): { problems: Diagnostic[]; publications: Publication[] } {
  const { stories, problems } = verifyStories(root);
  if (problems.some(blocksPublication)) return { problems, publications: [] };
  const prepared = stories
    .filter((story) => story.editions.value.at(-1)?.edition !== buildEdition(story).edition)
    .map((story) => prepare(story, note, today ?? dayIn(story.file.value.timeZone)));
  const refused = prepared.flatMap((item) => item.problems);
  if (refused.length > 0) {
    for (const item of prepared) if (item.problems.length > 0) createCorrections(item.story);
    return { problems: sortDiagnostics(refused), publications: [] };
  }
  for (const { ready } of prepared)
    for (const [path, text] of ready.files) {
      mkdirSync(join(path, ".."), { recursive: true });
      writeFileSync(path, text);
    }
  return {
    problems: compile(root, corpus, { draft: false }).problems,
    publications: prepared.map(({ ready }) => ready),
  };
}
