/** A copy of the invented story, in which a test plants what it wants. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { onTestFinished } from "vitest";
import { SCHEMAS } from "../../data/source/json-schemas.ts";
import { loadStory } from "../../data/source/load-story.ts";
import { formatDiagnostic } from "../../data/source/diagnostic.ts";
import type { Diagnostic } from "../../data/source/diagnostic.ts";
import type { Story } from "../../data/source/story.ts";
import { verifyStories } from "../../data/checks/verify-stories.ts";

export const FIXTURES = join(import.meta.dirname, "..", "fixtures", "stories");
export const STORY = "bridge-library";

/** A folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "stories-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export class Desk {
  readonly root: string;
  readonly folder: string;

  /** `within`: a folder that outlives the test, for whoever takes it away. */
  constructor(within: string = makeFolder()) {
    this.root = join(within, "stories");
    this.folder = join(this.root, STORY);
    cpSync(FIXTURES, this.root, { recursive: true });
    // The schemas are elsewhere, seen from the copy.
    for (const file of readdirSync(this.folder, { recursive: true, encoding: "utf8" }))
      if (file.endsWith(".yaml")) {
        const path = relative(dirname(this.path(file)), SCHEMAS);
        this.write(file, this.read(file).replace(/\$schema=.*\/json-schema\//, `$schema=${path}/`));
      }
  }

  path = (file: string): string => join(this.folder, file);
  read = (file: string): string => readFileSync(this.path(file), "utf8");
  write = (file: string, content: string | Uint8Array): void =>
    writeFileSync(this.path(file), content);
  makeFolder = (file: string): void => void mkdirSync(this.path(file), { recursive: true });
  /** Moves the story's folder; the desk no longer follows it. */
  rename = (id: string): void => renameSync(this.folder, join(this.root, id));
  remove = (file: string): void => rmSync(this.path(file), { recursive: true });

  /** Changes words that stand in the file exactly once. */
  plant(file: string, from: string, to: string): void {
    const parts = this.read(file).split(from);
    if (parts.length !== 2)
      throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}`);
    this.write(file, parts.join(to));
  }

  /** With files named from the story's folder. */
  problems(): Diagnostic[] {
    return verifyStories(this.root).problems.map((problem) =>
      Object.assign(problem, { file: relative(this.folder, problem.file) }),
    );
  }

  lines = (): string[] => this.problems().map(formatDiagnostic);
  load = (): Story => loadStory(this.root, STORY).story;
}
