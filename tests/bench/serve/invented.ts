/** The project with an invented story of a given size in the place of its own. */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildProject, copyProject, ROOT, type Project } from "./project.ts";

/** The id of the invented story, whatever its size. */
export const INVENTED = "story-0";

const GENERATOR = join("tests", "bench", "serve", "corpus-generator.ts");

/** Builds it in a folder of this name. The generator runs in the copy, as its files name their schemas by path. */
export async function buildInvented(
  name: string,
  size: { articles: number; developments: number },
): Promise<Project> {
  const folder = await copyProject(name);
  const stories = join(folder, "data", "stories");
  rmSync(stories, { recursive: true });
  cpSync(join(ROOT, GENERATOR), join(folder, GENERATOR), { recursive: true });
  const generator: typeof import("./corpus-generator.ts") = await import(join(folder, GENERATOR));
  generator.generateCorpus(stories, { stories: 1, ...size });
  return buildProject(folder);
}
