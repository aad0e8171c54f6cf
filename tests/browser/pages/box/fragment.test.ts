/** The fragment in the HTML of a publisher: readable without scripts, adopted by the element if its script runs. */
import { expect, test } from "vitest";
import { elementScript, FRAME_PAGE, service } from "../../../support/browser/embeds.ts";
import { readLayoutShift } from "../../../support/browser/page-measures.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { KEY_ROWS, STORY } from "../../../support/story/story.ts";
import { waitForDetails } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();
const fetchFragment = async (styles: string): Promise<string> =>
  (await fetch(`${FRAME_PAGE}/fragment?styles=${styles}`)).text();
const inline = await fetchFragment("inline");
const awaiting = await fetchFragment("awaiting");
const unstyled = await fetchFragment("none");

test.for([
  ["inline", inline],
  ["awaiting", awaiting],
] as const)(
  "the fragment with styles=%s shows every key development with its reactions without a script",
  async ([, fragment]) => {
    const { page, requests } = await publisher.open(article(fragment), {
      context: { javaScriptEnabled: false },
    });
    await page.getByRole("heading", { level: 2, name: "Bridge library" }).waitFor();
    expect(await page.locator("[part=development]").count()).toBe(KEY_ROWS);
    expect(await page.locator("[part~=row]").last().isVisible()).toBe(true);
    expect(await page.locator("[part=statement]").last().isVisible()).toBe(true);
    for (const control of ["more", "tab"])
      expect(await page.locator(`[part=${control}]`).first().isVisible()).toBe(false);
    expect(requests).toHaveLength(1);
  },
);

test.for([
  ["with its styles", inline],
  ["without styles", unstyled],
] as const)(
  "the element adopts the fragment %s: same nodes, one style sheet, working tabs",
  async ([, fragment]) => {
    const { page, console } = await publisher.open(article(fragment + elementScript()), {
      prepare: (opened) =>
        opened.addInitScript(() => {
          addEventListener("DOMContentLoaded", () => {
            window.row = document
              .querySelector("key-developments")!
              .shadowRoot!.querySelector("[part~=row]");
          });
        }),
    });
    const box = page.locator("key-developments");
    await box.and(page.locator(":defined")).waitFor();
    await expect
      .poll(() => box.evaluate(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets.length))
      .toBe(1);
    expect(
      await box.evaluate(({ shadowRoot }) => shadowRoot!.querySelectorAll("style").length),
    ).toBe(0);
    expect(
      await box.evaluate(
        ({ shadowRoot }) => shadowRoot!.querySelector("[part~=row]") === window.row,
      ),
    ).toBe(true);
    await box.getByRole("tab").nth(1).click();
    await box.getByRole("table").waitFor();
    expect(await box.locator("[part=list]").first().isVisible()).toBe(false);
    expect(console).toEqual([]);
  },
);

test("a fragment without styles obeys a policy that forbids <style>, and the element adds the styles", async () => {
  const { page, console } = await publisher.open(article(unstyled + elementScript()), {
    headers: {
      "content-security-policy": `default-src 'none'; script-src ${service}; connect-src ${service}; style-src 'self'; require-trusted-types-for 'script'`,
    },
  });
  const part = page.locator("[part=box]");
  await expect
    .poll(() => part.evaluate((box) => getComputedStyle(box).containerType))
    .toBe("inline-size");
  expect(console).toEqual([]);
});

test.for([
  ["the fragment", `${FRAME_PAGE}/fragment?styles=none&limit=99`],
  ["the story page", `${service}/stories/${STORY}`],
] as const)("without styles, the words of %s stand apart", async ([, address]) => {
  const markup = await (await fetch(address, { headers: { accept: "text/html" } })).text();
  const { page } = await publisher.open(markup.replaceAll(/<style>.*?<\/style>/gs, ""), {
    context: { javaScriptEnabled: false },
  });
  const joined = await page.evaluate(() => {
    const tree = document.querySelector("key-developments")?.shadowRoot;
    const root = tree?.querySelector<HTMLElement>("[part=box]") ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent!);
    return texts.flatMap((text, index) => {
      const [end = ""] = /[\p{L}\p{N}]{1,20}$/u.exec(texts[index - 1] ?? "") ?? [];
      const [start = ""] = /^[\p{L}\p{N}]{1,20}/u.exec(text) ?? [];
      return end && start && root.innerText.includes(end + start) ? [`${end}|${start}`] : [];
    });
  });
  expect(joined).toEqual([]);
});

test("the fragment stays when the service cannot be reached", async () => {
  const { page } = await publisher.open(article(inline + elementScript()), {
    prepare: (opened) => opened.route("**/content*", (route) => route.abort()),
  });
  const box = page.locator("key-developments");
  await box.and(page.locator(":defined")).waitFor();
  await box.locator("[part=summary]").first().click();
  expect(await box.locator("[part=text]").first().isVisible()).toBe(true);
});

test.for([320, 700, 1200])(
  "the element adopts the fragment with styles=awaiting at %i px without a layout shift",
  async (width) => {
    const { page } = await publisher.open(
      article(
        `${awaiting}<p>${"More words of the article. ".repeat(60)}</p>${elementScript()}`,
        "<style>body { margin: 0 } main { max-width: 640px }</style>",
      ),
      {
        context: { viewport: { width, height: 2600 } },
        prepare: (opened) =>
          // The script arrives well after the first frame of the page.
          opened.route("**/key-developments.js", async (route) => {
            const response = await route.fetch();
            await opened.evaluate(
              () =>
                new Promise((resolve) => {
                  requestAnimationFrame(() => requestAnimationFrame(resolve));
                }),
            );
            await route.fulfill({ response });
          }),
      },
    );
    const box = page.locator("key-developments");
    await expect
      .poll(() => box.evaluate(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets.length))
      .toBe(1);
    await waitForDetails(page);
    expect(await readLayoutShift(page)).toBe(0);
  },
);

test("the fragment is well-formed on an XHTML page", async () => {
  const { page } = await publisher.visit(
    publisher.put("/page.xhtml", {
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>An article</title></head><body>${inline}<p id="after">After.</p></body></html>`,
      type: "application/xhtml+xml",
    }),
  );
  expect(await page.locator("#after").innerText()).toBe("After.");
});

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var row: Element | null;
}
