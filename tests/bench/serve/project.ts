/**
 * The project, built apart: its sources are copied into the workspace and built there by its own scripts, so that a run
 * neither disturbs `dist/` nor is disturbed by a build, and so that the same build can be given other stories.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { progress } from "../measure/report.ts";
import { run } from "./process.ts";
import { workspace } from "./workspace.ts";

export const ROOT = join(import.meta.dirname, "..", "..", "..");

const SOURCES = ["data", "widget", "worker", "package.json", "wrangler.toml"];

/** The story that the box of the benchmark shows. */
export const STORY = "russia-dprk-arms-talks";

export interface Project {
  folder: string;
  /** dist/assets */
  assets: string;
  /** What `wrangler deploy --dry-run --outdir` wrote. */
  worker: string;
}

const environment = {
  ...process.env,
  PATH: [join(ROOT, "node_modules", ".bin"), process.env["PATH"]].join(delimiter),
  WRANGLER_SEND_METRICS: "false",
  CI: "true",
  // The stories in hand: an invented one was never published.
  DRAFT: "1",
};

let commit: string | undefined;

/** Measures a commit instead of the work tree, from here on. */
export function measureCommit(revision: string): void {
  commit = revision;
}

const git = async (...args: string[]): Promise<string> =>
  (await run("git", args, { cwd: ROOT })).trim();

/** What is measured, in a few words: the commit, and whether the work tree has gone beyond it. */
export async function describeSources(): Promise<string> {
  try {
    const revision = await git("rev-parse", "--short", commit ?? "HEAD");
    const changed = commit === undefined && (await git("status", "--porcelain", ...SOURCES)) !== "";
    return `commit ${revision}${changed ? " and changes" : ""}`;
  } catch {
    return "sources without a commit";
  }
}

/** A copy of the sources that can be changed before it is built. */
export async function copyProject(name: string): Promise<string> {
  const folder = join(workspace(), name);
  mkdirSync(folder);
  const configs = readdirSync(ROOT).filter((file) => /^(vite|tsconfig).*\.(ts|json)$/.test(file));
  const sources = [...SOURCES, ...configs];
  if (commit === undefined)
    for (const source of sources)
      cpSync(join(ROOT, source), join(folder, source), { recursive: true });
  else {
    const archive = `${folder}.tar`;
    await run("git", ["archive", "-o", archive, commit, ...sources], { cwd: ROOT });
    await run("tar", ["-xf", archive, "-C", folder]);
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Builds a copy with its own `build` script and bundles its Worker as a deployment would. */
export async function buildProject(folder: string): Promise<Project> {
  const options = { cwd: folder, env: environment };
  const assets = join(folder, "dist", "assets");
  const worker = join(folder, "dist", "worker");
  await run("npm", ["run", "-s", "build"], options);
  await run("wrangler", ["deploy", "--dry-run", "--outdir", worker], options);
  if (!existsSync(assets)) throw new Error(`the build wrote no ${assets}`);
  return { folder, assets, worker };
}

let own: Promise<Project> | undefined;

/** The project as it stands, built once a run. */
export function builtProject(): Promise<Project> {
  own ??= (async () => {
    progress("building the project apart");
    return buildProject(await copyProject("project"));
  })();
  return own;
}

/** A value of wrangler.toml that workerd has to be told: its strings. Throws where there are none. */
export function readWranglerStrings(folder: string, key: string): string[] {
  const toml = readFileSync(join(folder, "wrangler.toml"), "utf8");
  const value = new RegExp(`^${key}\\s*=\\s*(.+)$`, "m").exec(toml)?.[1];
  const strings = value?.match(/"[^"]*"/g)?.map((text) => text.slice(1, -1));
  if (!strings) throw new Error(`wrangler.toml has no ${key}`);
  return strings;
}
