/** oEmbed as its consumers use it: discovery in a page's head, and the html after their sanitisers. */
import { expect, inject, test } from "vitest";
import { article, usePublisher } from "../../support/publisher.ts";
import { SANITISERS } from "../../support/sanitisers.ts";
import { STORY } from "../../support/story.ts";

const service = inject("service");

const publisher = usePublisher();

interface OEmbed {
  type: string;
  html: string;
  width: number;
  height: number;
}

test.for([`/stories/${STORY}`, `/embed/${STORY}`])(
  "%s is discovered before </head>, within 150 KB",
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
      // As WordPress asks: with sizes, do-not-track and a format.
      const url = new URL(href!.replaceAll("&amp;", "&"));
      for (const [name, value] of [
        ["maxwidth", "500"],
        ["maxheight", "750"],
        ["dnt", "1"],
      ] as const)
        url.searchParams.set(name, value);
      const answer = await fetch(url);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toContain(type);
    }
  },
);

test.for(SANITISERS)("its html survives $name, and shows the box", async ({ keep }) => {
  const answer = await fetch(
    `${service}/oembed?url=${encodeURIComponent(`${service}/stories/${STORY}`)}&maxwidth=500&maxheight=750`,
  );
  const embed: OEmbed = await answer.json();
  expect(embed).toMatchObject({ type: "rich", width: 500 });
  const { page: workshop } = await publisher.open("<!doctype html><title>CMS</title>");
  const kept = await workshop.evaluate(keep, embed.html);
  expect(kept).not.toBeNull();
  const { page, errors } = await publisher.open(article(kept!));
  const inner = page.frameLocator("iframe");
  const box = kept!.includes("srcdoc") ? inner.frameLocator("iframe") : inner;
  await box.getByRole("heading", { level: 2, name: "Bridge library" }).waitFor();
  await box.locator("[part=summary]").first().click();
  await box.locator("details[open] [part=cite]").first().waitFor();
  expect(errors).toEqual([]);
});

test("WordPress's sanitiser refuses what is not an iframe, so that the test above means something", async () => {
  const { page } = await publisher.open("<!doctype html><title>CMS</title>");
  const [wordPress] = SANITISERS;
  expect(
    await page.evaluate(
      wordPress!.keep,
      `<script src="/x.js"></script><key-developments></key-developments>`,
    ),
  ).toBeNull();
});
