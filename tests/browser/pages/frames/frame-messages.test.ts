/** Messages of frames that the page or another service could misuse, and those of WordPress. */
import { expect, test } from "vitest";
import { iframe, PARENT_SCRIPT, service } from "../../../support/browser/embeds.ts";
import { makeFrame } from "../../../support/browser/frame-heights.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";

const publisher = usePublisher();

test("the frame of another service that sends the same message keeps its height", async () => {
  const other = publisher.put("/other", {
    body: `<script>parent.postMessage(JSON.stringify({ context: "iframe.resize", height: 4000 }), "*"); parent.postMessage("sent", "*")</script>`,
  });
  const { page } = await publisher.open(
    article(
      `${makeFrame()}${PARENT_SCRIPT.replace("async ", "")}<script>addEventListener("message", ({ data }) => { if (data === "sent") window.sent = true })</script><iframe id="other" src="${other}" height="200" style="border:0"></iframe>`,
    ),
  );
  await page.waitForFunction("window.sent");
  expect(await page.locator("#other").evaluate((element) => element.clientHeight)).toBe(200);
});

test("a frame does not respond to messages that a page relays to all its frames", async () => {
  const { page } = await publisher.open(
    article(
      `<script>window.received = 0; addEventListener("message", ({ data }) => {
         received++;
         for (const message of [data, { relayed: data }, "relayed"]) document.querySelector("iframe").contentWindow.postMessage(message, "*");
       })</script>${makeFrame()}`,
    ),
  );
  await page.waitForFunction("received > 2");
  await page.waitForTimeout(1000);
  // Those of the first second, then those of a parent that has not identified itself; a loop has thousands.
  expect(await page.evaluate("received")).toBeLessThan(20);
});

const RECORD_LINKS = `<script>window.links = []; addEventListener("message", ({ data }) => { if (data && data.message === "link") links.push(data) })</script>`;

test("a link to the story in WordPress's sandbox goes through the parent with the secret of the frame", async () => {
  const { page } = await publisher.open(
    article(RECORD_LINKS + iframe(`sandbox="allow-scripts"`, "#?secret=aB3dE5gH1j")),
  );
  const footer = page.frameLocator("iframe").locator("[part=footer] a").first();
  await footer.click();
  await expect
    .poll(() => page.evaluate("links"))
    .toEqual([{ message: "link", value: `${service}/stories/${STORY}`, secret: "aB3dE5gH1j" }]);
});

test("a link to another host in WordPress's sandbox leads to the same row of the story page", async () => {
  const { page } = await publisher.open(
    article(RECORD_LINKS + iframe(`sandbox="allow-scripts"`, "#?secret=aB3dE5gH1j")),
  );
  const row = page.frameLocator("iframe").locator("details[part=development]").first();
  await row.locator("summary").first().click();
  const link = row.locator('a[target="_blank"]').first();
  await link.evaluate(
    (element: HTMLAnchorElement) => (element.href = "https://agency.test/report"),
  );
  await link.click();
  const id = await row.getAttribute("id");
  await expect
    .poll(() => page.evaluate("links"))
    .toEqual([
      { message: "link", value: `${service}/stories/${STORY}#${id}`, secret: "aB3dE5gH1j" },
    ]);
});
