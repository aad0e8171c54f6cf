/** Loads the developments and the claims of a story. */
import { basename } from "node:path";
import { isSlug } from "../model/text/slug.ts";
import { ClaimFile, DevelopmentFile } from "../model/story-files.ts";
import type { Story } from "./story.ts";
import type { StoryFolder } from "./story-folder.ts";

/** <date>-<slug>.yaml, whose slug is the id. */
export const DEVELOPMENT_NAME = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?|undated)-(.+)\.yaml$/;

/** The valid developments by id. `ids`: including those of invalid files. */
export function loadDevelopments(files: StoryFolder): {
  developments: Story["developments"];
  ids: Set<string>;
} {
  const developments: Story["developments"] = new Map();
  const fileOf = new Map<string, string>();
  for (const name of files.list("developments")) {
    const file = files.path("developments", name);
    const [, fileDate = "", id = ""] = DEVELOPMENT_NAME.exec(name) ?? [];
    if (!isSlug(id)) {
      files.reportFile(
        file,
        "is not named <date>-<slug>.yaml",
        "name it like 2023-09-12-train-arrives.yaml",
      );
      continue;
    }
    const twin = fileOf.get(id);
    if (twin)
      files.reportFile(
        file,
        `has the id "${id}" of ${basename(twin)}`,
        "change the slug of one of them",
      );
    fileOf.set(id, file);
    const { value, source } = files.yaml(DevelopmentFile, "developments", name);
    if (value && !twin) developments.set(id, { id, fileDate, value, source });
  }
  return { developments, ids: new Set(fileOf.keys()) };
}

/** The valid claims by id. `ids`: including those of invalid files. */
export function loadClaims(files: StoryFolder): { claims: Story["claims"]; ids: Set<string> } {
  const claims: Story["claims"] = new Map();
  const ids = new Set<string>();
  for (const name of files.list("claims")) {
    const id = name.replace(/\.yaml$/, "");
    if (id === name || !isSlug(id)) {
      files.reportFile(
        files.path("claims", name),
        "is not named <slug>.yaml",
        "name it like weapons-sought.yaml",
      );
      continue;
    }
    ids.add(id);
    const { value, source } = files.yaml(ClaimFile, "claims", name);
    if (value) claims.set(id, { id, value, source });
  }
  return { claims, ids };
}
