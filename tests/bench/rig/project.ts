/**
 * Builds of the project in a temporary folder, by its scripts: a run neither disturbs `dist/` nor is disturbed by a
 * build there, and the same code can be built with an invented story.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundleWorker } from "../../support/bundled-worker.ts";
import type { Project } from "../../support/workerd.ts";
import { progress } from "../report.ts";
import { generateStory, INVENTED, type StorySize } from "./corpus-generator.ts";
import { run } from "./process.ts";

export const ROOT = join(import.meta.dirname, "..", "..", "..");

/** The public address that the builds and the Worker know, and the edge's (edge.ts). */
export const EDGE_PORT = 8831;
export const ORIGIN = `http://127.0.0.1:${EDGE_PORT}`;

const SOURCES = ["data", "widget", "worker", "package.json", "wrangler.toml"];

let folder: string | undefined;

/** A temporary folder for everything that a run writes; removed at exit. */
export function workspace(): string {
  if (folder) return folder;
  const created = mkdtempSync(join(tmpdir(), "key-developments-bench-"));
  process.on("exit", () => rmSync(created, { recursive: true, force: true }));
  return (folder = created);
}

const git = async (...args: string[]) => (await run("git", args, { cwd: ROOT })).trim();

/** The measured commit, and whether the work tree differs from it. */
export async function describeSources(): Promise<string> {
  try {
    const isChanged = (await git("status", "--porcelain", ...SOURCES)) !== "";
    return `commit ${await git("rev-parse", "--short", "HEAD")}${isChanged ? " and changes" : ""}`;
  } catch {
    return "sources without a commit";
  }
}

let bundled: Promise<void> | undefined;

async function build(name: string, story?: StorySize, before?: Project): Promise<Project> {
  progress(`building ${name}`);
  const copy = join(workspace(), name);
  mkdirSync(copy);
  const configs = readdirSync(ROOT).filter((file) => /^(vite|tsconfig).*\.(ts|json)$/.test(file));
  for (const source of [...SOURCES, ...configs])
    cpSync(join(ROOT, source), join(copy, source), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
  const node = (...args: string[]): Promise<string> =>
    run(process.execPath, args, { cwd: copy, env: { ...process.env, ORIGIN, DRAFT: "0" } });
  if (story) {
    const stories = join(copy, "data", "stories");
    rmSync(stories, { recursive: true });
    generateStory(stories, story);
    const editions = join("data", "stories", INVENTED, "editions");
    if (before) cpSync(join(before.folder, editions), join(copy, editions), { recursive: true });
    await node("data/commands/publish.ts", "invented");
  }
  await node("worker/build/build.ts");
  // The Worker's code is the same whatever the stories.
  const worker = join(workspace(), "worker");
  await (bundled ??= bundleWorker(worker, copy));
  return { folder: copy, assets: join(copy, "dist", "assets"), worker };
}

let built: Promise<Project> | undefined;

/** The project with its published editions, built once a run. */
export const buildProject = (): Promise<Project> => (built ??= build("project"));

/**
 * The project with an invented story of this size in place of its stories, its edition published; after those of an earlier
 * build where one is passed.
 */
export const buildInvented = (size: StorySize, before?: Project): Promise<Project> =>
  build(`${size.articles}-articles-${size.developments}-developments`, size, before);

/** The id and the edition of a build's first story. */
export function readStory({ assets }: Project): { id: string; edition: string } {
  const index: { stories: { id: string; edition: string }[] } = JSON.parse(
    readFileSync(join(assets, "_corpus", "index.json"), "utf8"),
  );
  return index.stories[0]!;
}
