/** What every contestant shows: the first view of the current edition, in English. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildContent } from "../../../data/edition/build-content.ts";
import type { Edition } from "../../../data/model/edition.ts";
import type { BoxContent } from "../../../widget/content/box-content.ts";
import { makeContent } from "../../../widget/content/make-content.ts";
import { en } from "../../../widget/i18n/en.ts";
import type { Project } from "../../support/workerd.ts";
import { readStory } from "../rig/project.ts";

export type FirstView = BoxContent;

export function readFirstView(project: Project): FirstView {
  const { id, edition } = readStory(project);
  const path = join(project.assets, "_corpus", id, `${edition}.json`);
  const document: Edition = JSON.parse(readFileSync(path, "utf8"));
  return makeContent(buildContent(document), en);
}
