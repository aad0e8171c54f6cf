/** A service with editions of the invented story: published as an editor publishes them, compiled, and requested over HTTP. */
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { publish } from "../../../data/edition/archive/publish-editions.ts";
import { withdraw } from "../../../data/edition/archive/withdraw-edition.ts";
import { verifyAndCompile } from "../../../data/edition/compile-stories.ts";
import { writeFolder } from "../../../data/edition/write-folder.ts";
import { ASSETS } from "../../support/service/build-service.ts";
import { startBundle } from "../../support/service/bundled-worker.ts";
import { STORY } from "../../support/story/story.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

export const STORY_PATH = `/v1/stories/${STORY}`;

const KEY = "developments/2019-03-key-offer.yaml";

/** The code of modules, which the Worker reads from the static assets. */
const BEHAVIOUR = "embed/behaviour.js";

export const REASON = "It named the wrong address.";

export interface PublishedService {
  /** Ids of the three editions that are not withdrawn, oldest first. */
  editions: readonly [first: string, second: string, third: string];
  /** Id of an edition that was published after the second and withdrawn. */
  withdrawn: string;
  fetchPath: (path: string, init?: RequestInit) => Promise<Response>;
  /** The JSON at a path. Throws if the response is an error. */
  readJson: <T>(path: string) => Promise<T>;
  stop: () => Promise<void>;
}

export async function startPublished(): Promise<PublishedService> {
  const folder = mkdtempSync(join(tmpdir(), "key-developments-editions-"));
  const copy = new StoryCopy(folder);
  const assets = join(folder, "assets");
  const publishOn = (day: string, note: string): string => {
    const { problems, publications } = publish(copy.root, day, note, { confirmed: true });
    expect(problems).toEqual([]);
    return publications[0]!.edition;
  };
  const first = publishOn("2019-04-01", "First edition");
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
  const second = publishOn("2019-04-02", "A key");
  copy.plant("story.yaml", "mailto:editors@", "mailto:printers@");
  const withdrawn = publishOn("2019-04-04", "A mistake");
  copy.plant("story.yaml", "mailto:printers@", "mailto:desk@");
  const third = publishOn("2019-04-05", "The address");
  const request = { edition: withdrawn, reason: REASON, today: "2019-04-05" };
  expect(withdraw(copy.root, request).problems).toEqual([]);
  writeFolder(join(assets, "_corpus"), verifyAndCompile(copy.root, { draft: false }).files);
  cpSync(join(ASSETS, BEHAVIOUR), join(assets, BEHAVIOUR));
  const { origin, stop } = await startBundle(assets);
  const fetchPath = (path: string, init?: RequestInit): Promise<Response> =>
    fetch(origin + path, init);
  return {
    editions: [first, second, third],
    withdrawn,
    fetchPath,
    readJson: async (path) => {
      const response = await fetchPath(path);
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
      return response.json();
    },
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
