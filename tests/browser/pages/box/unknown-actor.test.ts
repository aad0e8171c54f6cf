/** A box for an actor that the story does not have shows the whole story and says so on the console, on every surface alike. */
import { expect, inject, test } from "vitest";
import { article, usePublisher } from "../../../support/browser/publisher.ts";
import { KEY_ROWS, STORY } from "../../../support/story/story.ts";

const service = inject("service");
const publisher = usePublisher();

const fragment = await (
  await fetch(`${service}/embed/${STORY}/fragment?actor=nobody&limit=99`)
).text();
const SURFACES: [name: string, html: string][] = [
  [
    "script",
    `<script src="${service}/embed/${STORY}.js" data-actor="nobody" data-limit="99"></script>`,
  ],
  [
    "element",
    `<script src="${service}/embed/key-developments.js"></script>
     <key-developments story="${STORY}" actor="nobody" limit="99"></key-developments>`,
  ],
  [
    "iframe",
    `<iframe src="${service}/embed/${STORY}?actor=nobody&limit=99" title="Key developments" width="600" height="900"></iframe>`,
  ],
  ["fragment", `<script src="${service}/embed/key-developments.js"></script>${fragment}`],
];

test.for(SURFACES)("the %s shows every key row and warns", async ([name, html]) => {
  const warnings: string[] = [];
  const { page, errors } = await publisher.open(article(html), {
    prepare: async (opened) => {
      opened.on("console", (message) => warnings.push(message.text()));
    },
  });

  const inside = name === "iframe" ? page.frameLocator("iframe") : page;
  const rows = inside.locator("[part=list]").first().locator("[part~=row]:not([hidden])");
  await expect.poll(() => rows.count()).toBe(KEY_ROWS);
  await expect
    .poll(() => warnings.join("\n"))
    .toMatch(/key-developments: actor="nobody" is not in this story, so the box shows everything/);
  expect(errors).toEqual([]);
});
