/** Pages whose scripts change shared built-ins and whose styles match every element. */
import { readFileSync } from "node:fs";
import { parseSync } from "oxc-parser";
import { analyze } from "periscopic";
import { describe, expect, test } from "vitest";
import { box, ELEMENT_SCRIPT, service, STORY_SCRIPT } from "../../../support/browser/embeds.ts";
import { findViolations } from "../../../support/browser/axe.ts";
import { fetchSnippet } from "../../../support/service/fetch-snippet.ts";
import { HOSTILE } from "../../../support/browser/hostile.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import { drawnBox, useBox } from "../../../support/browser/use-box.ts";

const embeds = {
  script: `<script src="${STORY_SCRIPT}"></script>`,
  element: `<script src="${ELEMENT_SCRIPT}"></script>${box()}`,
};

const publisher = usePublisher();

/** Uses the page's box. Resolves to what the page reported meanwhile. */
async function tryBox(html: string) {
  const { page, errors, console } = await publisher.open(html);
  await useBox(page);
  return { errors, console };
}

const cases = HOSTILE.flatMap(([name, code]) =>
  (["before", "after"] as const).flatMap((when) =>
    (["script", "element"] as const).map((way) => ({ name, code, when, way })),
  ),
);

test.for(cases)(
  "the box draws and opens with $name, $when the $way",
  async ({ code, when, way }) => {
    const hostile = `<script>${code}</script>`;
    const embed = when === "before" ? hostile + embeds[way] : embeds[way] + hostile;
    expect(await tryBox(article(embed))).toEqual({ errors: [], console: [] });
  },
);

describe("a global of the page with the name of a built-in:", () => {
  const source = readFileSync("widget/element/built-ins.ts", "utf8");
  const names = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name!);
  test.for([...names, "CSSStyleSheet", "console"])(
    "the box works with another %s",
    async (name) => {
      const hostile = `<script>Object.defineProperty(window, "${name}", { value: function () { this.items = {} }, writable: true, configurable: true })</script>`;
      expect(await tryBox(article(hostile + embeds.script))).toEqual({ errors: [], console: [] });
    },
  );

  test.for(["key-developments", STORY, "behaviour"])(
    "%s uses no other replaceable global",
    (name) => {
      const code = readFileSync(`dist/test/assets/embed/${name}.js`, "utf8");
      const { program } = parseSync("script.js", code);
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- both describe ESTree, in types of their own
      const free = [...analyze(program as never).globals.keys()];
      const harmless = new Set([
        // Read-only on every window, or looked up safely.
        "arguments",
        "customElements",
        "document",
        "location",
        "navigator",
        // Replaceable; another number only delays the release of reserved space.
        "innerHeight",
        // Replaceable; a page that does so decides itself which scripts it trusts. Without it, the address is used unchanged.
        "trustedTypes",
        "window",
        "console",
        // A page that breaks timers breaks itself.
        "setTimeout",
        "setInterval",
        "clearInterval",
        "clearTimeout",
      ]);
      expect(free.filter((name) => !harmless.has(name))).toEqual([]);
    },
  );
});

/** Runs in the page: the property names of the objects that every script shares. */
const survey = (): Record<string, string[]> => {
  const shared = {
    window,
    document,
    Array,
    Object,
    Element: Element.prototype,
    Event: Event.prototype,
  };
  const prototypes = { arrays: Array.prototype, objects: Object.prototype };
  return Object.fromEntries(
    Object.entries({ ...shared, ...prototypes }).map(([name, object]) => [
      name,
      Reflect.ownKeys(object).map(String).toSorted(),
    ]),
  );
};

test("the script adds no property to a shared object of the page", async () => {
  const { page } = await publisher.open(article(""));
  const before = await page.evaluate(survey);
  await page.addScriptTag({ url: STORY_SCRIPT });
  await page.evaluate((html) => {
    document.querySelector("#after")!.insertAdjacentHTML("beforebegin", html);
  }, box());
  await drawnBox(page);
  expect(await page.evaluate(survey)).toEqual(before);
});

const KEPT = {
  display: "flex",
  "text-transform": "none",
  "text-align": "start",
  "white-space": "normal",
  "letter-spacing": "normal",
  "text-indent": "0px",
  "font-style": "normal",
};

test.for<[name: string, css: string]>([
  ["a reset of everything", "* { all: unset !important }"],
  ["a reset of every kind of display", "* { display: inline !important; float: left !important }"],
  [
    "boxes that measure differently",
    "* { box-sizing: content-box !important; padding: 7px !important }",
  ],
  [
    "styles for every list and heading",
    "ol, li, h2, h3, p, button, table, summary { display: none; color: red; font-size: 99px }",
  ],
  [
    "a page in small capitals and italics, justified, in one line",
    "body { text-transform: uppercase; text-align: justify; white-space: nowrap; letter-spacing: .3em; line-height: 4; text-indent: 5em; font-style: italic }",
  ],
])("the box keeps its styles under %s", async ([, css]) => {
  const { page } = await publisher.open(
    article(
      `<div id="column" style="width: 600px">${embeds.script}</div>`,
      `<style>${css}</style>`,
    ),
  );
  const drawn = await drawnBox(page);
  const look = await drawn.evaluate((part, names) => {
    const style = getComputedStyle(part);
    return {
      kept: Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)])),
      line: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
      fills: part.getBoundingClientRect().width,
    };
  }, Object.keys(KEPT));
  expect(look.kept).toEqual(KEPT);
  expect(look.line).toBe(1.5);
  expect(look.fills).toBeGreaterThan(560);
  expect(await drawn.locator("[part=summary]").first().isVisible()).toBe(true);
});

test("the box is invisible inside an invisible element", async () => {
  const { page } = await publisher.open(
    article(`<div style="visibility: hidden">${embeds.script}</div>`),
  );
  const drawn = page.locator("[part=box]");
  await drawn.waitFor({ state: "attached" });
  const isVisible = await drawn.evaluate((part) =>
    part.checkVisibility({ visibilityProperty: true }),
  );
  expect(isVisible).toBe(false);
});

test.for(["Script", "Element"])(
  "the builder's %s is hidden and takes no space if a class of the page hides it",
  async (name) => {
    const { code } = await fetchSnippet(service, STORY, name);
    const hidden = code.replace("<key-developments ", '<key-developments class="promo" ');
    const { page } = await publisher.open(
      article(hidden, "<style>.promo { display: none }</style>"),
    );
    await page.locator("[part=box]").waitFor({ state: "attached" });
    expect(await page.locator("key-developments").isVisible()).toBe(false);
    const [before, after] = await Promise.all(
      ["#before", "#after"].map(async (id) => (await page.locator(id).boundingBox())!.y),
    );
    expect(after! - before!).toBeLessThan(100);
  },
);

test("the tables of the box have the colour of a dark section in quirks mode", async () => {
  const { page } = await publisher.open(
    article(`<section style="background: #111; color: #eee">${embeds.script}</section>`).replace(
      "<!doctype html>",
      "",
    ),
  );
  expect(await page.evaluate("document.compatMode")).toBe("BackCompat");
  await page.getByRole("tab").nth(1).click();
  const table = page.getByRole("table").first();
  await table.waitFor();
  expect(await table.evaluate((part) => getComputedStyle(part).color)).toBe("rgb(238, 238, 238)");
});

test("muted text has enough contrast on a page with grey text", async () => {
  const { page } = await publisher.open(
    article(`<section style="background: #fff; color: #666">${embeds.script}</section>`),
  );
  await drawnBox(page);
  expect(await findViolations(page, "key-developments")).toEqual([]);
});
