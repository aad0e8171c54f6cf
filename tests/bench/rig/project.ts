/** Builds of the project in a temporary folder, from its published editions or from a revision of one, and their Workers. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Edition } from "../../../data/model/edition.ts";
import { ROOT } from "../../../worker/build/run-node.ts";
import { bundleWorker } from "../../support/service/bundled-worker.ts";
import { startService, type Project, type Service } from "../../support/service/workerd.ts";
import { progress } from "../report.ts";
import { publishRevision, type Revise } from "./editions.ts";
import { run } from "./process.ts";

/** The public address that builds and Workers have; the edge listens there (edge.ts). */
export const EDGE_PORT = 8831;
export const ORIGIN = `http://127.0.0.1:${EDGE_PORT}`;

/** A temporary folder for everything that a run writes; removed at exit. */
export const WORKSPACE = mkdtempSync(join(tmpdir(), "key-developments-bench-"));
process.on("exit", () => rmSync(WORKSPACE, { recursive: true, force: true }));

/** A build of the first story. */
export interface Build extends Project {
  edition: Edition;
}

/** Builds into a folder of this name. `revise`: publishes a revision of the published edition first. */
export async function build(name: string, revise?: Revise): Promise<Build> {
  progress(`building ${name}`);
  const inFolder = (part: string): string => join(WORKSPACE, name, part);
  const [stories, assets, worker] = [inFolder("stories"), inFolder("assets"), inFolder("worker")];
  cpSync(join(ROOT, "data", "stories"), stories, { recursive: true });
  if (revise) publishRevision(stories, revise);
  const env = { ...process.env, ORIGIN, STORIES: stories, ASSETS: assets };
  await run(process.execPath, ["worker/build/build.ts"], { env });
  await bundleWorker(worker, assets);
  const read = (path: string) => JSON.parse(readFileSync(join(assets, "_corpus", path), "utf8"));
  const index: { stories: { id: string; edition: string }[] } = read("index.json");
  const { id, edition } = index.stories[0]!;
  return { folder: ROOT, assets, worker, edition: read(`${id}/${edition}.json`) };
}

let built: Promise<Build> | undefined;

/** The project with its published editions, built once per run. */
export const buildProject = (): Promise<Build> => (built ??= build("project"));

/** The Worker of a build in raw workerd, with the public address; with an inspector, if its memory will be read. */
export const startWorker = (project: Build, isInspected = false): Promise<Service> =>
  startService(project, { address: ORIGIN, isInspected });
