/** The fragment in the HTML of a publisher: readable without scripts, adopted by the element if its script runs. */
import { beforeAll, describe, expect, inject, test } from "vitest";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { KEY_ROWS, STORY } from "../../../support/story/story.ts";

const service = inject("service");
const elementScript = `<script async src="${service}/embed/key-developments.js"></script>`;

const publisher = usePublisher();
let inline: string;
let unstyled: string;
beforeAll(async () => {
  inline = await (await fetch(`${service}/embed/${STORY}/fragment`)).text();
  unstyled = await (await fetch(`${service}/embed/${STORY}/fragment?styles=none`)).text();
});

test("the fragment shows every key development with its reactions without a script", async () => {
  const { page, requests } = await publisher.open(article(inline), {
    context: { javaScriptEnabled: false },
  });
  await page.getByRole("heading", { level: 2, name: "Bridge library" }).waitFor();
  expect(await page.locator("[part=development]").count()).toBe(KEY_ROWS);
  expect(await page.locator("[part=statement]").last().isVisible()).toBe(true);
  expect(await page.locator("[part=more]").first().isVisible()).toBe(false);
  expect(requests).toHaveLength(1);
});

describe.for([
  ["with its styles", () => inline],
  ["without styles", () => unstyled],
] as const)("%s", ([, get]) => {
  test("the element adopts the fragment: same nodes, one style sheet, working tabs", async () => {
    const { page, errors, console } = await publisher.open(article(get() + elementScript), {
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
    expect(errors).toEqual([]);
    expect(console).toEqual([]);
  });
});

test("a fragment without styles obeys a policy that forbids <style>, and the element adds the styles", async () => {
  const { page, console } = await publisher.open(article(unstyled + elementScript), {
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

test("the fragment stays when the service cannot be reached", async () => {
  const { page } = await publisher.open(article(inline + elementScript), {
    prepare: (opened) => opened.route("**/content*", (route) => route.abort()),
  });
  const box = page.locator("key-developments");
  await box.and(page.locator(":defined")).waitFor();
  await box.locator("[part=summary]").first().click();
  expect(await box.locator("[part=text]").first().isVisible()).toBe(true);
});

test("the fragment is well-formed on an XHTML page", async () => {
  const fragment = await (await fetch(`${service}/embed/${STORY}/fragment`)).text();
  const { page } = await publisher.visit(
    publisher.put("/page.xhtml", {
      body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>An article</title></head><body>${fragment}<p id="after">After.</p></body></html>`,
      type: "application/xhtml+xml",
    }),
  );
  expect(await page.locator("#after").innerText()).toBe("After.");
});

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var row: Element | null;
}
