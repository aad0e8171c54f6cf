/** What publishers' scripts do before the behaviour of the box is here, and what they may rely on. */
import { describe, expect, inject, test } from "vitest";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { readEvents, RECORD } from "../../../support/browser/record-events.ts";
import { STORY } from "../../../support/story/story.ts";
import { waitForDetails } from "../../../support/browser/use-box.ts";

const service = inject("service");
const publisher = usePublisher();

const element = `<script async src="${service}/embed/key-developments.js"></script><key-developments story="${STORY}"></key-developments>`;

describe("when an option changes before the behaviour is here, the box emits", () => {
  const cases: [name: string, status: number, expected: string[]][] = [
    ["one kd-ready, if the new content comes", 200, ["kd-ready"]],
    ["one kd-error, if it does not", 500, ["kd-ready", "kd-error"]],
  ];
  test.for(cases)("%s", async ([, status, expected]) => {
    const behaviour = Promise.withResolvers<void>();
    const content = Promise.withResolvers<void>();
    const { page, errors, requests } = await publisher.open(article(RECORD + element), {
      prepare: async (opened) => {
        await opened.route("**/embed/*.en.*.js", async (route) => {
          await behaviour.promise;
          await route.continue();
        });
        await opened.route("**/content?*", async (route) => {
          if (status === 200) return route.continue();
          await content.promise;
          return route.fulfill({ status, body: "no" });
        });
      },
    });
    const box = page.locator("key-developments");
    const heading = box.locator("[part=headline]").first();
    const before = await heading.innerText();
    const request = page.waitForRequest("**/content?*");
    await box.evaluate((target) => target.setAttribute("order", "oldest"));
    await request;
    if (status === 200) await heading.filter({ hasNotText: before }).waitFor();
    behaviour.resolve();
    await waitForDetails(box);
    content.resolve();
    await page.waitForLoadState("networkidle");
    expect(await readEvents(page)).toEqual(expected);
    // The first view, and what the change needs; the behaviour waits for the request that is on the way.
    expect(requests.filter((sent) => sent.url().includes("/content"))).toHaveLength(2);
    expect(errors).toEqual([]);
  });
});

test("a box that had nothing to show before the behaviour can be hidden afterwards", async () => {
  const { page } = await publisher.open(
    article(
      `<script src="${service}/embed/${STORY}.js"></script><key-developments id="oldest" story="${STORY}" order="oldest"></key-developments>`,
      "<style>.off { display: none }</style>",
    ),
  );
  const box = page.locator("#oldest");
  await waitForDetails(box);
  await box.evaluate((target) => target.setAttribute("class", "off"));
  expect(await box.isVisible()).toBe(false);
});
