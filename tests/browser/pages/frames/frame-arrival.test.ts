/** The iframe page while its markup is still arriving. */
import { expect, test } from "vitest";
import { FRAME_PAGE } from "../../../support/browser/embeds.ts";
import {
  type HostResource,
  launchBrowser,
  serveHost,
  visit,
} from "../../../support/browser/host-page.ts";
import { readLayoutShift } from "../../../support/browser/page-measures.ts";
import { article } from "../../../support/browser/publisher.ts";

/** The iframe page, and where it is cut: after its second row. */
async function fetchFrame() {
  const html = await (await fetch(FRAME_PAGE)).text();
  const third = html.split('<li part="row', 3).join('<li part="row').length;
  return { html, first: html.slice(0, third), rest: html.slice(third) };
}

/** Opens a page with a high frame whose page has this body. */
async function openFrame(body: HostResource["body"]) {
  const embed = '<iframe src="/frame" style="width:600px;height:1100px"></iframe>';
  const site = await serveHost({ "/": { body: article(embed) }, "/frame": { body } });
  const browser = await launchBrowser();
  const viewport = { width: 1000, height: 1300 };
  const { page } = await visit(browser, `${site.origin}/`, { viewport });
  await page.waitForLoadState("load");
  const [frame] = page.mainFrame().childFrames();
  const close = async (): Promise<void> => {
    await browser.close();
    await site.close();
  };
  return { frame: frame!, close };
}

test("rows that have arrived do not move when the others arrive", async () => {
  const { html, first, rest } = await fetchFrame();
  const rule = "#kd{animation:arriving 1s}";
  expect(html).toContain(rule);
  const { frame, close } = await openFrame([first, rest]);
  expect(await readLayoutShift(frame)).toBe(0);
  await close();
  const without = await openFrame([first.replace(rule, ""), rest]);
  expect(await readLayoutShift(without.frame)).toBeGreaterThan(0);
  await without.close();
});

test("rows that have arrived are shown when the others do not arrive", async () => {
  const { first } = await fetchFrame();
  const { frame, close } = await openFrame(first);
  await frame.getByRole("heading", { level: 2 }).waitFor();
  expect(await frame.locator("[part~=row]").count()).toBe(2);
  await close();
});
