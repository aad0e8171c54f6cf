/** The box formats every date before it is sent, so it does not depend on the reader's clock. */
import { expect, test } from "vitest";
import { script } from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { drawnBox } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

async function readAt(time: string): Promise<string> {
  const { page } = await publisher.open(article(script()), {
    prepare: (opened) => opened.clock.setFixedTime(time),
  });
  await drawnBox(page);
  return page.locator("[part=box]").innerText();
}

test.for(["2025-11-21T12:00:00Z", "2027-11-21T12:00:00Z"])(
  "the box shows the same when the clock of the reader is at %s",
  async (time) => {
    expect(await readAt(time)).toBe(await readAt("2026-11-21T12:00:00Z"));
  },
);
