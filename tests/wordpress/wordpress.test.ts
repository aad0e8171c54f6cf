/**
 * The embeds in WordPress, with two of its themes, each in a narrow and in a wide column.
 * On Debian, with the packages of tests/engines:
 *
 *     apt-get install wordpress wordpress-theme-twentytwentyone wordpress-theme-twentytwentythree php-cli mariadb-server
 *     npx vitest run --project wordpress
 *
 * `RECORD=1` before the second command writes the table of the documentation. site.ts starts WordPress.
 */
import { afterAll, beforeAll, expect } from "vitest";
import { box, script, service } from "../support/browser/embeds.ts";
import { click, isDrawn, isShown, ROOT, useViews } from "../engines/box-expressions.ts";
import { pressUntil, waitFor, type EnginePage } from "../engines/engine.ts";
import { openPage } from "../engines/host.ts";
import { runScenarios, type Scenario } from "../engines/run-scenarios.ts";
import { STORY } from "../support/story/story.ts";
import { findMissing, startWordPress, type WordPress } from "./site.ts";

const missing = findMissing();
const address = `${service}/stories/${STORY}`;

const edition: { developments: { id: string }[] } = await (
  await fetch(`${service}/v1/stories/${STORY}`)
).json();
const { id } = edition.developments.at(-1)!;

/** An address that an editor has pasted on a line of its own, as the block editor saves it. */
const embed = (url: string): string => `<!-- wp:embed {"url":"${url}"} -->
<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">
${url}
</div></figure>
<!-- /wp:embed -->`;

const posts = [
  { name: "pasted", content: embed(address) },
  { name: "pasted-permalink", content: embed(`${address}#${id}`) },
  { name: "pasted-options", content: embed(`${service}/embed/${STORY}?lang=uk&limit=1`) },
  { name: "listed", content: embed(address) },
  {
    name: "script",
    content: `<!-- wp:html -->${script()}<!-- /wp:html -->`,
  },
  {
    // Without blocks, WordPress turns line breaks into paragraphs and <br>.
    name: "classic",
    content: `Before.\n\n${script()}\n${box("", `<a href="${address}">The story</a>`)}\n\nAfter.`,
  },
];

/** Themes by slug. */
const THEMES = {
  twentytwentyone: "Twenty Twenty-One",
  twentytwentythree: "Twenty Twenty-Three",
};
/** Of the column, in pixels. */
const WIDTHS = [360, 1200];

const LAYOUTS = Object.keys(THEMES).flatMap((theme) => WIDTHS.map((width) => ({ theme, width })));

let wordpress: WordPress;
beforeAll(async () => {
  if (missing) return;
  wordpress = await startWordPress(service, posts);
});
afterAll(async () => wordpress?.close());

const postUrl = (name: string, theme: string): string =>
  `${wordpress.origin}/?name=${name}&theme=${theme}${name === "listed" ? "&provider=listed" : ""}`;

/** Opens a post in a frame: no window of WebKit is as narrow as a telephone. The post is frame 0. */
async function openPost(
  page: EnginePage,
  name: string,
  { theme, width }: (typeof LAYOUTS)[number],
): Promise<void> {
  const src = postUrl(name, theme).replaceAll("&", "&amp;");
  const html = `<!doctype html><body style="margin:0"><iframe src="${src}" width="${width}" height="800" style="border:0"></iframe>`;
  await openPage(page, html);
  await waitFor(page, "document.readyState === 'complete'", 0);
}

