/** Labels of one language, read from the static assets: the labels of all ten would be a quarter of the Worker's bundle. */
import { en } from "../../widget/i18n/languages/en.ts";
import type { Labels } from "../../widget/i18n/labels.ts";
import { LANGUAGES } from "../../widget/options.ts";
import type { Env } from "../env.ts";
import { readAsset } from "./corpus.ts";

const cache = new Map<string, Labels>([["en", en]]);

/** The labels for a BCP 47 tag; English if the interface does not have that language. */
export async function openLabels(env: Env, tag: string): Promise<Labels> {
  const language = LANGUAGES.includes(tag) ? tag : tag.replace(/-.*/, "");
  if (!LANGUAGES.includes(language)) return en;
  const cached = cache.get(language);
  if (cached) return cached;
  const labels: Labels = JSON.parse(await readAsset(env, `/_labels/${language}.json`));
  cache.set(language, labels);
  return labels;
}
