/** The box formats every date before it is sent, so it does not depend on the reader's clock. */
import { expect, inject, test } from "vitest";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { STORY } from "../../../support/story/story.ts";

const service = inject("service");
const publisher = usePublisher();

async function readAt(time: string): Promise<string> {
  const { page } = await publisher.open(
    article(`<script src="${service}/embed/${STORY}.js"></script>`),
    { prepare: (opened) => opened.clock.setFixedTime(time) },
  );
  await page.locator("[part=box]").waitFor();
  return page.locator("[part=box]").innerText();
}

test.for(["2025-11-21T12:00:00Z", "2027-11-21T12:00:00Z"])(
  "the box shows the same when the clock of the reader is at %s",
  async (time) => {
    expect(await readAt(time)).toBe(await readAt("2026-11-21T12:00:00Z"));
  },
);
