import { expect, test } from "vitest";
import { allLabels } from "../../../widget/i18n/all.ts";
import { makeDetails, mountBox, openView } from "./mount-box.tsx";

const languages = Object.entries(allLabels);

const leftOf = (lang: string, name: string) =>
  mountBox({ lang }).part(name).getBoundingClientRect().left;

test.each(languages)(
  "the box in %s declares its language and direction, and those of content that differs",
  (lang, labels) => {
    const { part } = mountBox({ lang });
    expect(part("box").lang).toBe(lang);
    expect(part("box").dir).toBe(labels.dir);
    expect(part("headline").lang).toBe(lang === "en" ? "" : "en");
    expect(getComputedStyle(part("headline")).direction).toBe("ltr");
  },
);

test("the rail is mirrored in Arabic", () => {
  expect(leftOf("en", "when")).toBeLessThan(leftOf("en", "development"));
  expect(leftOf("ar", "when")).toBeGreaterThan(leftOf("ar", "development"));
});

/** The element that a block is in: its column. */
const columnOf = ({ parentElement: parent }: Element): Element =>
  parent instanceof HTMLButtonElement || getComputedStyle(parent!).display === "inline"
    ? columnOf(parent!)
    : parent!;

const BLOCKS =
  "heading standfirst claim headline deck text quote claim-text report-title remark".split(" ");

test.each([320, 640, 1200])(
  "in an Arabic box of %i px, every block of English text starts at the left of its column",
  async (width) => {
    const { root } = mountBox({ lang: "ar", width, details: makeDetails("ar") });
    const shown = new Set<string>();
    for (const tab of root.querySelectorAll<HTMLElement>("[role=tab]")) {
      await openView(tab);
      for (const part of BLOCKS)
        for (const block of root.querySelectorAll(`[part~=${part}]`)) {
          if (!block.checkVisibility() || getComputedStyle(block).display === "inline") continue;
          shown.add(part);
          const range = document.createRange();
          range.selectNodeContents(block);
          const column = columnOf(block);
          const edge =
            column.getBoundingClientRect().left + parseFloat(getComputedStyle(column).paddingLeft);
          const { left } = range.getBoundingClientRect();
          expect([part, block.textContent, Math.round(left - edge)]).toEqual([
            part,
            block.textContent,
            0,
          ]);
        }
    }
    expect(shown.size).toBeGreaterThan(6);
  },
);
