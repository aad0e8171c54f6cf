/**
 * `npm run article:replace -- ID FILE.txt [--story ID] [--write]`: prints what happens to an article's passages if its text is
 * replaced; with `--write`, replaces it. Exit code 1 if a passage is not in the new text.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { EditorError } from "../source/editor-error.ts";
import { planReplacement, type ReplacementPlan } from "../drafting/replace-article.ts";
import { formatDiagnostic, type Place } from "../source/diagnostic.ts";
import { loadStory, STORIES_FOLDER } from "../source/load-story.ts";
import { fromDisplayPath } from "../source/paths.ts";
import { countNoun } from "../source/count-noun.ts";
import { selectStory, print } from "./console.ts";
import { runCommand } from "./run-command.ts";

const problem = (place: Place, message: string, remedy: string): string =>
  formatDiagnostic({ ...place, level: "error", rule: "replacement", message, remedy });

function printReplacement({ unmoved, moved, broken, uncited, boilerplate }: ReplacementPlan): void {
  print(`${countNoun(unmoved, "passage")} unchanged, ${moved} moved, ${broken.length} broken`);
  for (const { place, quote, remedy } of broken)
    print(problem(place, `not in the new text: “${quote}”`, remedy));
  for (const { place, sentence } of uncited)
    print(problem(place, `not in the new text: “${sentence}”`, "remove the entry"));
  for (const { place, kind } of boilerplate)
    print(problem(place, `the ${kind} is not in the new text`, "correct or remove the entry"));
  if (broken.length > 0) process.exitCode = 1;
}

const COMMAND = {
  usage: "npm run article:replace -- ID FILE.txt [--story ID] [--write]",
  options: { story: { type: "string" }, write: { type: "boolean", default: false } },
  operands: [2, 2],
} as const;

await runCommand(COMMAND, ({ values, positionals }) => {
  const [id = "", file = ""] = positionals;
  const path = fromDisplayPath(file);
  if (!existsSync(path)) throw new EditorError(`there is no ${file}`);
  const { story } = loadStory(STORIES_FOLDER, selectStory(values.story));
  const article = story.articles.get(id);
  if (!article) throw new EditorError(`there is no readable article "${id}"`);
  const bytes = readFileSync(path);
  const replacement = planReplacement(story, article, bytes);
  printReplacement(replacement);
  if (!values.write) {
    print("nothing written; add --write to replace the text");
    return;
  }
  writeFileSync(fromDisplayPath(article.rawFile), bytes);
  writeFileSync(fromDisplayPath(article.source.file), replacement.yaml);
  print("replaced; npm run verify lists what to correct");
});
