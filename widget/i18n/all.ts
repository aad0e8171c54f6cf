/** The labels of all languages, for the Worker and the build. Embedded scripts contain none, only content that is already formatted. */
import type { Labels } from "./labels.ts";
import { ar } from "./languages/ar.ts";
import { de } from "./languages/de.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import { ja } from "./languages/ja.ts";
import { ko } from "./languages/ko.ts";
import { ru } from "./languages/ru.ts";
import { tr } from "./languages/tr.ts";
import { uk } from "./languages/uk.ts";

export const allLabels: Readonly<Record<string, Labels>> = {
  en,
  uk,
  ru,
  ko,
  ja,
  tr,
  de,
  fr,
  es,
  ar,
};
