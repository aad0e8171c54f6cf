/** The words of the exports: the box's, in the story's language, since a file has no reader's language to choose. */
import { allLabels } from "../../widget/i18n/all.ts";
import { en } from "../../widget/i18n/en.ts";
import type { Labels } from "../../widget/i18n/labels.ts";

/** `language` is a BCP 47 tag; English where the interface does not have it. */
export const findStoryLabels = (language: string): Labels =>
  allLabels[language] ?? allLabels[language.replace(/-.*/, "")] ?? en;
