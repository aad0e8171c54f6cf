/** One box for one tag or snippet, wherever optimisers, CMSs and frameworks move, repeat, combine, copy, inline or proxy the script. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { describe, expect, inject, test } from "vitest";
import type { Page } from "playwright-core";
import { article, usePublisher } from "../../support/publisher.ts";
import { STORY } from "../../support/story.ts";

const service = inject("service");
const script = `${service}/embed/${STORY}.js`;
const tag = `<script async src="${script}"></script>`;
const element = `<key-developments story="${STORY}"><a href="/">The story</a></key-developments>`;
const run = (code: string): string => `<script>${code}</script>`;

const publisher = usePublisher();

/** The script as the build bakes the service's address into it. */
const readBaked = async (name = STORY): Promise<string> => {
  const code = await (await fetch(`${service}/embed/${name}.js`)).text();
  const baked = code.replace(/,""\);\s*$/, `,${JSON.stringify(service)});`);
  expect(baked).not.toBe(code);
  return baked;
};

const putScript = (path: string, body: string): string =>
  publisher.put(path, { body, type: "text/javascript; charset=utf-8" });

const countBoxes = async (page: Page): Promise<number> =>
  page.locator("key-developments [part=box]").count();

/** Between the two paragraphs of the article, and nowhere else. */
async function expectOneBox(page: Page): Promise<void> {
  await page.locator("key-developments [part=box]").first().waitFor();
  // Scripts that are still on the way, and the second after `load` at which a tag without a place gives up.
  await page.waitForLoadState("networkidle");
  expect(await countBoxes(page)).toBe(1);
  const [before, box, after] = await Promise.all(
    ["#before", "key-developments", "#after"].map(
      async (selector) => (await page.locator(selector).boundingBox())!.y,
    ),
  );
  expect(before).toBeLessThan(box!);
  expect(box).toBeLessThan(after!);
}

describe("one box, in its place, where", () => {
  const cases: [name: string, html: string][] = [
    ["the snippet is as it was pasted", article(`${tag}${element}`)],
    ["a CMS puts line breaks between the snippet's lines", article(`${tag}<br><br>${element}`)],
    [
      "an optimiser moves the snippet's tag to the end of the body",
      article(element).replace("</body>", `${tag}</body>`),
    ],
    ["an optimiser moves the snippet's tag into the head", article(element, tag)],
    ["the page's template has the snippet's tag twice", article(`${tag}${element}`, tag)],
    [
      "the element is drawn long after its tag has run",
      article(
        `<div id="slot"></div>${run(`setTimeout(() => { slot.innerHTML = ${JSON.stringify(element).replaceAll("<", String.raw`\x3c`)} }, 300)`)}`,
        tag,
      ),
    ],
    [
      "an effect adds the tag, removes it, and adds another",
      article(
        `<div id="slot"></div>${run(
          `const add = (theme) => { const s = document.createElement("script"); s.dataset.theme = theme; s.src = "${script}"; slot.append(s); return s };
           add("light").remove(); const second = add("light");
           setTimeout(() => { second.remove(); add("dark") }, 300)`,
        )}`,
      ),
    ],
    [
      "a script in the head inserts a tag and runs it from there, as jQuery does",
      article(
        `<div id="slot"></div>${run(
          `slot.innerHTML = '<p>Loaded.</p><script src="${script}"><\\/script>';
           const s = document.createElement("script"); s.src = "${script}"; s.onload = () => s.remove(); document.head.append(s)`,
        )}`,
      ),
    ],
  ];
  test.for(cases)("%s", async ([, html]) => {
    const { page, errors, console } = await publisher.visit(
      publisher.put("/article", { body: html }),
    );
    await expectOneBox(page);
    expect(errors).toEqual([]);
    expect(console).toEqual([]);
  });

  test("jQuery puts the markup in", async () => {
    const { resolve } = createRequire(import.meta.url);
    const jquery = putScript("/jquery.js", await readFile(resolve("jquery"), "utf8"));
    const { page, errors } = await publisher.open(
      article(
        `<div id="slot"></div><script src="${jquery}"></script>${run(`jQuery("#slot").append('<p>Loaded.</p><script async src="${script}"><\\/script>')`)}`,
      ),
    );
    await expectOneBox(page);
    expect(errors).toEqual([]);
  });
});

describe("many on one page:", () => {
  test("each of two snippets has its own box, whichever tag runs first", async () => {
    const { page } = await publisher.open(
      article(
        `<script defer src="${script}"></script>${element}<hr><script src="${script}?v=2"></script>${element}`,
      ),
    );
    await expect.poll(() => countBoxes(page)).toBe(2);
    await page.waitForLoadState("networkidle");
    expect(await page.locator("key-developments").count()).toBe(2);
  });

  test("a tag alone and a snippet have one box each", async () => {
    const { page } = await publisher.open(article(`${tag}<hr>${tag}${element}`));
    await expect.poll(() => countBoxes(page)).toBe(2);
    await page.waitForLoadState("networkidle");
    const children = await page
      .locator("main > :is(script, hr, key-developments)")
      .evaluateAll((all) => all.map(({ localName }) => localName));
    expect(children).toEqual(["script", "key-developments", "hr", "script", "key-developments"]);
  });
});

async function expectAfterTag(page: Page): Promise<void> {
  await page.locator("script + key-developments [part=box]").waitFor();
  expect(await countBoxes(page)).toBe(1);
}

