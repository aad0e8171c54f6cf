/** Temporary copies of the invented story, which tests can change. */
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { planRename } from "../../../data/drafting/rename-id.ts";
import type { RenamableKind } from "../../../data/model/referenced-kinds.ts";
import { fromDisplayPath, relativePath, relativeReference } from "../../../data/source/paths.ts";
import { SCHEMAS_FOLDER } from "../../../data/source/yaml/json-schemas.ts";
import { loadStory } from "../../../data/source/load-story.ts";
import { formatDiagnostic } from "../../../data/source/diagnostic.ts";
import type { Diagnostic } from "../../../data/source/diagnostic.ts";
import type { Story } from "../../../data/source/story.ts";
import { verifyStories } from "../../../data/checks/verify-stories.ts";
import { makeFolder } from "../make-folder.ts";
import { FIXTURES } from "./fixtures.ts";
import { STORY } from "./story.ts";

/** A text that is in a file of the story exactly once, and its replacement. */
type Edit = readonly [file: string, from: string, to: string];

/** A copy of the invented story in a folder of stories. */
export class StoryCopy {
  readonly root: string;
  readonly folder: string;

  /** @param within folder for the copy; by default one that is removed at the end of the test */
  constructor(within: string = makeFolder()) {
    this.root = join(within, "stories");
    this.folder = join(this.root, STORY);
    cpSync(FIXTURES, this.root, { recursive: true });
    // The paths of the schemas are relative to the file.
    for (const file of readdirSync(this.folder, { recursive: true, encoding: "utf8" }))
      if (file.endsWith(".yaml")) {
        const path = relativeReference(dirname(this.path(file)), SCHEMAS_FOLDER);
        this.write(file, this.read(file).replace(/\$schema=.*\/json-schema\//, `$schema=${path}/`));
      }
  }

  /** A copy with these edits. */
  static with(...edits: readonly Edit[]): StoryCopy {
    const copy = new StoryCopy();
    for (const edit of edits) copy.plant(...edit);
    return copy;
  }

  path = (file: string): string => join(this.folder, file);
  read = (file: string): string => readFileSync(this.path(file), "utf8");
  write = (file: string, content: string | Uint8Array): void =>
    writeFileSync(this.path(file), content);
  makeFolder = (file: string): void => void mkdirSync(this.path(file), { recursive: true });
  /** Renames the story's folder. Other methods do not work afterwards. */
  rename = (id: string): void => renameSync(this.folder, join(this.root, id));
  remove = (file: string): void => rmSync(this.path(file), { recursive: true });

  /** Renames an item and all references to it, as `npm run rename` does. */
  renameItem(...[kind, from, to]: [kind: RenamableKind, from: string, to: string]): void {
    const { files, moves } = planRename(this.folder, kind, from, to);
    for (const [path, text] of files) this.write(path, text);
    for (const [before, after] of moves) renameSync(this.path(before), this.path(after));
  }

  /** Replaces a text that is in the file exactly once. */
  plant(file: string, from: string, to: string): void {
    const parts = this.read(file).split(from);
    if (parts.length !== 2) throw new Error(`"${from}" is in ${file} ${parts.length - 1} times`);
    this.write(file, parts.join(to));
  }

  /** Changes a file's text. Throws if that changes nothing. */
  edit(file: string, change: (text: string) => string): void {
    const text = this.read(file);
    const changed = change(text);
    if (changed === text) throw new Error(`the edit changes nothing in ${file}`);
    this.write(file, changed);
  }

  append = (file: string, text: string): void => this.write(file, this.read(file) + text);

  /** Problems with file names relative to the story's folder. */
  problems(): Diagnostic[] {
    return verifyStories(this.root).problems.map((problem) =>
      Object.assign(problem, { file: relativePath(this.folder, fromDisplayPath(problem.file)) }),
    );
  }

  lines = (): string[] => this.problems().map(formatDiagnostic);
  /** Messages of one rule's problems. */
  messages = (name: string): string[] =>
    this.problems().flatMap(({ rule, message }) => (rule === name ? [message] : []));
  load = (): Story => loadStory(this.root, STORY).story;
}
