/** Common parent pages set the height of the iframe: when it is drawn, grows and shrinks. */
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { brotliSize } from "../../../../widget/build/budgets.ts";
import { fetchDeployedScript } from "../../../support/deployed-script.ts";
import { FRAME_PARENTS } from "../../../support/frame-parents.ts";
import { article, usePublisher } from "../../../support/publisher.ts";
import { STORY } from "../../../support/story.ts";

const service = inject("service");
const src = `${service}/embed/${STORY}`;

const publisher = usePublisher();

/** The height of each frame, and of the document in it. */
async function heights(page: Page): Promise<{ frame: number; content: number }[]> {
  const frames = await page.locator("iframe").all();
  return Promise.all(
    frames.map(async (element) => ({
      frame: await element.evaluate((frame) => frame.getBoundingClientRect().height),
      content: await element
        .contentFrame()
        .locator("html")
        .evaluate((html) => html.getBoundingClientRect().height),
    })),
  );
}

describe.for(FRAME_PARENTS)("$name", ({ name, embed, library, clamp = [0, Infinity] }) => {
  const open = async (times: number) => {
    const script = library
      ? publisher.put(`/${encodeURIComponent(name)}.js`, {
          body: await library(),
          type: "text/javascript",
        })
      : `${service}/embed/parent.js`;
    const visit = await publisher.open(article(embed(src, script).repeat(times)));
    await visit.page.frameLocator("iframe").first().locator("[part=box]").waitFor();
    return visit;
  };
  const fit = async (page: Page, index = 0) => {
    await expect
      .poll(async () => {
        const { frame, content } = (await heights(page))[index]!;
        return frame - Math.min(Math.max(Math.ceil(content), clamp[0]), clamp[1]);
      })
      .toBe(0);
    return (await heights(page))[index]!;
  };

  test("the frame has the height of its content, and follows it", async () => {
    const { page, errors } = await open(1);
    const first = await fit(page);
    expect(first.frame).toBeGreaterThan(400);
    const row = page.frameLocator("iframe").locator("[part=summary]").nth(1);
    await row.click();
    await expect.poll(async () => (await heights(page))[0]!.content).toBeGreaterThan(first.content);
    await fit(page);
    await row.click();
    await expect.poll(async () => (await heights(page))[0]!.content).toBe(first.content);
    await fit(page);
    expect(errors).toEqual([]);
  });
});

const parentScript = `<script async src="${service}/embed/parent.js"></script>`;
const frame = (width: number): string =>
  `<iframe src="${src}" title="Key developments" width="${width}" height="300" style="border:0"></iframe>`;

test("each of several frames of one story has its own height", async () => {
  const { page } = await publisher.open(article(frame(300) + frame(600) + parentScript));
  await expect
    .poll(async () => (await heights(page)).map(({ frame, content }) => frame - Math.ceil(content)))
    .toEqual([0, 0]);
  const [narrow, wide] = await heights(page);
  expect(narrow!.frame).toBeGreaterThan(wide!.frame);
});

test("a frame in a hidden part of the page gets its height when it is shown", async () => {
  const { page } = await publisher.open(
    article(`<div id="tab" hidden>${frame(500)}</div>${parentScript}`),
  );
  await page.frameLocator("iframe").locator("[part=box]").waitFor({ state: "attached" });
  await page.locator("#tab").evaluate((tab) => tab.removeAttribute("hidden"));
  await expect
    .poll(async () => (await heights(page)).map(({ frame, content }) => frame - Math.ceil(content)))
    .toEqual([0]);
});

test("the frame of another service that sends the same message keeps its height", async () => {
  const other = publisher.put("/other", {
    body: `<script>parent.postMessage({ "datawrapper-height": { x: 4000 } }, "*"); parent.postMessage("sent", "*")</script>`,
  });
  const { page } = await publisher.open(
    article(
      `${frame(500)}${parentScript.replace("async ", "")}<script>addEventListener("message", ({ data }) => { if (data === "sent") window.sent = true })</script><iframe id="other" src="${other}" height="200" style="border:0"></iframe>`,
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
       })</script>${frame(500)}`,
    ),
  );
  await page.waitForFunction("received > 2");
  await page.waitForTimeout(1000);
  // Those of the first second, then those of a parent that has not identified itself; a loop has thousands.
  expect(await page.evaluate("received")).toBeLessThan(20);
});

test("a link to the story in WordPress's sandbox goes through the parent with the secret of the frame", async () => {
  const { page } = await publisher.open(
    article(
      `<script>window.links = []; addEventListener("message", ({ data }) => { if (data && data.message === "link") links.push(data) })</script>
       <iframe sandbox="allow-scripts" src="${src}#?secret=aB3dE5gH1j" width="500" height="900"></iframe>`,
    ),
  );
  const footer = page.frameLocator("iframe").locator("[part=footer] a").first();
  await footer.click();
  await expect
    .poll(() => page.evaluate("links"))
    .toEqual([{ message: "link", value: `${service}/stories/${STORY}`, secret: "aB3dE5gH1j" }]);
});

/** `edges`: border and padding of the frame's own box. */
async function expectFit(page: Page, edges = 0): Promise<void> {
  await expect
    .poll(async () => {
      const [height] = await heights(page);
      return height!.frame - Math.ceil(height!.content) - edges;
    })
    .toBe(0);
}

const putCopy = async (path: string, wrap: (code: string) => string = String): Promise<string> =>
  publisher.put(path, {
    body: wrap(await fetchDeployedScript(service, "parent")),
    type: "text/javascript",
  });

describe("the parent script sets the height", () => {
  test("when it is a module", async () => {
    const { page, errors } = await publisher.open(
      article(`${frame(500)}<script type="module" src="${service}/embed/parent.js"></script>`),
    );
    await expectFit(page);
    expect(errors).toEqual([]);
  });

  test("when it is copied to the publisher's host", async () => {
    const { page, errors } = await publisher.open(
      article(`${frame(500)}<script async src="${await putCopy("/cache/p.js")}"></script>`),
    );
    await expectFit(page);
    expect(errors).toEqual([]);
  });

  test("when it is combined with other scripts", async () => {
    const bundle = await putCopy("/all.js", (code) => `window.a = 1;${code};window.b = 2`);
    const { page, errors } = await publisher.open(
      article(`${frame(500)}<script src="${bundle}"></script>`),
    );
    await expectFit(page);
    expect(errors).toEqual([]);
  });

  test("when the frame has a border and padding", async () => {
    const style =
      "<style>iframe{box-sizing:border-box;border:5px solid!important;padding:7px}</style>";
    const { page, errors } = await publisher.open(article(frame(500) + parentScript, style));
    await expectFit(page, 24);
    expect(errors).toEqual([]);
  });

  test("on a page whose listener parses every message as JSON", async () => {
    const listener = `<script>addEventListener("message", (event) => { JSON.parse(event.data) })</script>`;
    const { page, errors } = await publisher.open(article(listener + frame(500) + parentScript));
    await expectFit(page);
    // Longer than the time after which a frame without a known parent sends every format.
    await page.waitForTimeout(1500);
    expect(errors).toEqual([]);
  });
});

test("the parent script is under 1.8 kB without headers", async () => {
  const script = await fetch(`${service}/embed/parent.js`);
  expect(brotliSize(await script.text())).toBeLessThan(1800);
});
