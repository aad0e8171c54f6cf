/** Writes the exports of the compiled corpus (feeds, tables, calendars …) to dist/assets. ORIGIN is the public address. */
import { CORPUS } from "../../data/edition/output-folders.ts";
import { exportCorpus } from "../exports/export-corpus.ts";

const paths = await exportCorpus(CORPUS, process.env["ORIGIN"]);
process.stdout.write(`${paths.length} exports written\n`);
