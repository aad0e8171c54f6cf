/** Common parent pages set the height of the iframe: when it is drawn, grows and shrinks. */
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { brotliSize } from "../../../../widget/build/budgets.ts";
import { fetchDeployedScript } from "../../../support/service/deployed-script.ts";
import { FRAME_PARENTS } from "../../../support/browser/frame-parents.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";

const service = inject("service");
const src = `${service}/embed/${STORY}`;

const publisher = usePublisher();

/** The height of each frame, and that which the document in it needs: without filling the frame. */
async function heights(page: Page): Promise<{ frame: number; content: number }[]> {
  const frames = await page.locator("iframe").all();
  return Promise.all(
    frames.map(async (element) => ({
      frame: await element.evaluate((frame) => frame.getBoundingClientRect().height),
      content: await element
        .contentFrame()
        .locator("[part=box]")
        .evaluate((box) => {
          const { cssText } = box.style;
          box.style.setProperty("min-height", "0", "important");
          const { height } = document.documentElement.getBoundingClientRect();
          box.style.cssText = cssText;
          return Math.ceil(height);
        }),
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
        return frame - Math.min(Math.max(content, clamp[0]), clamp[1]);
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

/** The heights that a page has received, with the script `record`. */
const listHeights = (page: Page): Promise<number[]> =>
  page.evaluate(`received.map((data) => JSON.parse(data).height)`);

describe("a frame that the page makes higher than its box", () => {
  const HEIGHT = 1600;
  const record = `<script>window.received = []; addEventListener("message", ({ data }) => received.push(data))</script>`;
  const open = async (parent: string, style: string) => {
    const visit = await publisher.open(
      article(record + frame(500).replace("border:0", `border:0;${style}`) + parent),
      { context: { viewport: { width: 800, height: 2 * HEIGHT } } },
    );
    const inside = visit.page.frameLocator("iframe");
    await inside.locator("[part=box]").waitFor();
    await expect.poll(() => listHeights(visit.page)).not.toEqual([]);
    return { ...visit, inside };
  };

  test("is filled by the rows, and grows by what the reader opens", async () => {
    const { page, inside, errors } = await open(parentScript, `min-height:${HEIGHT}px`);
    const { content } = (await heights(page))[0]!;
    expect(content).toBeLessThan(HEIGHT - 100);
    expect(new Set(await listHeights(page))).toEqual(new Set([content]));

    const readBottom = (part: string): Promise<number> =>
      inside
        .locator(part)
        .last()
        .evaluate((element) => element.getBoundingClientRect().bottom);
    const rows = inside.locator("[part=list] > [part~=row]:not([hidden])");
    const readTops = (): Promise<number[]> =>
      rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
    expect(await readBottom("[part=box]")).toBe(HEIGHT);
    const tops = await readTops();

    const second = rows.nth(1);
    await second.locator("[part=summary]").click();
    const opened = await second
      .locator("[part=main] > details > [part=body]")
      .evaluate((body) => body.getBoundingClientRect().height);
    expect(opened).toBeGreaterThan(20);
    const grown = Math.ceil(HEIGHT + opened);
    await expect.poll(async () => (await heights(page))[0]!.frame).toBe(grown);
    expect((await readTops()).slice(0, 2)).toEqual(tops.slice(0, 2));
    expect(await readBottom("[part=box]")).toBeCloseTo(grown, 0);

    await second.locator("[part=summary]").click();
    await expect.poll(async () => (await heights(page))[0]!.frame).toBe(HEIGHT);
    expect(await readTops()).toEqual(tops);
    expect(new Set(await listHeights(page))).toEqual(new Set([content, grown, HEIGHT]));
    expect(errors).toEqual([]);
  });

  test("has the height of the view that the reader chooses", async () => {
    const { page, inside } = await open(parentScript, `min-height:${HEIGHT}px`);
    await inside.getByRole("tab").nth(2).click();
    await inside.locator("[part=report]").first().waitFor();
    await expectFit(page);
    expect((await heights(page))[0]!.frame).toBeLessThan(HEIGHT);
  });

  test("does not report the height that the page has set", async () => {
    // A parent that adds to what it receives would make the frame higher and higher.
    const listener = `<script>addEventListener("message", ({ data, source }) => {
        const [frame] = document.querySelectorAll("iframe");
        frame.style.height = JSON.parse(data).height + 40 + "px";
        source.postMessage("key-developments", "*");
      })</script>`;
    const { page } = await open(listener, "");
    const { content } = (await heights(page))[0]!;
    await expect.poll(async () => (await heights(page))[0]!.frame).toBe(content + 40);
    await page
      .frameLocator("iframe")
      .locator("html")
      .evaluate(
        () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => requestAnimationFrame(resolve));
          }),
      );
    expect(new Set(await listHeights(page))).toEqual(new Set([content]));
  });
});

test("each of several frames of one story has its own height", async () => {
  const { page } = await publisher.open(article(frame(300) + frame(600) + parentScript));
  await expect
    .poll(async () => (await heights(page)).map(({ frame, content }) => frame - content))
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
    .poll(async () => (await heights(page)).map(({ frame, content }) => frame - content))
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
      return height!.frame - height!.content - edges;
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
