/** A box for an actor that the story does not have shows the whole story and says so on the console, on every surface alike. */
import { expect, test } from "vitest";
import {
  element,
  elementScript,
  FRAME_PAGE,
  iframe,
  script,
} from "../../../support/browser/embeds.ts";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { KEY_ROWS } from "../../../support/story/story.ts";
import { visibleRows } from "../../../support/browser/use-box.ts";

const publisher = usePublisher();

const fragment = await (await fetch(`${FRAME_PAGE}/fragment?actor=nobody&limit=99`)).text();
const SURFACES: [name: string, html: string][] = [
  ["script", script("data-actor=nobody data-limit=99")],
  ["element", element("actor=nobody limit=99")],
  ["iframe", iframe("", "?actor=nobody&limit=99")],
  ["fragment", elementScript() + fragment],
];

test.for(SURFACES)("the %s shows every key row and warns", async ([name, html]) => {
  const warnings: string[] = [];
  const { page } = await publisher.open(article(html), {
    prepare: async (opened) => {
      opened.on("console", (message) => warnings.push(message.text()));
    },
  });

  const inside = name === "iframe" ? page.frameLocator("iframe") : page;
  const rows = visibleRows(inside);
  await expect.poll(() => rows.count()).toBe(KEY_ROWS);
  await expect
    .poll(() => warnings.join("\n"))
    .toMatch(/key-developments: actor="nobody" is not in this story, so the box shows everything/);
});
