/** The desk's HTTP API and page. Every response is for this computer alone and is not cached. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { Hono } from "hono";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { secureHeaders } from "hono/secure-headers";
import { streamSSE } from "hono/streaming";
import * as z from "zod";
import { EditorError } from "../../source/editor-error.ts";
import { watchFolder } from "../../commands/watch-folder.ts";
import { listStories } from "../../source/load-story.ts";
import type { SaveResponse } from "../shared/desk-api.ts";
import {
  FileChanges,
  NewArticle,
  NewStory,
  PastedText,
  Publication,
  Rename,
  Withdrawal,
} from "../shared/requests.ts";
import type { FileChange } from "../shared/requests.ts";
import { guardAccess } from "./access-guard.ts";
import type { ClientBundle } from "./client-bundle.ts";
import { ConflictError, findChanged, hashFiles, PathError, saveFiles } from "./file-store.ts";
import { planNewArticle, proposeArticle } from "./new-article.ts";
import { writeNewStory, NewStoryError } from "./new-story.ts";
import { planRenameChanges } from "./rename-item.ts";
import { publishFromDesk } from "./publish-story.ts";
import { withdrawFromDesk } from "./withdraw-from-desk.ts";
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

function toErrorResponse(error: Error, context: Context): Response {
  if (error instanceof ConflictError)
    return context.json({ message: error.message, file: error.file }, 409);
  if (error instanceof PathError) return context.json({ message: error.message }, 404);
  if (error instanceof SyntaxError || error instanceof z.ZodError) {
    const issues = error instanceof z.ZodError ? error.issues : [];
    const reason = issues.find(({ code }) => code === "custom")?.message;
    return context.json(
      { message: reason ?? "The desk does not accept this: reload the page, and do it again." },
      400,
    );
  }
  if (error instanceof NewStoryError)
    return context.json({ message: error.message, field: error.field }, 422);
  if (error instanceof EditorError) return context.json({ message: error.message }, 422);
  return context.json({ message: `The desk failed: ${error.message}` }, 500);
}

/** In bytes; a pasted page is at most 2 MB. */
const MAX_BODY = 5_000_000;

const refuseBody = (context: Context): Response =>
  context.json({ message: "The request is over 5 MB: paste the article’s text alone." }, 413);

/** `story`: that of the path. */
type DeskEnv = { Variables: { story: string } };

export function makeDeskApp({ root, token, today, client }: DeskOptions): Hono<DeskEnv> {
  const app = new Hono<DeskEnv>();
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
  app.use(bodyLimit({ maxSize: MAX_BODY, onError: refuseBody }));
  app.get("/", (context) => context.html(PAGE));

  const folderOf = (story: string): string => join(root, story);
  const save = (story: string, changes: FileChange[]): SaveResponse => ({
    saved: saveFiles(folderOf(story), changes),
    view: viewStory(root, story, today),
  });
  app.get("/api/stories", (context) => context.json(listStoryChoices(root)));
  app.post("/api/stories", async (context) => {
    const id = writeNewStory(root, NewStory.parse(await context.req.json()));
    return context.json(viewStory(root, id, today), 201);
  });
  app.post("/api/propose", async (context) =>
    context.json(proposeArticle(PastedText.parse(await context.req.json()))),
  );
  // A path leads to a story of the root, and nowhere else.
  app.use("/api/stories/:story/*", async (context, next) => {
    const { story } = context.req.param();
    if (!listStories(root).includes(story))
      throw new PathError("This story is not there any more: reload the page.");
    context.set("story", story);
    await next();
  });
  app.get("/api/stories/:story", ({ json, var: { story } }) => json(viewStory(root, story, today)));
  app.get("/api/stories/:story/hashes", ({ json, var: { story } }) =>
    json(hashFiles(folderOf(story))),
  );
  app.put("/api/stories/:story", async ({ req, json, var: { story } }) =>
    json(save(story, FileChanges.parse(await req.json()))),
  );
  app.delete("/api/stories/:story", ({ json, var: { story } }) => {
    if (isPublished(root, story))
      throw new EditorError("A published story stays on record: withdraw its editions instead.");
    rmSync(folderOf(story), { recursive: true });
    return json(listStoryChoices(root));
  });
  app.post("/api/stories/:story/rename", async ({ req, json, var: { story } }) =>
    json(save(story, planRenameChanges(folderOf(story), Rename.parse(await req.json())))),
  );
  app.post("/api/stories/:story/articles", async ({ req, json, var: { story } }) =>
    json(save(story, planNewArticle(folderOf(story), NewArticle.parse(await req.json()))), 201),
  );
  app.post("/api/stories/:story/publish", async ({ req, json, var: { story } }) => {
    const publication = Publication.parse(await req.json());
    const changed = findChanged(hashFiles(folderOf(story)), publication.hashes);
    if (changed !== undefined) throw new ConflictError(changed);
    const published = publishFromDesk(root, story, today, publication);
    return json({ ...published, view: viewStory(root, story, today) });
  });
  app.post("/api/stories/:story/withdraw", async ({ req, json, var: { story } }) => {
    const withdrawn = withdrawFromDesk(root, story, today, Withdrawal.parse(await req.json()));
    return json({ ...withdrawn, view: viewStory(root, story, today) });
  });
  app.get("/api/stories/:story/events", (context) => {
    const { story } = context.var;
    return streamSSE(context, async (stream) => {
      const closed = Promise.withResolvers<void>();
      const stop = watchFolder(folderOf(story), () => {
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
