/** `npm run dev` as a developer sees it: an open page reloads after a change. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { faultsOf } from "../../../support/browser/host-page.ts";
import { usePublisher } from "../../../support/browser/publisher.ts";
import { SLOW, startNpmService, WAIT } from "../../../support/service/npm-service.ts";
import { STORY } from "../../../support/story/story.ts";

const publisher = usePublisher();
let service: Awaited<ReturnType<typeof startNpmService>>;

beforeAll(async () => {
  service = await startNpmService("dev", "live-reload-test");
}, SLOW);
afterAll(() => service?.remove());

test(
  "open pages of the service reload when a story is saved, without an error in the console",
  async () => {
    const visits = [];
    for (const path of ["/", "/demo", "/stories", `/embed/${STORY}`])
      visits.push(await publisher.visit(service.origin + path));
    expect(visits.flatMap(faultsOf)).toEqual([]);
    const reloaded = visits.map(({ page }) => page.waitForEvent("load", WAIT));
    const file = join(service.stories, STORY, "story.yaml");
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: "/m, 'title: "Reopened: '));
    await Promise.all(reloaded);
    for (const { page } of visits)
      await expect.poll(() => page.getByText("Reopened: ").count(), WAIT).toBeGreaterThan(0);
  },
  SLOW,
);

test("a page that asks a server for its version while it starts again throws nothing", async () => {
  const asked = Promise.withResolvers<void>();
  const { page } = await publisher.visit(service.origin, {
    prepare: (opened) =>
      opened.route("**/dev/version", async (route) => {
        await route.abort();
        asked.resolve();
      }),
  });
  await asked.promise;
  // An uncaught error of the page would come before the result.
  expect(await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0, "later")))).toBe(
    "later",
  );
});
