/**
 * `npm run screenshots` captures every state × width × theme × direction, the box on six host pages, and the panes of the desk, as
 * contact sheets under dist/screenshots, and the README's picture. `npm run screenshots -- closed` writes only the sheets whose names begin with "closed".
 */
import { mkdir, readFile, readdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { createTestHarness } from "wrangler";
import {
  launchBrowser,
  serveHost,
  visit,
  type HostResource,
} from "../support/browser/host-page.ts";
import { captureDesk } from "./desk.ts";
import { writeSheet, type Picture } from "./sheet.ts";
import { STATES, type State } from "./states.ts";

/** The first of the stories that ship. */
const STORY = (await readdir("data/stories"))[0]!;
const WIDTHS = [240, 320, 375, 480, 640, 720, 1000, 1200];
const FOLDER = resolve("dist/screenshots");
const HOSTS = join(import.meta.dirname, "../fixtures/hosts");
const README_PICTURE = join(import.meta.dirname, "box.png");

// The dev server would request its location from another host.
process.env["CLOUDFLARE_CF_FETCH_ENABLED"] = "false";

const prefix = process.argv[2] ?? "";

const server = createTestHarness({ workers: [{ configPath: "./wrangler.toml" }] });
const { url } = await server.listen();
const service = url.origin;

const scriptTag = (lang: string, options = ""): string =>
  `<script async src="${service}/embed/${STORY}.${lang}.js" ${options}></script>`;

const plainPage = (state: State, lang: string): string => `<!doctype html>
<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Box</title><style>:root { color-scheme: light dark } body { margin: 0; padding: 12px; font: 17px/1.5 Georgia, "Noto Naskh Arabic", serif }</style>
<body>${scriptTag(lang, state.options)}</body></html>`;

const pages: Record<string, HostResource> = {};
for (const state of STATES)
  for (const lang of ["en", "ar"])
    pages[`/${state.name}/${lang}`] = { body: plainPage(state, lang) };
const hosts = (await readdir(HOSTS)).map((file) => file.replace(".html", ""));
for (const host of hosts) {
  const html = await readFile(join(HOSTS, `${host}.html`), "utf8");
  const tag = scriptTag(host === "arabic" ? "ar" : "en");
  pages[`/hosts/${host}`] = { body: html.replace("<!-- box -->", tag) };
}

interface Shot {
  path: string;
  width: number;
  scheme: "light" | "dark";
  file: string;
  state: State;
}

async function capture(browser: Browser, origin: string, shot: Shot): Promise<void> {
  const { page, context } = await visit(browser, origin + shot.path, {
    viewport: { width: shot.width, height: 800 },
    colorScheme: shot.scheme,
    deviceScaleFactor: 1,
  });
  const box = page.locator("key-developments");
  await box.locator("details").first().waitFor();
  await shot.state.reach(box);
  await page.mouse.move(0, 0);
  await page.screenshot({ path: shot.file, fullPage: true });
  await context.close();
}

const [closed, opened] = STATES;
if (!closed || !opened) throw new Error("there are no states");

const browser = await launchBrowser();
const site = await serveHost(pages);
await mkdir(FOLDER, { recursive: true });

async function makeSheet(name: string, take: () => Promise<Picture[]>): Promise<void> {
  if (!name.startsWith(prefix)) return;
  await writeSheet(browser, FOLDER, name, await take());
  process.stdout.write(`${join(FOLDER, name)}.png\n`);
}

const makeBoxSheet = (name: string, shots: (Omit<Shot, "file"> & { caption: string })[]) =>
  makeSheet(name, async () => {
    const pictures: Picture[] = [];
    for (const [index, shot] of shots.entries()) {
      const file = `${name}-${index}.png`;
      await capture(browser, site.origin, { ...shot, file: join(FOLDER, file) });
      pictures.push({ file, caption: shot.caption });
    }
    return pictures;
  });

for (const scheme of ["light", "dark"] as const)
  await makeSheet(`desk-${scheme}`, () => captureDesk(browser, FOLDER, scheme));
for (const state of STATES)
  for (const scheme of ["light", "dark"] as const)
    for (const lang of ["en", "ar"])
      await makeBoxSheet(
        `${state.name}-${scheme}-${lang}`,
        WIDTHS.map((width) => ({
          path: `/${state.name}/${lang}`,
          width,
          scheme,
          state,
          caption: `${state.name}, ${width} px, ${scheme}, ${lang}`,
        })),
      );
for (const width of [360, 1000])
  await makeBoxSheet(
    `hosts-${width}`,
    hosts.map((host) => ({
      path: `/hosts/${host}`,
      width,
      scheme: "light" as const,
      state: opened,
      caption: `${host}, ${width} px`,
    })),
  );
await capture(browser, site.origin, {
  path: `/${opened.name}/en`,
  width: 720,
  scheme: "light",
  state: opened,
  file: README_PICTURE,
});

await site.close();
await browser.close();
await server.close();
