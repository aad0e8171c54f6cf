/** What every contestant shows: the first view of the current edition, in words, as our own script contains it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import type { BoxContent } from "../../../widget/content/box-content.ts";
import { STORY, type Project } from "../serve/project.ts";

/** The first argument that the build passes to the code in the story's script. */
export function readPayload({ assets }: Project, story = STORY): BoxContent {
  const script = readFileSync(join(assets, "embed", `${story}.js`), "utf8").trimEnd();
  // The build writes `(function(__KD__,__ORIGIN__){code})(payload,"origin");`, and "})(" followed by an object stands nowhere after it.
  const at = script.lastIndexOf("})({");
  if (at < 0 || !script.endsWith(");")) throw new Error(`${story}.js has no payload`);
  const text: unknown = runInNewContext(`JSON.stringify([${script.slice(at + 3, -2)}][0])`);
  const content: BoxContent = JSON.parse(String(text));
  if (content.rows.length === 0) throw new Error(`${story}.js shows no development`);
  return content;
}