describe("the box is put back after its tag when", () => {
  test("a morph of the page removes what the server did not send", async () => {
    const { page, errors } = await publisher.open(article(tag));
    await expectAfterTag(page);
    for (let times = 0; times < 3; times++) {
      await page.evaluate(() => document.querySelector("key-developments")!.remove());
      await expectAfterTag(page);
    }
    expect(errors).toEqual([]);
  });

  test("a page transition puts in the next page's markup, whose scripts do not run", async () => {
    const { page, errors } = await publisher.open(article(tag));
    await expectAfterTag(page);
    await page.evaluate((markup) => {
      document.querySelector("main")!.innerHTML = `<h1>Another article</h1>${markup}`;
    }, tag);
    await expectAfterTag(page);
    expect(errors).toEqual([]);
  });

  test("but not when the tag goes with it, nor for ever against a page that removes it", async () => {
    const { page } = await publisher.open(article(tag));
    await expectAfterTag(page);
    await page.evaluate(() => {
      window.removals = 0;
      new MutationObserver(() => {
        const box = document.querySelector("key-developments");
        if (box) {
          window.removals++;
          box.remove();
        }
      }).observe(document, { subtree: true, childList: true });
      document.querySelector("key-developments")!.remove();
    });
    await expect.poll(() => page.evaluate(() => window.removals)).toBeGreaterThan(5);
    await page.waitForFunction(
      (before) =>
        new Promise((resolve) => {
          setTimeout(() => resolve(window.removals === before), 200);
        }),
      await page.evaluate(() => window.removals),
    );
    expect(await page.locator("key-developments").count()).toBe(0);
  });
});

declare global {
  // oxlint-disable-next-line no-var -- a global of the page
  var removals: number;
}

/** Opens a row and the other views: that takes the data. */
async function useBox(page: Page): Promise<void> {
  const box = page.locator("key-developments").first();
  await box.locator("[part=box]").waitFor();
  await box.getByRole("tab").nth(1).click();
  await box.getByRole("table").first().waitFor();
}

const readLinks = (page: Page): Promise<string[]> =>
  page
    .locator("key-developments a[href]")
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
    );

describe("links lead to the service, and data come, where the script is", () => {
  const cases: [name: string, embed: (code: string) => string][] = [
    [
      "copied to the publisher's host",
      (code) => `<script async src="${putScript("/cache/ab12.js", code)}"></script>`,
    ],
    [
      "combined with others",
      (code) =>
        `<script async src="${putScript("/all.js", `window.first = 1;\n${code}\n;window.last = 1`)}"></script>`,
    ],
    [
      "combined with others, as a module",
      (code) =>
        `<script type="module" src="${putScript("/module.js", `export {};\n${code}`)}"></script>`,
    ],
    ["inlined", (code) => run(code.replaceAll("</script", String.raw`<\/script`))],
    [
      "copied to a folder that is named as the service's, where nothing else is",
      (code) => `<script src="${putScript(`/assets/embed/${STORY}.js`, code)}"></script>`,
    ],
  ];
  test.for(cases)("%s", async ([, embed]) => {
    const { page, errors } = await publisher.open(article(embed(await readBaked())));
    await expectOneBox(page);
    await useBox(page);
    const links = await readLinks(page);
    expect(links.filter((link) => link.startsWith(`${service}/`)).length).toBeGreaterThan(3);
    const { origin } = new URL(page.url());
    expect(links.filter((link) => link.startsWith(origin) && !link.includes("#"))).toEqual([]);
    expect(errors).toEqual([]);
  });

  test("served through a path of the publisher's host, which has the data requested there", async () => {
    const { origin } = new URL(publisher.put("/", { body: "" }));
    const { page, requests, errors, console } = await publisher.open(
      article(`<script src="${origin}/proxy/embed/${STORY}.js"></script>`),
      {
        prepare: async (opened) => {
          const baked = await readBaked();
          await opened.route(`${origin}/proxy/**`, async (route) => {
            const { pathname, search } = new URL(route.request().url());
            if (pathname.endsWith(`/${STORY}.js`))
              return route.fulfill({ body: baked, contentType: "text/javascript" });
            const response = await fetch(service + pathname.replace("/proxy", "") + search);
            return route.fulfill({ body: await response.text(), contentType: "application/json" });
          });
        },
      },
    );
    await useBox(page);
    expect(new Set(requests.map((request) => new URL(request.url()).origin))).toEqual(
      new Set([origin]),
    );
    expect(await readLinks(page)).toContainEqual(expect.stringMatching(`^${service}/stories/`));
    expect(errors).toEqual([]);
    expect(console).toEqual([]);
  });

  test.for(["/elsewhere.js", `/proxy/embed/${STORY}.js`])(
    "named by `data-host`, which alone is requested, in a copy at %s",
    async (path) => {
      const code = await readBaked();
      const copy = putScript(path, code.replaceAll(service, "https://kd.invalid"));
      const { page, requests, console } = await publisher.open(
        article(`<script src="${copy}" data-host="${service}"></script>`),
      );
      await useBox(page);
      expect(await readLinks(page)).toContainEqual(expect.stringMatching(`^${service}/stories/`));
      const data = requests.filter((request) => request.resourceType() === "fetch");
      expect(data.length).toBeGreaterThan(0);
      expect(data.filter((request) => !request.url().startsWith(`${service}/`))).toEqual([]);
      expect(console).toEqual([]);
    },
  );
});

test("a tag in a shadow tree that nobody can look into says so once, and draws nothing elsewhere", async () => {
  const { page, errors, console } = await publisher.open(
    article(
      `<div id="card"></div>${run(
        `const s = document.createElement("script"); s.src = "${script}"; card.attachShadow({ mode: "closed" }).append(s)`,
      )}`,
    ),
  );
  await expect.poll(() => console.length).toBe(1);
  expect(console[0]).toMatch(/^warning: key-developments: no place for ".*": put its script tag/);
  expect(await page.locator("key-developments").count()).toBe(0);
  expect(errors).toEqual([]);
});
