/** oEmbed as consumers use it: discovery in the head of a page, and the html after their sanitisers. */
import { expect, test } from "vitest";
import { service } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { SANITISERS } from "../../../support/browser/sanitisers.ts";
import { STORY } from "../../../support/story/story.ts";

const publisher = usePublisher();

interface OEmbed {
  type: string;
  html: string;
  width: number;
  height: number;
}

test.for([`/stories/${STORY}`, `/stories/${STORY}/changes`, `/embed/${STORY}`])(
  "%s has its discovery links in the head, within 150 KB",
  async (path) => {
    const html = await (await fetch(service + path)).text();
    const head = html.slice(0, 150 * 1024).split("</head>")[0]!;
    const links = [
      ...head.matchAll(
        /<link rel="alternate" type="(application\/json|text\/xml)\+oembed" href="([^"]+)"/g,
      ),
    ];
    expect(links.map(([, type]) => type)).toEqual(["application/json", "text/xml"]);
    for (const [, type, href] of links) {
      // WordPress adds sizes and do-not-track.
      const url = new URL(href!.replaceAll("&amp;", "&"));
      for (const [name, value] of [
        ["maxwidth", "500"],
        ["maxheight", "750"],
        ["dnt", "1"],
      ] as const)
        url.searchParams.set(name, value);
      const response = await fetch(url);
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toContain(type);
    }
  },
);

test.for(SANITISERS)(
  "the html shows the box after the sanitiser of $name",
  async ({ sanitise }) => {
    const response = await fetch(
      `${service}/oembed?url=${encodeURIComponent(`${service}/stories/${STORY}`)}&maxwidth=500&maxheight=750`,
    );
    const embed: OEmbed = await response.json();
    expect(embed).toMatchObject({ type: "rich", width: 500 });
    const { page: cms } = await publisher.open("<!doctype html><title>CMS</title>");
    const html = await cms.evaluate(sanitise, embed.html);
    expect(html).not.toBeNull();
    const { page } = await publisher.open(article(html!));
    const inner = page.frameLocator("iframe");
    const box = html!.includes("srcdoc") ? inner.frameLocator("iframe") : inner;
    await box.getByRole("heading", { level: 2, name: "Bridge library" }).waitFor();
    await box.locator("[part=summary]").first().click();
    await box.locator("details[open] [part=cite]").first().waitFor();
  },
);

test("WordPress's sanitiser refuses markup without an iframe, so the test above can fail", async () => {
  const { page } = await publisher.open("<!doctype html><title>CMS</title>");
  const [wordPress] = SANITISERS;
  expect(
    await page.evaluate(
      wordPress!.sanitise,
      `<script src="/x.js"></script><key-developments></key-developments>`,
    ),
  ).toBeNull();
});
