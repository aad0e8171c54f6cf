/** Labels of the exports: those of the box in the story's language, because a file is the same for every reader. */
import { allLabels } from "../../../widget/i18n/all.ts";
import { en } from "../../../widget/i18n/languages/en.ts";
import type { Labels } from "../../../widget/i18n/labels.ts";

/** The labels for a BCP 47 tag; English if the interface does not have that language. */
export const findStoryLabels = (language: string): Labels =>
  allLabels[language] ?? allLabels[language.replace(/-.*/, "")] ?? en;
