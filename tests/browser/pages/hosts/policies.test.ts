/** Pages with strict security policies. */
import { expect, test } from "vitest";
import {
  element,
  FRAME_PAGE,
  iframe,
  script,
  service,
  STORY_SCRIPT,
} from "../../../support/browser/embeds.ts";
import { article, usePublisher, type OpenOptions } from "../../../support/browser/publisher.ts";
import { useBox } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

const policy = (...directives: string[]): OpenOptions => ({
  headers: { "content-security-policy": ["default-src 'none'", ...directives].join("; ") },
});
const STRICT = policy(
  `script-src ${service}`,
  `connect-src ${service}`,
  "style-src 'self'",
  "require-trusted-types-for 'script'",
);
const ISOLATED: OpenOptions = {
  headers: {
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-opener-policy": "same-origin",
  },
};

test.for<[name: string, embed: string, options: OpenOptions]>([
  ["a policy without anything unsafe, as a script", script(), STRICT],
  ["a policy without anything unsafe, as an element", element(), STRICT],
  [
    "a policy that trusts scripts by nonce and what they load",
    `<script nonce="abc" src="${STORY_SCRIPT}"></script>`,
    policy("script-src 'nonce-abc' 'strict-dynamic'", `connect-src ${service}`),
  ],
  [
    "a sandbox without same-origin, as a script",
    script(),
    policy(`script-src ${service}`, `connect-src ${service}`, "sandbox allow-scripts"),
  ],
  ["cross-origin isolation, as a script", script(), ISOLATED],
  ["cross-origin isolation, as a script with crossorigin", script("crossorigin"), ISOLATED],
  ["Referrer-Policy no-referrer", script(), { headers: { "referrer-policy": "no-referrer" } }],
  [
    "a Permissions-Policy that grants nothing",
    script(),
    { headers: { "permissions-policy": "storage-access=(), fullscreen=()" } },
  ],
])("a box draws, opens and fetches its details under %s", async ([, embed, options]) => {
  const { page, console } = await publisher.open(article(embed), options);
  await useBox(page);
  // The style sheet applies, too.
  expect(
    await page.locator("[part=box]").evaluate((part) => getComputedStyle(part).containerType),
  ).toBe("inline-size");
  expect(console).toEqual([]);
});

test.for<[name: string, embed: string, options: OpenOptions]>([
  ["a policy that names its host", iframe(), policy(`frame-src ${service}`)],
  ["cross-origin isolation", iframe(), ISOLATED],
  [
    "a sandbox that allows only scripts, as WordPress sets",
    iframe(`sandbox="allow-scripts" security="restricted"`),
    {},
  ],
  ["a frame without credentials", iframe("credentialless"), {}],
  ["Referrer-Policy no-referrer", iframe(`referrerpolicy="no-referrer"`), {}],
])("an iframe works under %s", async ([, embed, options]) => {
  const { page, console } = await publisher.open(article(embed), options);
  const box = page.frameLocator("iframe");
  await box.getByRole("heading", { level: 2, name: "Bridge library" }).waitFor();
  await box.getByRole("tab").nth(1).click();
  await box.getByRole("tab").nth(1).and(box.locator("[aria-selected=true]")).waitFor();
  await box.getByRole("table").waitFor();
  expect(await box.locator("[part=list]").first().isVisible()).toBe(false);
  expect(console).toEqual([]);
});

test("requests for content carry no referrer, and those for the script only the origin of the page", async () => {
  const { page, requests } = await publisher.open(article(element()));
  await page.getByRole("heading", { level: 2 }).waitFor();
  const referrers = new Map<string, string | undefined>();
  for (const request of requests)
    referrers.set(new URL(request.url()).pathname, (await request.allHeaders())["referer"]);
  expect(referrers.get(`${new URL(FRAME_PAGE).pathname}/content`)).toBeUndefined();
  expect(new URL(referrers.get("/embed/key-developments.js")!).pathname).toBe("/");
});

test("the box draws in a browser that denies storage to third parties", async () => {
  const { page, console } = await publisher.open(article(`${script()}${iframe()}`), {
    prepare: (opened) =>
      opened.addInitScript(() => {
        for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookie"])
          Object.defineProperty(name === "cookie" ? Document.prototype : self, name, {
            get: () => {
              throw new DOMException("blocked", "SecurityError");
            },
          });
      }),
  });
  await page.getByRole("heading", { level: 2 }).waitFor();
  await page.frameLocator("iframe").getByRole("tab").nth(2).click();
  await page.frameLocator("iframe").locator("[part=report]").first().waitFor();
  expect(console).toEqual([]);
});
