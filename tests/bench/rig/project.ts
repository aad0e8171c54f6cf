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

let temporary: string | undefined;

/** A temporary folder for everything that a run writes; removed at exit. */
export function workspace(): string {
  if (temporary) return temporary;
  const created = mkdtempSync(join(tmpdir(), "key-developments-bench-"));
  process.on("exit", () => rmSync(created, { recursive: true, force: true }));
  return (temporary = created);
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

interface BuildOptions {
  /** An invented story of this size in place of the project's. */
  story?: StorySize;
  /** Publishes it first, after the editions of an earlier build where there is one; else it is a draft. */
  isPublished?: boolean;
  before?: Project;
}

/** A build in a folder of this name: the published editions of the project, or an invented story. */
export async function build(
  name: string,
  { story, isPublished, before }: BuildOptions = {},
): Promise<Project> {
  progress(`building ${name}`);
  const folder = join(workspace(), name);
  mkdirSync(folder);
  const configs = readdirSync(ROOT).filter((file) => /^(vite|tsconfig).*\.(ts|json)$/.test(file));
  for (const source of [...SOURCES, ...configs])
    cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  const env = { ...process.env, ORIGIN };
  const node = (...args: string[]) => run(process.execPath, args, { cwd: folder, env });
  const stories = join(folder, "data", "stories");
  if (story) rmSync(stories, { recursive: true });
  if (story) generateStory(stories, story);
  const editions = join("data", "stories", INVENTED, "editions");
  if (before) cpSync(join(before.folder, editions), join(folder, editions), { recursive: true });
  if (isPublished) await node("data/commands/publish.ts", "invented");
  await node("worker/build/build.ts", ...(story && !isPublished ? ["--draft"] : []));
  // The Worker's code is the same whatever the stories.
  const worker = join(workspace(), "worker");
  await (bundled ??= bundleWorker(worker, folder));
  return { folder, assets: join(folder, "dist", "assets"), worker };
}

let built: Promise<Project> | undefined;

/** The project with its published editions, built once a run. */
export const buildProject = (): Promise<Project> => (built ??= build("project"));

/** The id and the edition of a build's first story. */
export function readStory({ assets }: Project): { id: string; edition: string } {
  const index: { stories: { id: string; edition: string }[] } = JSON.parse(
    readFileSync(join(assets, "_corpus", "index.json"), "utf8"),
  );
  return index.stories[0]!;
}
