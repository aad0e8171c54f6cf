/** Writes the labels of each language to dist/assets/_labels, from which the Worker reads the language of a request. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ASSETS } from "../../data/edition/output-folders.ts";
import { allLabels } from "../../widget/i18n/all.ts";

const folder = join(ASSETS, "_labels");
mkdirSync(folder, { recursive: true });
for (const [language, labels] of Object.entries(allLabels))
  writeFileSync(join(folder, `${language}.json`), JSON.stringify(labels));
