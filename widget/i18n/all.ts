/** Every language of the interface, for the Worker and the build; the widget itself carries one. */
import type { Labels } from "./labels.ts";
import { ar } from "./ar.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { ru } from "./ru.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";

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
