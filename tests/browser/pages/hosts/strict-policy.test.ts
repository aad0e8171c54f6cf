/** The snippets for a policy that refuses style attributes and event handlers. */
import { beforeAll, describe, expect, test } from "vitest";
import { TIMEOUT } from "../../../../widget/element/loading/fetch-json.ts";
import { service } from "../../../support/browser/embeds.ts";
import { fetchSnippet, type Snippet } from "../../../support/service/fetch-snippet.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import { drawnBox } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();
/** Logs an error for every style attribute and event handler. */
const STRICT = {
  "content-security-policy": `default-src 'none'; style-src 'self'; script-src ${service}; connect-src ${service}; frame-src ${service}`,
};

describe("the script with a style sheet", () => {
  let snippet: Snippet;
  beforeAll(async () => {
    snippet = await fetchSnippet(service, STORY, "Script with a style sheet");
  });

  const open = (code: string) => {
    const sheet = publisher.put("/site.css", { body: snippet.styles ?? "", type: "text/css" });
    return publisher.open(article(code, `<link rel="stylesheet" href="${sheet}">`), {
      headers: STRICT,
      context: { viewport: { width: 1000, height: 800 } },
    });
  };

  test("reserves the height, fills it with the box, and releases it when the reader acts", async () => {
    const { page, console } = await open(snippet.code);
    await drawnBox(page);
    const box = page.locator("key-developments");
    const minHeight = () => box.evaluate((element) => getComputedStyle(element).minHeight);
    expect(await minHeight()).toBe("720px");
    const gap = await box.evaluate(
      (element) =>
        element.getBoundingClientRect().bottom -
        element.shadowRoot!.querySelector("[part=box]")!.getBoundingClientRect().bottom,
    );
    expect(Math.abs(gap)).toBeLessThan(1);
    await page.locator("[part=summary]").first().click();
    await expect.poll(minHeight).toBe("0px");
    expect(console).toEqual([]);
  });

  test("reserves no more than nine tenths of the window before the script, and nothing after the time limit", async () => {
    const { page } = await open(snippet.code.replace(/<script[^]*?<\/script>/, ""));
    const box = page.locator("key-developments");
    const height = () => box.evaluate((element) => element.getBoundingClientRect().height);
    expect(await height()).toBe(720);
    const delays = await box.evaluate((element) =>
      element.getAnimations().map((animation) => {
        const delay = animation.effect?.getTiming().delay;
        animation.finish();
        return delay;
      }),
    );
    expect(delays).toEqual([TIMEOUT]);
    expect(await height()).toBeLessThan(40);
    expect(await box.getByRole("link").isVisible()).toBe(true);
  });
});

test("the iframe without a script is drawn, and needs no style attribute", async () => {
  const { code } = await fetchSnippet(service, STORY, "Iframe alone", "?limit=2");
  const { page, console } = await publisher.open(article(code), { headers: STRICT });
  await drawnBox(page.frameLocator("iframe"));
  expect(await page.locator("iframe").evaluate((frame) => frame.clientHeight)).toBe(640);
  expect(await page.locator("script").count()).toBe(0);
  expect(console).toEqual([]);
});
