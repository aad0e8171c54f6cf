/** Pictures of every pane of the editors' desk, with the stories that ship. */
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { startDesk } from "../../data/desk/server/start-desk.ts";
import { STORIES_FOLDER } from "../../data/source/load-story.ts";
import type { Picture } from "./sheet.ts";

const PANES = ["Write", "Claims", "Actors", "Story", "Box", "Publish", "New article", "New story"];

/** Writes a picture of each pane into `folder`. */
export async function captureDesk(
  browser: Browser,
  folder: string,
  scheme: "light" | "dark",
): Promise<Picture[]> {
  const desk = await startDesk({ root: STORIES_FOLDER, today: null, port: 0 });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: scheme,
  });
  await page.goto(desk.address);
  const parts = page.getByRole("navigation", { name: "Parts of the desk" });
  const pictures: Picture[] = [];
  for (const pane of PANES) {
    await parts.getByRole("button", { name: pane, exact: true }).click();
    const file = `desk-${scheme}-${pictures.length}.png`;
    await page.screenshot({ path: join(folder, file) });
    pictures.push({ file, caption: `${pane}, ${scheme}` });
  }
  await page.close();
  await desk.close();
  return pictures;
}
