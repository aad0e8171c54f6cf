/** Subresource integrity: browsers refuse other bytes, and every archived release works with the current service. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { describe, expect, inject, test } from "vitest";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";
import { useBox } from "../../../support/browser/use-box.ts";

const service = inject("service");
const element = `<key-developments story="${STORY}"><a href="/">The story</a></key-developments>`;

const publisher = usePublisher();

interface Release {
  file: string;
  integrity: string;
}
const releases: Release[] = JSON.parse(await readFile("widget/releases/releases.json", "utf8"));

const pin = ({ file, integrity }: Release, more = `crossorigin="anonymous"`): string =>
  `<script async src="${service}/embed/${file}" integrity="${integrity}" ${more}></script>${element}`;

/** The built script, released or not, at the address with its hash. */
async function readBuilt(): Promise<Release> {
  const code = await (await fetch(`${service}/embed/key-developments.js`)).text();
  const hash = (name: string) => createHash(name).update(code);
  return {
    file: `key-developments.${hash("sha256").digest("hex").slice(0, 12)}.js`,
    integrity: `sha384-${hash("sha384").digest("base64")}`,
  };
}

test("the built script draws from its immutable address", async () => {
  const built = await readBuilt();
  const response = await fetch(`${service}/embed/${built.file}`);
  expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  const { page, console } = await publisher.open(article(pin(built)));
  await page.locator("[part=box]").waitFor();
  expect(console).toEqual([]);
});

test("the browser refuses other bytes, and the link stays", async () => {
  const { page } = await publisher.open(article(pin(await readBuilt())), {
    prepare: (opened) =>
      opened.route("**/key-developments.*.js", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()} ` });
      }),
  });
  expect(await page.getByRole("link", { name: "The story" }).isVisible()).toBe(true);
  expect(await page.evaluate(() => customElements.get("key-developments") === undefined)).toBe(
    true,
  );
});

test("the browser refuses an integrity without crossorigin, so the snippet has it", async () => {
  const { page } = await publisher.open(article(pin(await readBuilt(), "")));
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => customElements.get("key-developments") === undefined)).toBe(
    true,
  );
});

describe.skipIf(releases.length === 0)("an archived release", () => {
  test.for(releases)("$file is unchanged and draws with the current service", async (release) => {
    const { page, console } = await publisher.open(article(pin(release)));
    await useBox(page);
    expect(console).toEqual([]);
  });
});
