/** The desk's server for tests of its requests. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach } from "vitest";
import { makeDeskApp } from "../../../data/desk/server/desk-app.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { STORY } from "../../support/story/story.ts";

/** Path of the invented story in the desk's API. */
export const STORY_PATH = `/api/stories/${STORY}`;

/** Serves a new copy of the invented stories to each test of a file. */
export function serveDesk() {
  let folder = "";
  beforeEach(() => {
    folder = dirname(new StoryCopy().root);
  });

  /** Sends a body as JSON, or as it is where it is a string. */
  const send = (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const app = makeDeskApp({
      root: join(folder, "stories"),
      token: "secret",
      today: "2019-04-01",
      client: { script: "", styles: "" },
    });
    return app.request(path, {
      method,
      headers: { Host: "127.0.0.1:8788", Authorization: "Bearer secret", ...headers },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
  };
  /** Path of a file of the story. */
  const pathOf = (file: string): string => join(folder, "stories", STORY, file);
  return {
    /** The folder that has the folder of stories. */
    folder: () => folder,
    send,
    pathOf,
    textOf: (file: string): string => readFileSync(pathOf(file), "utf8"),
  };
}
