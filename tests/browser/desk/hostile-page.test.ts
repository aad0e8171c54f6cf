/** A hostile web page in the editor's browser, while the desk runs: it reads, writes and frames nothing. */
import { cpSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDesk } from "./open-desk.ts";

const STORIES = join(import.meta.dirname, "..", "..", "fixtures", "stories");

/** A page on another port of this computer, which a browser counts as the same site. */
async function serveHostilePage(): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end("<!doctype html><title>Hostile</title><iframe name=sink></iframe>");
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}/`;
}

test("a hostile page of the same browser reads, writes and frames nothing", async () => {
  const { page, root, address } = await openDesk((to) => cpSync(STORIES, to, { recursive: true }));
  const desk = new URL(address);
  const before = readdirSync(root, { recursive: true });
  const story = readFileSync(join(root, "bridge-library", "story.yaml"), "utf8");
  const hostile = await page.context().newPage();
  await hostile.goto(await serveHostilePage());
  const outcomes = await hostile.evaluate(
    async ({ origin, token }) => {
      const attempt = async (path: string, init?: RequestInit): Promise<string> => {
        try {
          const response = await fetch(`${origin}${path}`, init);
          return response.type === "opaque" ? "opaque" : await response.text();
        } catch {
          return "refused";
        }
      };
      const change = JSON.stringify([{ file: "story.yaml", base: null, text: "gone" }]);
      const write = { method: "PUT", body: change, headers: { Authorization: `Bearer ${token}` } };
      return {
        list: await attempt("/api/stories"),
        // Even a page that has learned the token.
        listWithToken: await attempt(`/api/stories?token=${token}`),
        write: await attempt("/api/stories/bridge-library", write),
        post: await attempt("/api/stories", {
          method: "POST",
          mode: "no-cors",
          body: JSON.stringify({ title: "Hostile", sides: [{ name: "A", kind: "state" }] }),
        }),
      };
    },
    { origin: desk.origin, token: desk.searchParams.get("token") },
  );
  expect(outcomes).toEqual({
    list: "refused",
    listWithToken: "refused",
    write: "refused",
    post: "refused",
  });
  await hostile.evaluate((origin) => {
    const form = document.createElement("form");
    Object.assign(form, { method: "POST", action: `${origin}/api/stories`, target: "sink" });
    form.enctype = "text/plain";
    const field = document.createElement("input");
    Object.assign(field, {
      name: '{"title":"Hostile","sides":[{"name":"A","kind":"state"}],"x":"',
      value: '"}',
    });
    form.append(field);
    document.body.append(form);
    form.submit();
  }, desk.origin);
  const frame = await hostile.waitForSelector("iframe[name=sink]");
  await expect.poll(async () => (await frame.contentFrame())?.url()).not.toBe("about:blank");
  await hostile.evaluate((src) => {
    document.body.append(Object.assign(document.createElement("iframe"), { src, name: "framed" }));
  }, address);
  const framed = await hostile.waitForSelector("iframe[name=framed]");
  const inside = await framed.contentFrame();
  await expect.poll(() => inside?.url()).toMatch(/^chrome-error:/);
  expect(readdirSync(root, { recursive: true })).toEqual(before);
  expect(readFileSync(join(root, "bridge-library", "story.yaml"), "utf8")).toBe(story);
});
