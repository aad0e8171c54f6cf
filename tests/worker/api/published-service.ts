/**
 * A service with editions of the invented story: published as an editor publishes them, compiled, and requested over HTTP. It runs as long
 * as the test file that imports this module.
 */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { withdraw } from "../../../data/edition/archive/withdraw-edition.ts";
import { verifyAndCompile } from "../../../data/edition/compile-stories.ts";
import { writeFolder } from "../../../data/edition/write-folder.ts";
import { ASSETS, publishOn } from "../../support/service/build-service.ts";
import { startBundle } from "../../support/service/bundled-worker.ts";
import { STORY } from "../../support/story/story.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

export const STORY_PATH = `/v1/stories/${STORY}`;

const KEY = "developments/2019-03-key-offer.yaml";

/** The code of modules, which the Worker reads from the static assets. */
const BEHAVIOUR = "embed/behaviour.js";

export const REASON = "It named the wrong address.";

const folder = mkdtempSync(join(tmpdir(), "key-developments-editions-"));
const copy = new StoryCopy(folder);
const assets = join(folder, "assets");
const first = publishOn(copy.root, "2019-04-01", "First edition");
copy.plant(
  KEY,
  "headline: Elm has offered Ash a second key",
  "headline: Elm has offered Ash a second, golden key",
);
const corrections = copy.read("corrections.yaml");
copy.write(
  "corrections.yaml",
  `${corrections}- { date: 2019-04-02, development: key-offer, whatChanged: "The key is golden." }\n`,
);
const second = publishOn(copy.root, "2019-04-02", "A key");
copy.plant("story.yaml", "mailto:editors@", "mailto:printers@");
/** Id of an edition that was published after the second and withdrawn. */
export const WITHDRAWN = publishOn(copy.root, "2019-04-04", "A mistake");
copy.plant("story.yaml", "mailto:printers@", "mailto:desk@");
const third = publishOn(copy.root, "2019-04-05", "The address");
withdraw(copy.root, { edition: WITHDRAWN, reason: REASON, today: "2019-04-05" });
writeFolder(join(assets, "_corpus"), verifyAndCompile(copy.root, { draft: false }).files);
cpSync(join(ASSETS, BEHAVIOUR), join(assets, BEHAVIOUR));
const { origin, stop } = await startBundle(assets);
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Ids of the three editions that are not withdrawn, oldest first. */
export const EDITIONS = [first, second, third] as const;

export const fetchPath = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(origin + path, init);

/** The JSON at a path. Throws if the response is an error. */
export async function readJson<T>(path: string): Promise<T> {
  const response = await fetchPath(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
