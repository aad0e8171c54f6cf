/** Contact sheets: pictures side by side on one page. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";

export interface Picture {
  /** File name beside the sheet. */
  file: string;
  caption: string;
}

const figure = ({ file, caption }: Picture): string =>
  `<figure><img src="${file}" alt="${caption}"><figcaption>${caption}</figcaption></figure>`;

const html = (title: string, pictures: readonly Picture[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${title}</title><style>
body { margin: 16px; font: 14px/1.4 sans-serif; background: #ccc; width: max-content; }
main { display: flex; gap: 16px; align-items: flex-start; }
figure { margin: 0; } img { display: block; max-height: 2400px; }
</style><h1>${title}</h1><main>${pictures.map(figure).join("")}</main></html>`;

/** Writes `name`.html and a picture of it, `name`.png, into `folder`. */
export async function writeSheet(
  browser: Browser,
  folder: string,
  name: string,
  pictures: readonly Picture[],
): Promise<void> {
  const path = join(folder, `${name}.html`);
  await writeFile(path, html(name, pictures));
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  await page.goto(`file://${path}`);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.setViewportSize({ width: Math.ceil(width), height: 800 });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}
