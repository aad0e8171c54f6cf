/** A hostile web page in the editor's browser while the desk runs: it can read, write and frame nothing. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { serveHost } from "../../support/browser/host-page.ts";
import { copyStories, openDesk } from "./open-desk.ts";

/** A page on another port of this computer, which a browser counts as the same site. */
async function serveHostilePage(): Promise<string> {
  const body = "<!doctype html><title>Hostile</title><iframe name=sink></iframe>";
  const site = await serveHost({ "/": { body } });
  onTestFinished(site.close);
  return `${site.origin}/`;
}

test("a hostile page in the same browser can read, write and frame nothing", async () => {
  const { page, root, address } = await openDesk(copyStories);
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
