/** What publishers' scripts do before the behaviour of the box is here, and what they may rely on. */
import { expect, test } from "vitest";
import { box, element, STORY_SCRIPT } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { readEvents, RECORD } from "../../../support/browser/record-events.ts";
import { waitForDetails } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

test.for<[name: string, status: number, expected: string[]]>([
  ["one kd-ready, if the new content comes", 200, ["kd-ready"]],
  ["one kd-error, if it does not", 500, ["kd-ready", "kd-error"]],
])(
  "when an option changes before the behaviour is here, the box emits %s",
  async ([, status, expected]) => {
    const behaviour = Promise.withResolvers<void>();
    const content = Promise.withResolvers<void>();
    const { page, requests } = await publisher.open(article(RECORD + element()), {
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
    const target = page.locator("key-developments");
    const heading = target.locator("[part=headline]").first();
    const before = await heading.innerText();
    const request = page.waitForRequest("**/content?*");
    await target.evaluate((host) => host.setAttribute("order", "oldest"));
    await request;
    if (status === 200) await heading.filter({ hasNotText: before }).waitFor();
    behaviour.resolve();
    await waitForDetails(target);
    content.resolve();
    await page.waitForLoadState("networkidle");
    expect(await readEvents(page)).toEqual(expected);
    // The first view, and what the change needs; the behaviour waits for the request that is on the way.
    expect(requests.filter((sent) => sent.url().includes("/content"))).toHaveLength(2);
  },
);

test("a box that had nothing to show before the behaviour can be hidden afterwards", async () => {
  const { page } = await publisher.open(
    article(
      `<script src="${STORY_SCRIPT}"></script>${box("id=oldest order=oldest")}`,
      "<style>.off { display: none }</style>",
    ),
  );
  const target = page.locator("#oldest");
  await waitForDetails(target);
  await target.evaluate((host) => host.setAttribute("class", "off"));
  expect(await target.isVisible()).toBe(false);
});
