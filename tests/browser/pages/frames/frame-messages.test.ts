/** Messages of frames that the page or another service could misuse, and those of WordPress. */
import { expect, test } from "vitest";
import { FRAME_PAGE, iframe, PARENT_SCRIPT, service } from "../../../support/browser/embeds.ts";
import { expectFit, makeFrame } from "../../../support/browser/frame-heights.ts";
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

const sendHeight = (height: number): string =>
  `<script>parent.postMessage(JSON.stringify({ context: "iframe.resize", height: ${height} }), "*")</script>`;

/** Adds a listener to the page after the parent script's, so that `heights` has the height of the frame after each message. */
const RECORD_HEIGHTS = `<script>window.heights = []; addEventListener("message", () => heights.push(document.querySelector("iframe").clientHeight))</script>`;

test.each([
  ["", {}],
  ["with an opaque origin", { "Content-Security-Policy": "sandbox allow-scripts" }],
])(
  "a page of another service to which a frame was navigated %s does not set its height",
  async (_, headers) => {
    const other = publisher.put("/navigated", { body: sendHeight(4000), headers });
    const { page } = await publisher.open(
      article(makeFrame() + PARENT_SCRIPT.replace("async ", "") + RECORD_HEIGHTS),
    );
    await expectFit(page);
    const before = await page.locator("iframe").evaluate((frame) => frame.clientHeight);
    await page.evaluate("heights.length = 0");
    await page.evaluate(`frames[0].location = ${JSON.stringify(other)}`);
    await page.waitForFunction("heights.length > 0");
    expect(await page.evaluate("heights")).toEqual([before]);
  },
);

test("a frame is at most 50,000 pixels high", async () => {
  const { page } = await publisher.open(
    // The frame sends one message, so both scripts come before it.
    article(PARENT_SCRIPT.replace("async ", "") + RECORD_HEIGHTS + makeFrame()),
    {
      prepare: (opened) =>
        opened.route(FRAME_PAGE, (route) =>
          route.fulfill({ body: sendHeight(4e6), contentType: "text/html" }),
        ),
    },
  );
  await page.waitForFunction("heights.length > 0");
  expect(await page.evaluate("heights")).toEqual([50_000]);
});

test("a frame in a sandbox, whose origin is opaque, has the height of its box", async () => {
  const frame = makeFrame({ attributes: 'sandbox="allow-scripts"' });
  const { page } = await publisher.open(article(frame + PARENT_SCRIPT));
  await expectFit(page);
});

test("a frame does not respond to messages that a page relays to all its frames", async () => {
  const relay = `<script>
    window.received = [];
    const send = (message) => document.querySelector("iframe").contentWindow.postMessage(message, "*");
    addEventListener("message", ({ data }) => { received.push(data); [data, { relayed: data }, "relayed"].forEach(send) });
  </script>`;
  const { page } = await publisher.open(article(relay + makeFrame()));
  // The last of the formats that a parent receives which has not identified itself.
  const last = `received.filter((data) => data["datawrapper-height"]).length`;
  await page.waitForFunction(`${last} > 0`);
  // The response to this request comes after those to all that was relayed before.
  await page.evaluate(`send("pymxPYMx")`);
  await page.waitForFunction(`${last} > 1`);
  // A loop has thousands.
  expect(await page.evaluate("received.length")).toBeLessThan(20);
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

test("a link to another host in WordPress's sandbox leads to the same row of the story page, at the edition of a frozen box", async () => {
  const response = await fetch(`${service}/v1/stories/${STORY}/editions`);
  const { data }: { data: { edition: string }[] } = await response.json();
  const query = `?edition=${data.at(-1)!.edition}`;
  const { page } = await publisher.open(
    article(RECORD_LINKS + iframe(`sandbox="allow-scripts"`, `${query}#?secret=aB3dE5gH1j`)),
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
      {
        message: "link",
        value: `${service}/stories/${STORY}${query}#${id}`,
        secret: "aB3dE5gH1j",
      },
    ]);
});
