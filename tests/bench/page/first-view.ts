/** What every contestant shows: the first view of the current edition, in English, and its style sheet. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildContent } from "../../../data/edition/build/build-content.ts";
import type { Edition } from "../../../data/model/edition.ts";
import type { FirstView as BoxView } from "../../../widget/content/box-content.ts";
import { makeFirstView } from "../../../widget/content/make-first-view.ts";
import { en } from "../../../widget/i18n/en.ts";
import { elementStyles } from "../../../widget/styles/element-styles.ts";
import type { Project } from "../../support/workerd.ts";
import { readStory } from "../rig/project.ts";

export type FirstView = BoxView & { styles: string };

export function readFirstView(project: Project): FirstView {
  const { id, edition } = readStory(project);
  const path = join(project.assets, "_corpus", id, `${edition}.json`);
  const document: Edition = JSON.parse(readFileSync(path, "utf8"));
  return { ...makeFirstView(buildContent(document), en), styles: elementStyles };
}
