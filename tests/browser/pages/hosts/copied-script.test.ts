/** The script copied, combined, inlined or proxied by the publisher: links and requests still lead to the service. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { box, element, ELEMENT_SCRIPT, service } from "../../../support/browser/embeds.ts";
import { fetchDeployedScript } from "../../../support/service/deployed-script.ts";
import { expectOneBox } from "../../../support/browser/expect-one-box.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import { readPinned } from "../../../support/service/pinned-script.ts";
import { useBox } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

const putScript = (path: string, body: string): string =>
  publisher.put(path, { body, type: "text/javascript; charset=utf-8" });

const readLinks = (page: Page): Promise<string[]> =>
  page
    .locator("key-developments a[href]")
    .evaluateAll((links) =>
      links.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")),
    );

describe("links lead to the service and the details load when the script is", () => {
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
    ["inlined", (code) => `<script>${code.replaceAll("</script", String.raw`<\/script`)}</script>`],
    [
      "copied to a folder with the name of the service's, without its other files",
      (code) => `<script src="${putScript(`/assets/embed/${STORY}.js`, code)}"></script>`,
    ],
  ];
  test.for(cases)("%s", async ([, embed]) => {
    const { page } = await publisher.open(article(embed(await fetchDeployedScript(STORY))));
    await expectOneBox(page);
    await useBox(page);
    const links = await readLinks(page);
    expect(links.filter((link) => link.startsWith(`${service}/`)).length).toBeGreaterThan(3);
    const { origin } = new URL(page.url());
    expect(links.filter((link) => link.startsWith(origin) && !link.includes("#"))).toEqual([]);
  });

  test("proxied by the publisher's host, which then serves the details, too", async () => {
    const { origin } = new URL(publisher.put("/", { body: "" }));
    const { page, requests, console } = await publisher.open(
      article(`<script src="${origin}/proxy/embed/${STORY}.js"></script>`),
      {
        prepare: async (opened) => {
          const deployed = await fetchDeployedScript(STORY);
          await opened.route(`${origin}/proxy/**`, async (route) => {
            const { pathname, search } = new URL(route.request().url());
            if (pathname.endsWith(`/${STORY}.js`))
              return route.fulfill({ body: deployed, contentType: "text/javascript" });
            const response = await fetch(service + pathname.replace("/proxy", "") + search);
            const contentType = response.headers.get("content-type") ?? "";
            return route.fulfill({ body: await response.text(), contentType });
          });
        },
      },
    );
    await useBox(page);
    expect(new Set(requests.map((request) => new URL(request.url()).origin))).toEqual(
      new Set([origin]),
    );
    expect(await readLinks(page)).toContainEqual(expect.stringMatching(`^${service}/stories/`));
    expect(console).toEqual([]);
  });

  test.for(["/elsewhere.js", `/proxy/embed/${STORY}.js`])(
    "copied to %s, with the service in `data-host`, which alone is requested",
    async (path) => {
      const code = await fetchDeployedScript(STORY);
      const copy = putScript(path, code.replaceAll(service, "https://kd.invalid"));
      const { page, requests, console } = await publisher.open(
        article(`<script src="${copy}" data-host="${service}"></script>`),
      );
      await useBox(page);
      expect(await readLinks(page)).toContainEqual(expect.stringMatching(`^${service}/stories/`));
      const further = requests.slice(2).map((request) => request.url());
      expect(further).toEqual([expect.stringMatching(`^${service}/embed/.*js$`)]);
      expect(console).toEqual([]);
    },
  );
});

test("a copied release loads its behaviour from the host of the element", async () => {
  const { text, behaviour } = await readPinned();
  const src = putScript("/static/release.js", text);
  const { page, requests, console } = await publisher.open(
    article(`<script async src="${src}"></script>${box(`host="${service}"`)}`),
  );
  await useBox(page);
  expect(requests.map((request) => request.url())).toContain(`${service}/embed/${behaviour.file}`);
  expect(console).toEqual([]);
});

test("a box whose `host` is another service takes its content from there, and the behaviour from the script's", async () => {
  const other = "https://other.example";
  const { page, requests, console } = await publisher.open(article(element(`host="${other}"`)), {
    prepare: (opened) =>
      opened.route(`${other}/**`, async (route) => {
        const { pathname, search } = new URL(route.request().url());
        const response = await fetch(service + pathname + search);
        await route.fulfill({
          body: await response.text(),
          headers: { "access-control-allow-origin": "*" },
        });
      }),
  });
  await useBox(page);
  expect(requests.slice(1).map((request) => request.url())).toEqual([
    ELEMENT_SCRIPT,
    `${other}/embed/${STORY}/content`,
    `${service}/embed/behaviour.js`,
    expect.stringMatching(new RegExp(`^${other}/embed/${STORY}\\.en\\..*\\.json$`)),
  ]);
  expect(console).toEqual([]);
});
