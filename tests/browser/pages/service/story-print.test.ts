/** The story page on paper. */
import { expect, test } from "vitest";
import { service } from "../../../support/browser/embeds.ts";
import type { Edition } from "../../../../data/model/edition.ts";
import { usePublisher } from "../../../support/browser/publisher.ts";
import { readPdf, squash } from "../../../support/browser/read-pdf.ts";
import { STORY } from "../../../support/story/story.ts";

const publisher = usePublisher();

test("the story page prints its rows opened, who says what and the sources", async () => {
  const { page } = await publisher.visit(`${service}/stories/${STORY}`);
  await page.waitForLoadState("networkidle");
  const edition: Edition = await (await fetch(`${service}/v1/stories/${STORY}`)).json();
  const { text } = await readPdf(await page.pdf({ format: "A4" }));
  const key = edition.developments.filter((development) => development.key);
  const expected = [
    ...key.map(({ headline }) => headline),
    ...key.map(({ summary }) => summary),
    ...edition.claims.map((claim) => claim.text.replace(/\.$/, "")),
    ...edition.articles.map(({ title }) => title),
    "Corrections",
  ];
  expect(expected.filter((part) => !text.includes(squash(part)))).toEqual([]);
  expect(text).not.toContain(squash("Use this story"));
});
