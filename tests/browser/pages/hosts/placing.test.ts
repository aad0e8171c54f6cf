/** One tag or snippet draws one box in its place, wherever optimisers, CMSs and frameworks move or repeat it. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { box, script, STORY_SCRIPT } from "../../../support/browser/embeds.ts";
import type { Page } from "playwright-core";
import { countBoxes, expectOneBox } from "../../../support/browser/expect-one-box.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";

const snippetBox = box("", `<a href="/">The story</a>`);
const run = (code: string): string => `<script>${code}</script>`;

const publisher = usePublisher();

describe("one box is drawn in its place when", () => {
  const cases: [name: string, html: string][] = [
    ["the snippet is unchanged", article(`${script()}${snippetBox}`)],
    [
      "a CMS puts line breaks between the snippet's lines",
      article(`${script()}<br><br>${snippetBox}`),
    ],
    [
      "an optimiser moves the snippet's tag to the end of the body",
      article(snippetBox).replace("</body>", `${script()}</body>`),
    ],
    ["an optimiser moves the snippet's tag into the head", article(snippetBox, script())],
    [
      "the page's template has the snippet's tag twice",
      article(`${script()}${snippetBox}`, script()),
    ],
    [
      "the element is drawn long after its tag has run",
      article(
        `<div id="slot"></div>${run(`setTimeout(() => { slot.innerHTML = ${JSON.stringify(snippetBox).replaceAll("<", String.raw`\x3c`)} }, 300)`)}`,
        script(),
      ),
    ],
    [
      "an effect adds the tag, removes it, and adds another",
      article(
        `<div id="slot"></div>${run(
          `const add = (theme) => { const s = document.createElement("script"); s.dataset.theme = theme; s.src = "${STORY_SCRIPT}"; slot.append(s); return s };
           add("light").remove(); const second = add("light");
           setTimeout(() => { second.remove(); add("dark") }, 300)`,
        )}`,
      ),
    ],
    [
      "a script in the head inserts a tag and runs it from there, as jQuery does",
      article(
        `<div id="slot"></div>${run(
          `slot.innerHTML = '<p>Loaded.</p><script src="${STORY_SCRIPT}"><\\/script>';
           const s = document.createElement("script"); s.src = "${STORY_SCRIPT}"; s.onload = () => s.remove(); document.head.append(s)`,
        )}`,
      ),
    ],
  ];
  test.for(cases)("%s", async ([, html]) => {
    const { page, console } = await publisher.visit(publisher.put("/article", { body: html }));
    await expectOneBox(page);
    expect(console).toEqual([]);
  });

  test("jQuery inserts the markup", async () => {
    const { resolve } = createRequire(import.meta.url);
    const jquery = publisher.put("/jquery.js", {
      body: await readFile(resolve("jquery"), "utf8"),
      type: "text/javascript",
    });
    const { page } = await publisher.open(
      article(
        `<div id="slot"></div><script src="${jquery}"></script>${run(`jQuery("#slot").append('<p>Loaded.</p><script async src="${STORY_SCRIPT}"><\\/script>')`)}`,
      ),
    );
    await expectOneBox(page);
  });
});

describe("on one page", () => {
  test("each of two snippets has one box, whichever tag runs first", async () => {
    const { page } = await publisher.open(
      article(
        `<script defer src="${STORY_SCRIPT}"></script>${snippetBox}<hr><script src="${STORY_SCRIPT}?v=2"></script>${snippetBox}`,
      ),
    );
    await expect.poll(() => countBoxes(page)).toBe(2);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("key-developments").count()).toBe(2);
  });

  test("a tag and a snippet have one box each", async () => {
    const { page } = await publisher.open(article(`${script()}<hr>${script()}${snippetBox}`));
    await expect.poll(() => countBoxes(page)).toBe(2);
    await page.waitForLoadState("networkidle");
    const children = await page
      .locator("main > :is(script, hr, key-developments)")
      .evaluateAll((all) => all.map(({ localName }) => localName));
    expect(children).toEqual(["script", "key-developments", "hr", "script", "key-developments"]);
  });
});

async function expectAfterTag(page: Page): Promise<void> {
  await page.locator("script + key-developments [part=box]").waitFor();
  expect(await countBoxes(page)).toBe(1);
}

describe("the box is restored after its tag when", () => {
  test("a morph of the page removes elements that the server did not send", async () => {
    const { page } = await publisher.open(article(script()));
    await expectAfterTag(page);
    for (let times = 0; times < 3; times++) {
      await page.evaluate(() => document.querySelector("key-developments")!.remove());
      await expectAfterTag(page);
    }
  });

  test("a page transition inserts the markup of the next page, whose scripts do not run", async () => {
    const { page } = await publisher.open(article(script()));
    await expectAfterTag(page);
    await page.evaluate((markup) => {
      document.querySelector("main")!.innerHTML = `<h1>Another article</h1>${markup}`;
    }, script());
    await expectAfterTag(page);
  });

  test("the page removes it, but not for ever", async () => {
    const { page } = await publisher.open(article(script()), {
      prepare: (opened) => opened.clock.install(),
    });
    await expectAfterTag(page);
    await page.evaluate(() => {
      window.removals = 0;
      new MutationObserver(() => {
        const box = document.querySelector("key-developments");
        if (box) {
          window.removals++;
          box.remove();
        }
      }).observe(document, { subtree: true, childList: true });
      document.querySelector("key-developments")!.remove();
    });
    await page.clock.runFor(1000);
    expect(await page.evaluate(() => window.removals)).toBe(10);
    expect(await page.locator("key-developments").count()).toBe(0);
  });
});

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var removals: number;
}

test("a tag in a closed shadow tree logs one line and draws nothing", async () => {
  const { page, console } = await publisher.open(
    article(
      `<div id="card"></div>${run(
        `const s = document.createElement("script"); s.src = "${STORY_SCRIPT}"; card.attachShadow({ mode: "closed" }).append(s)`,
      )}`,
    ),
  );
  await expect.poll(() => console.length).toBe(1);
  expect(console[0]).toMatch(/^warning: key-developments: no place for ".*": put its script tag/);
  expect(await page.locator("key-developments").count()).toBe(0);
});
