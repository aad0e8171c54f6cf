import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { renderStoryPage } from "../../../worker/pages/story/story.tsx";
import { findStory } from "../../../worker/corpus/corpus.ts";
import { EditionIndex } from "../../../worker/corpus/edition-index.ts";
import { makeEdition } from "../../fixtures/harbour-strike.ts";
import { STORY } from "../../support/story/story.ts";
import { ORIGIN } from "../fetch-path.ts";

/** The section on errors, of a story with the first contact in a service with the second. */
async function renderContact(story: string | null, service?: string): Promise<string> {
  const edition = makeEdition({ contact: story, licence: null });
  const index = new EditionIndex(edition, "", async () => Promise.resolve("{}"));
  const page = await renderStoryPage(
    { env: { ...env, ...(service && { CONTACT: service }) }, url: new URL(ORIGIN) },
    {
      story: await findStory(env, STORY),
      index,
      etag: "",
      pinned: null,
      caching: "live",
      headers: {},
    },
  );
  const html = await new Response(page.body).text();
  return /<h2 id="contact">.*?<\/section>/s.exec(html)?.[0] ?? "";
}

test.each([
  ["the contact of its story", "mailto:editors@harbour.example", undefined],
  [
    "the contact of its story before that of the service",
    "mailto:editors@harbour.example",
    "https://service.example/errors",
  ],
  ["the contact of the service if its story names none", null, "https://service.example/errors"],
])("the story page links to %s", async (_, story, service) => {
  const section = await renderContact(story, service);
  expect(section).toContain(`<a href="${story ?? service}">Report an error</a>`);
  expect(section.match(/<a /g)).toHaveLength(1);
});

test("the story page says whom to write to where no contact is named", async () => {
  const section = await renderContact(null);
  expect(section).toContain("write to the publication on whose page you saw the box");
  expect(section).not.toContain("<a ");
});
