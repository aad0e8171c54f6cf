/** Loads the developments and the claims of a story. */
import { isSlug } from "../model/text/slug.ts";
import { ClaimFile, DevelopmentFile } from "../model/story-files.ts";
import type { StoryClaim, StoryDevelopment } from "./story.ts";
import type { Loaded, StoryFolder } from "./story-folder.ts";

/** <date>-<slug>.yaml, whose slug is the id. */
export const DEVELOPMENT_NAME = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?|undated)-(.+)\.yaml$/;

export function loadDevelopments(files: StoryFolder): Loaded<StoryDevelopment> {
  const valid = new Map<string, StoryDevelopment>();
  const nameOf = new Map<string, string>();
  for (const name of files.list("developments")) {
    const report = files.reporter("developments", name);
    const [, fileDate = "", id = ""] = DEVELOPMENT_NAME.exec(name) ?? [];
    if (!isSlug(id)) {
      report(
        "is not named <date>-<slug>.yaml",
        "name it like 2023-09-12-train-arrives.yaml",
        "foreign-file",
      );
      continue;
    }
    const twin = nameOf.get(id);
    if (twin) report(`has the id "${id}" of ${twin}`, "change the slug of one of them");
    nameOf.set(id, name);
    const { value, source } = files.yaml(DevelopmentFile, "developments", name);
    if (value && !twin) valid.set(id, { id, fileDate, value, source });
  }
  return { valid, ids: new Set(nameOf.keys()) };
}

export function loadClaims(files: StoryFolder): Loaded<StoryClaim> {
  const valid = new Map<string, StoryClaim>();
  const ids = new Set<string>();
  for (const name of files.list("claims")) {
    const id = name.replace(/\.yaml$/, "");
    if (id === name || !isSlug(id)) {
      files.reporter("claims", name)(
        "is not named <slug>.yaml",
        "name it like weapons-sought.yaml",
        "foreign-file",
      );
      continue;
    }
    ids.add(id);
    const { value, source } = files.yaml(ClaimFile, "claims", name);
    if (value) valid.set(id, { id, value, source });
  }
  return { valid, ids };
}
