/** Subresource integrity: browsers refuse other bytes, and every archived release works with the current service. */
import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { box, service } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { type PinnedScript, readPinned } from "../../../support/service/pinned-script.ts";
import { useBox } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

type Release = Pick<PinnedScript, "file" | "integrity">;
const releases: Release[] = JSON.parse(await readFile("widget/releases/releases.json", "utf8"));

const pin = ({ file, integrity }: Release, more = `crossorigin="anonymous"`): string =>
  `<script async src="${service}/embed/${file}" integrity="${integrity}" ${more}></script>${box("", `<a href="/">The story</a>`)}`;

test("the built script and its behaviour work from immutable addresses, each fetched once", async () => {
  const built = await readPinned();
  const files = [built.file, built.behaviour.file].map((file) => `${service}/embed/${file}`);
  for (const file of files)
    expect((await fetch(file)).headers.get("cache-control")).toBe(
      "public, max-age=31536000, immutable",
    );
  const { page, console, requests } = await publisher.open(article(pin(built)));
  await useBox(page);
  expect(console).toEqual([]);
  const scripts = requests.map((request) => request.url()).filter((url) => url.endsWith(".js"));
  expect(scripts).toEqual(files);
});

test("the browser refuses other bytes, and the link stays", async () => {
  const { page } = await publisher.open(article(pin(await readPinned())), {
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

test.each([
  ["", ""],
  [
    " under a policy of trusted types",
    "<meta http-equiv=content-security-policy content=\"require-trusted-types-for 'script'\">",
  ],
])("the browser refuses a behaviour with other bytes%s; the first view stays", async (_, head) => {
  const { page, console } = await publisher.open(article(head + pin(await readPinned())), {
    prepare: (opened) =>
      opened.route("**/behaviour.*.js*", async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, body: `${await response.text()};window.altered = true` });
      }),
  });
  await page.getByRole("tab", { name: "Sources" }).click();
  await page.locator("[part=notice]", { hasText: "could not be loaded" }).waitFor();
  expect(await page.locator("[part=headline]").count()).toBeGreaterThan(1);
  expect(await page.evaluate(() => Reflect.get(window, "altered"))).toBeUndefined();
  expect(console.at(-1)).toContain(`key-developments: ${service}/embed/behaviour.`);
});

test.for<[name: string, policy: (pinned: PinnedScript) => string]>([
  ["trusts scripts by nonce alone", () => "script-src 'nonce-abc'"],
  ["requires trusted types", () => `script-src ${service}; require-trusted-types-for 'script'`],
  [
    "lists trusted types",
    () =>
      `script-src ${service}; require-trusted-types-for 'script'; trusted-types key-developments`,
  ],
  [
    "lists the hash of the script and the one inside it",
    ({ integrity, text }) => `script-src '${integrity}' '${/"integrity":"(.+?)"/.exec(text)![1]}'`,
  ],
])("a pinned script and its behaviour work under a policy that %s", async ([, policy]) => {
  const pinned = await readPinned();
  const { page, console } = await publisher.open(
    article(pin(pinned, `crossorigin="anonymous" nonce="abc"`)),
    { headers: { "content-security-policy": policy(pinned) } },
  );
  await useBox(page);
  expect(console).toEqual([]);
});

test("a release is archived", () => {
  expect(releases.length).toBeGreaterThan(0);
});

test.for(releases)(
  "the archived release $file is unchanged and draws with the current service",
  async (release) => {
    const { page, console } = await publisher.open(article(pin(release)));
    await useBox(page);
    expect(console).toEqual([]);
  },
);
