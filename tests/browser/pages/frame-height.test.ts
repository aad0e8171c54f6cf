/** The iframe gets its height from every common parent: when it is drawn, when it grows, and when it shrinks. */
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { brotliSize } from "../../../widget/build/budgets.ts";
import { FRAME_PARENTS } from "../../support/frame-parents.ts";
import { article, usePublisher } from "../../support/publisher.ts";
import { STORY } from "../../support/story.ts";

const service = inject("service");
const src = `${service}/embed/${STORY}`;

const publisher = usePublisher();

/** The frames' own heights, and those that what is in them takes. */
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

  test("gives the frame the height of its content, grows with it and shrinks with it", async () => {
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

const own = `<script async src="${service}/embed/parent.js"></script>`;
const frame = (width: number): string =>
  `<iframe src="${src}" title="Key developments" width="${width}" height="300" style="border:0"></iframe>`;

test("several frames of one story each get their own height", async () => {
  const { page } = await publisher.open(article(frame(300) + frame(600) + own));
  await expect
    .poll(async () => (await heights(page)).map((given) => given.frame - Math.ceil(given.content)))
    .toEqual([0, 0]);
  const [narrow, wide] = await heights(page);
  expect(narrow!.frame).toBeGreaterThan(wide!.frame);
});

test("a frame that is drawn in a hidden part of the page gets its height when it is shown", async () => {
  const { page } = await publisher.open(article(`<div id="tab" hidden>${frame(500)}</div>${own}`));
  await page.frameLocator("iframe").locator("[part=box]").waitFor({ state: "attached" });
  await page.locator("#tab").evaluate((tab) => tab.removeAttribute("hidden"));
  await expect
    .poll(async () => (await heights(page)).map((given) => given.frame - Math.ceil(given.content)))
    .toEqual([0]);
});

test("a frame of somebody else who sends the same message keeps its height", async () => {
  const other = publisher.put("/other", {
    body: `<script>parent.postMessage({ "datawrapper-height": { x: 4000 } }, "*"); parent.postMessage("sent", "*")</script>`,
  });
  const { page } = await publisher.open(
    article(
      `${frame(500)}${own.replace("async ", "")}<script>addEventListener("message", ({ data }) => { if (data === "sent") window.sent = true })</script><iframe id="other" src="${other}" height="200" style="border:0"></iframe>`,
    ),
  );
  await page.waitForFunction("window.sent");
  expect(await page.locator("#other").evaluate((element) => element.clientHeight)).toBe(200);
});

test("in WordPress's sandbox a link to the story goes through the parent, with the frame's secret", async () => {
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
      const [given] = await heights(page);
      return given!.frame - Math.ceil(given!.content) - edges;
    })
    .toBe(0);
}

async function copy(path: string, wrap: (code: string) => string = String): Promise<string> {
  const code = await (await fetch(`${service}/embed/parent.js`)).text();
  const baked = code.replace(/""\);\s*$/, `${JSON.stringify(service)});`);
  return publisher.put(path, { body: wrap(baked), type: "text/javascript" });
}

describe("our own parent script fits the frame", () => {
  test("as a module", async () => {
    const { page, errors } = await publisher.open(
      article(`${frame(500)}<script type="module" src="${service}/embed/parent.js"></script>`),
    );
    await expectFit(page);
    expect(errors).toEqual([]);
  });

  test("copied to the publisher's host", async () => {
    const { page, errors } = await publisher.open(
      article(`${frame(500)}<script async src="${await copy("/cache/p.js")}"></script>`),
    );
    await expectFit(page);
    expect(errors).toEqual([]);
  });

  test("combined with other scripts", async () => {
    const bundle = await copy("/all.js", (code) => `window.a = 1;${code};window.b = 2`);
    const { page, errors } = await publisher.open(
      article(`${frame(500)}<script src="${bundle}"></script>`),
    );
    await expectFit(page);
    expect(errors).toEqual([]);
  });

  test("with a border and padding inside its box", async () => {
    const style =
      "<style>iframe{box-sizing:border-box;border:5px solid!important;padding:7px}</style>";
    const { page, errors } = await publisher.open(article(frame(500) + own, style));
    await expectFit(page, 24);
    expect(errors).toEqual([]);
  });

  test("on a page whose own listener parses every message as JSON", async () => {
    const listener = `<script>addEventListener("message", (event) => { JSON.parse(event.data) })</script>`;
    const { page, errors } = await publisher.open(article(listener + frame(500) + own));
    await expectFit(page);
    // Past the time after which a frame without a known parent sends all forms.
    await page.waitForTimeout(1500);
    expect(errors).toEqual([]);
  });
});

test("our own parent script is under 1.8 kB, headers aside", async () => {
  const script = await fetch(`${service}/embed/parent.js`);
  expect(brotliSize(await script.text())).toBeLessThan(1800);
});