/** How far a document scrolls sideways, in pixels. */
const SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** Uses every part of the box in the post's frame, and scrolls it to its end by the keyboard, as a reader would. */
async function useFrame(page: EnginePage): Promise<void> {
  await useViews(page, "document", 0, 0);
  if (await page.run(isShown("button[part=more]", "document"), 0, 0))
    await page.run(click("button[part=more]", "document"), 0, 0);
  await page.run(
    "(document.querySelectorAll('details').forEach((row) => { row.open = true }), true)",
    0,
    0,
  );
  // WordPress hides the frame until its first message.
  await waitFor(page, isShown("iframe", "document"), 0);
  expect(await page.run(SIDEWAYS, 0)).toBe(0);
  expect(await page.run(SIDEWAYS, 0, 0)).toBe(0);
  await pressUntil(
    page,
    { key: "End", target: `document.querySelector("summary")` },
    `document.querySelector("[part=footer]").getBoundingClientRect().bottom <= innerHeight + 1`,
    0,
    0,
  );
}

const SCENARIOS: Scenario[] = [
  [
    "WordPress: a pasted address shows the box, and all of it can be reached despite the limit of 1000 px",
    async ({ page }) => {
      for (const layout of LAYOUTS) {
        await openPost(page, "pasted", layout);
        await useFrame(page);
        expect(await page.run("origin", 0, 0)).toBe("null");
        expect(await page.run("document.querySelector('iframe').clientHeight", 0)).toBe(1000);
        expect(await page.run(isShown("blockquote", "document"), 0)).toBe(false);
      }
      await openPost(page, "pasted-options", LAYOUTS[0]!);
      await waitFor(page, isDrawn("document"), 0, 0);
      expect(await page.run("document.querySelector('[part=box]').lang", 0, 0)).toBe("uk");
    },
  ],
  [
    "WordPress: if the site lists the service as a provider, the box is in a frame that scrolls",
    async ({ page }) => {
      for (const layout of LAYOUTS) {
        await openPost(page, "listed", layout);
        await page.run("(document.querySelector('iframe').scrollIntoView(), true)", 0);
        await useFrame(page);
        expect(await page.run("origin", 0, 0)).toBe(service);
      }
    },
  ],
  [
    "WordPress: the script in a Custom HTML block or in a classic post draws one box in its place",
    async ({ page }) => {
      for (const layout of LAYOUTS)
        for (const name of ["script", "classic"]) {
          await openPost(page, name, layout);
          await useViews(page, ROOT, 0);
          expect(await page.run(SIDEWAYS, 0)).toBe(0);
          const widths = `[...document.querySelectorAll("key-developments")].map((box) => box.getBoundingClientRect().width)`;
          const [width, ...others] = await page.run<number[]>(widths, 0);
          expect(width).toBeGreaterThan(layout.width === 360 ? 280 : 600);
          expect(others).toEqual([]);
        }
    },
  ],
  [
    "WordPress: the address of a development opens its row in the frame",
    async ({ page }) => {
      for (const layout of LAYOUTS) {
        await openPost(page, "pasted-permalink", layout);
        await waitFor(page, `document.querySelector("#${id}")?.open`, 0, 0);
        expect(await page.run("location.hash", 0, 0)).toMatch(`#${id}#?secret=`);
      }
    },
  ],
  [
    "WordPress: a link in the frame leads to the story’s page",
    async ({ page }) => {
      // WordPress navigates the window, which not every engine allows a post in a frame to do.
      await page.open(postUrl("pasted", "twentytwentythree"));
      await waitFor(page, isDrawn("document"), 0);
      await waitFor(page, isShown("iframe", "document"));
      // It follows links only from a frame that has the focus.
      await page.run("(document.querySelector('[part=summary]').focus(), true)", 0);
      await page.run(click("[part=footer] a", "document"), 0);
      expect(await waitFor(page, `origin === "${service}" && location.pathname`)).toBe(
        `/stories/${STORY}`,
      );
    },
  ],
];

runScenarios({
  groups: [{ scheme: "light", scenarios: SCENARIOS }],
  record: "worker/pages/tried-in-wordpress.json",
  setting: () => ({
    // A major release of WordPress has two numbers.
    version: /^\d+\.\d+/.exec(wordpress.version)?.[0],
    themes: Object.values(THEMES),
    widths: WIDTHS,
  }),
  missing,
});
