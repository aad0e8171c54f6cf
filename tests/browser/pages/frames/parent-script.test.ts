/** The parent script, however a page loads it. */
import { describe, expect, test } from "vitest";
import { PARENT_SCRIPT, service } from "../../../support/browser/embeds.ts";
import { brotliSize } from "../../../../widget/build/budgets.ts";
import { expectFit, makeFrame } from "../../../support/browser/frame-heights.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { fetchDeployedScript } from "../../../support/service/deployed-script.ts";

const publisher = usePublisher();

const putCopy = async (path: string, wrap: (code: string) => string = String): Promise<string> =>
  publisher.put(path, {
    body: wrap(await fetchDeployedScript("parent")),
    type: "text/javascript",
  });

describe("the parent script sets the height", () => {
  test("when it is a module", async () => {
    const { page } = await publisher.open(
      article(`${makeFrame()}<script type="module" src="${service}/embed/parent.js"></script>`),
    );
    await expectFit(page);
  });

  test("when it is copied to the publisher's host", async () => {
    const { page } = await publisher.open(
      article(`${makeFrame()}<script async src="${await putCopy("/cache/p.js")}"></script>`),
    );
    await expectFit(page);
  });

  test("when it is combined with other scripts", async () => {
    const bundle = await putCopy("/all.js", (code) => `window.a = 1;${code};window.b = 2`);
    const { page } = await publisher.open(
      article(`${makeFrame()}<script src="${bundle}"></script>`),
    );
    await expectFit(page);
  });

  test("when the frame has a border and padding", async () => {
    const style =
      "<style>iframe{box-sizing:border-box;border:5px solid!important;padding:7px}</style>";
    const { page } = await publisher.open(article(makeFrame() + PARENT_SCRIPT, style));
    await expectFit(page, 24);
  });

  test("on a page whose listener parses every message as JSON", async () => {
    const listener = `<script>addEventListener("message", (event) => { JSON.parse(event.data) })</script>`;
    const { page } = await publisher.open(article(listener + makeFrame() + PARENT_SCRIPT), {
      prepare: (opened) => opened.clock.install(),
    });
    await expectFit(page);
    // The time after which a frame without a known parent sends every format.
    await page.clock.fastForward(1000);
  });
});

test("the parent script is under 1.8 kB without headers", async () => {
  const script = await fetch(`${service}/embed/parent.js`);
  expect(brotliSize(await script.text())).toBeLessThan(1800);
});
