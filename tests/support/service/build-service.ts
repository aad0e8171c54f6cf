/** Builds the service that the tests request, from the current code and the invented stories, into its own folder. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import { listDiagnostics } from "../../../data/source/diagnostic.ts";
import { ROOT, runNode } from "../../../worker/build/run-node.ts";
import { FIXTURES } from "../story/fixtures.ts";
import { STORY } from "../story/story.ts";

/** What the tests build. */
export const FOLDER = join(ROOT, "dist", "test");
const STORIES = join(FOLDER, "stories");
/** The static assets of the test service. */
export const ASSETS = join(FOLDER, "assets");

/** Publishes a copy of the stories as an editor would on this day; returns the edition's id. Throws if they do not verify. */
export function publishOn(root: string, day: string, note: string): string {
  const { problems, publications } = publish(root, day, note, { confirmed: true });
  if (!publications[0]) throw new Error(listDiagnostics(problems).join("\n"));
  return publications[0].edition;
}

/** Copies a text file with one change. Throws if there is nothing to change. */
function copyChanged(source: string, target: string, from: string | RegExp, to: string): void {
  const text = readFileSync(source, "utf8");
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${source} has no ${String(from)}`);
  writeFileSync(target, changed);
}

/** Publishes two editions: one with the mistake that the newest correction names, then the fixture unchanged. */
function publishStories(): void {
  rmSync(STORIES, { recursive: true, force: true });
  // As deep in the tree as the fixtures: their files name the JSON Schemas by relative path.
  cpSync(FIXTURES, STORIES, { recursive: true });
  const plant = (file: string, from: string | RegExp, to: string): void =>
    copyChanged(join(FIXTURES, STORY, file), join(STORIES, STORY, file), from, to);
  plant("developments/2019-02-01-draft-timetable.yaml", "has published a", "has adopted a");
  plant("corrections.yaml", /- date: 2019-03-20\n( .*\n)+/, "");
  publishOn(STORIES, "2019-03-19", "First edition");
  cpSync(FIXTURES, STORIES, { recursive: true });
  publishOn(STORIES, "2019-03-20", "The timetable was only a draft");
}

/** Writes the deployed wrangler.toml with the assets of the tests. */
function writeConfig(): void {
  const config = join(FOLDER, "wrangler.toml");
  copyChanged(join(ROOT, "wrangler.toml"), config, 'main = "worker/', 'main = "../../worker/');
  copyChanged(config, config, 'directory = "./dist/assets"', 'directory = "./assets"');
}

async function build(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  publishStories();
  writeConfig();
  // Vitest's NODE_ENV would leave development code in the scripts.
  const { NODE_ENV: _, ORIGIN: __, ...env } = process.env;
  if (!(await runNode(["worker/build/build.ts"], { ...env, STORIES, ASSETS })))
    throw new Error("the build of the test service failed");
}

declare global {
  // oxlint-disable-next-line no-var -- each project's set-up loads its own modules, in one process
  var testBuild: Promise<void> | undefined;
}

/** Builds once per run of Vitest, for the first project that needs it. */
export async function setup(): Promise<void> {
  await (globalThis.testBuild ??= build());
}
