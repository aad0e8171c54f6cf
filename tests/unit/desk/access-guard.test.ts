/** Only the desk's own page reaches its API. */
import { expect, test } from "vitest";
import { hashText } from "../../../data/desk/server/file-store.ts";
import { serveDesk, STORY_PATH } from "./serve-desk.ts";

const { send, textOf } = serveDesk();

test.each([
  ["without the token", STORY_PATH, { Authorization: "" }, 401],
  ["with another token", STORY_PATH, { Authorization: "Bearer secreT" }, 401],
  ["with the token in its address", `${STORY_PATH}?token=secret`, { Authorization: "" }, 401],
  ["from a page of another origin", STORY_PATH, { Origin: "https://desk.example" }, 403],
  ["from a page on another port", STORY_PATH, { Origin: "http://127.0.0.1:8787" }, 403],
  ["from a sandboxed page", STORY_PATH, { Origin: "null" }, 403],
  ["from another site", STORY_PATH, { "Sec-Fetch-Site": "cross-site" }, 403],
  ["for another host", STORY_PATH, { Host: "desk.example:8788" }, 421],
])("a write %s is refused", async (_, path, headers, status) => {
  const before = textOf("story.yaml");
  const change = { file: "story.yaml", base: hashText(before), text: "gone" };
  const response = await send("PUT", path, [change], headers);
  expect(response.status).toBe(status);
  expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
  expect(textOf("story.yaml")).toBe(before);
});

test.each([
  ["a form's post", "POST", { "Content-Type": "text/plain", Authorization: "" }],
  ["a read without the token", "GET", { Authorization: "" }],
])("%s is refused", async (_, method, headers) => {
  expect((await send(method, "/api/stories", undefined, headers)).status).toBe(401);
});

test("the desk's own page reads, and no CORS header invites another", async () => {
  const response = await send("GET", "/api/stories", undefined, {
    Origin: "http://127.0.0.1:8788",
  });
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual([{ id: "bridge-library", title: expect.any(String) }]);
  expect(response.headers.get("Access-Control-Allow-Origin")).toBeNull();
  expect(response.headers.get("Cache-Control")).toBe("no-store");
});

test("the page is in no other page's frame, and runs no script but its own", async () => {
  const { headers } = await send("GET", "/?token=secret", undefined, { Authorization: "" });
  const policy = headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
  expect(headers.get("Referrer-Policy")).toBe("no-referrer");
});
