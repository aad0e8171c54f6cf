/** The desk's HTTP API and page. Every response is for this computer alone and is not cached. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import type { Context } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { streamSSE } from "hono/streaming";
import * as z from "zod";
import { EditorError } from "../../source/editor-error.ts";
import { watchFolder } from "../../commands/watch.ts";
import { listStories } from "../../source/load-story.ts";
import type { SaveResponse } from "../shared/desk-api.ts";
import {
  FileChanges,
  NewArticle,
  NewStory,
  PastedText,
  Publication,
  Rename,
} from "../shared/requests.ts";
import type { FileChange } from "../shared/requests.ts";
import { guardAccess } from "./access-guard.ts";
import type { ClientBundle } from "./client-bundle.ts";
import { ConflictError, findChanged, hashFiles, PathError, saveFiles } from "./file-store.ts";
import { planNewArticle, proposeArticle } from "./new-article.ts";
import { createStory } from "./new-story.ts";
import { planRenameChanges } from "./rename-item.ts";
import { publishFromDesk } from "./publish-story.ts";
import { isPublished, listStoryChoices, viewStory } from "./story-view.ts";

export interface DeskOptions {
  /** The folder of all stories. */
  root: string;
  token: string;
  /** YYYY-MM-DD, of each publication; null: the day in the story's time zone. */
  today: string | null;
  client: ClientBundle;
}

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Desk</title>
<link rel="stylesheet" href="/desk.css">
<div id="desk"></div>
<script type="module" src="/desk.js"></script>
</html>`;

/** The story of a path, where it is one of the root's; a path can lead nowhere else. */
function findStory(context: Context, root: string): string {
  const id = context.req.param("story") ?? "";
  if (!listStories(root).includes(id)) throw new PathError(`there is no story "${id}"`);
  return id;
}

function toErrorResponse(error: Error, context: Context): Response {
  if (error instanceof ConflictError)
    return context.json({ message: error.message, file: error.file }, 409);
  if (error instanceof PathError) return context.json({ message: error.message }, 404);
  if (error instanceof SyntaxError || error instanceof z.ZodError)
    return context.json({ message: "Invalid request" }, 400);
  if (error instanceof EditorError) return context.json({ message: error.message }, 422);
  return context.json({ message: `The desk failed: ${error.message}` }, 500);
}

export function makeDeskApp({ root, token, today, client }: DeskOptions): Hono {
  const app = new Hono();
  app.onError(toErrorResponse);
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        connectSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
      },
      referrerPolicy: "no-referrer",
    }),
  );
  app.use(async (context, next) => {
    await next();
    context.header("Cache-Control", "no-store");
  });
  // The script and the style sheet hold nothing of the stories; the page cannot send the token with them.
  app.get("/desk.js", (context) =>
    context.body(client.script, 200, { "Content-Type": "text/javascript" }),
  );
  app.get("/desk.css", (context) =>
    context.body(client.styles, 200, { "Content-Type": "text/css" }),
  );
  app.get("/favicon.ico", (context) => context.body(null, 204));
  app.use(guardAccess(token));
  app.get("/", (context) => context.html(PAGE));

  const save = (story: string, changes: FileChange[]): SaveResponse => ({
    saved: saveFiles(join(root, story), changes),
    view: viewStory(root, story, today),
  });
  app.get("/api/stories", (context) => context.json(listStoryChoices(root)));
  app.post("/api/stories", async (context) => {
    const id = createStory(root, NewStory.parse(await context.req.json()));
    return context.json(viewStory(root, id, today), 201);
  });
  app.get("/api/stories/:story", (context) =>
    context.json(viewStory(root, findStory(context, root), today)),
  );
  app.get("/api/stories/:story/hashes", (context) =>
    context.json(hashFiles(join(root, findStory(context, root)))),
  );
  app.put("/api/stories/:story", async (context) => {
    const story = findStory(context, root);
    return context.json(save(story, FileChanges.parse(await context.req.json())));
  });
  app.delete("/api/stories/:story", (context) => {
    const story = findStory(context, root);
    if (isPublished(root, story))
      throw new EditorError("A published story stays on record: withdraw its editions instead.");
    rmSync(join(root, story), { recursive: true });
    return context.json(listStoryChoices(root));
  });
  app.post("/api/propose", async (context) =>
    context.json(proposeArticle(PastedText.parse(await context.req.json()))),
  );
  app.post("/api/stories/:story/rename", async (context) => {
    const story = findStory(context, root);
    const rename = Rename.parse(await context.req.json());
    return context.json(save(story, planRenameChanges(join(root, story), rename)));
  });
  app.post("/api/stories/:story/articles", async (context) => {
    const story = findStory(context, root);
    const article = NewArticle.parse(await context.req.json());
    return context.json(save(story, planNewArticle(join(root, story), article)), 201);
  });
  app.post("/api/stories/:story/publish", async (context) => {
    const story = findStory(context, root);
    const { note, confirmed, hashes } = Publication.parse(await context.req.json());
    const changed = findChanged(hashFiles(join(root, story)), hashes);
    if (changed !== undefined) throw new ConflictError(changed);
    const published = publishFromDesk({ root, story, today, note, confirmed });
    return context.json({ ...published, view: viewStory(root, story, today) });
  });
  app.get("/api/stories/:story/events", (context) => {
    const story = findStory(context, root);
    return streamSSE(context, async (stream) => {
      const closed = Promise.withResolvers<void>();
      const stop = watchFolder(join(root, story), () => {
        void stream.writeSSE({ event: "changed", data: story });
      });
      stream.onAbort(() => closed.resolve());
      await stream.writeSSE({ event: "ready", data: story });
      await closed.promise;
      stop();
    });
  });
  return app;
}
