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

test("a list of letters runs from the right in Arabic", async () => {
  const { root } = mountBox({ lang: "ar", details: makeDetails("ar") });
  await openView(root.querySelector<HTMLElement>("#kd-tab-2")!);
  const sentence = root.querySelector<HTMLElement>("[part=sources-lead] b")!;
  sentence.style.whiteSpace = "nowrap";
  const letters = sentence.firstChild!;
  const [first, second] = [...letters.textContent!.matchAll(/[AB]/g)].map(({ index }) => {
    const range = document.createRange();
    range.setStart(letters, index);
    range.setEnd(letters, index + 1);
    return range.getBoundingClientRect().left;
  });
  expect(first).toBeGreaterThan(second!);
});

/** The element that a block is in: its column. */
const columnOf = ({ parentElement: parent }: Element): Element =>
  parent instanceof HTMLButtonElement || getComputedStyle(parent!).display === "inline"
    ? columnOf(parent!)
    : parent!;

const BLOCKS =
  "heading standfirst claim headline deck text quote claim-text report-title remark".split(" ");

/** The blocks of English text in view that do not start at the left of their column; adds the parts in view to `shown`. */
function findMisaligned(root: ShadowRoot, shown: Set<string>): (string | null)[][] {
  const blocks = BLOCKS.flatMap((part) =>
    [...root.querySelectorAll(`[part~=${part}]`)].map((block) => ({ part, block })),
  ).filter(({ block }) => block.checkVisibility() && getComputedStyle(block).display !== "inline");
  for (const { part } of blocks) shown.add(part);
  return blocks
    .filter(({ block }) => {
      const range = document.createRange();
      range.selectNodeContents(block);
      const column = columnOf(block);
      const padding = parseFloat(getComputedStyle(column).paddingLeft);
      const edge = column.getBoundingClientRect().left + padding;
      return Math.round(range.getBoundingClientRect().left - edge) !== 0;
    })
    .map(({ part, block }) => [part, block.textContent]);
}

test("in an Arabic box of any width, every block of English text starts at the left of its column", async () => {
  const shown = new Set<string>();
  for (const width of [320, 640, 1200]) {
    const { root } = mountBox({ lang: "ar", width, details: makeDetails("ar") });
    // A deck is in view only while its row is closed.
    expect(findMisaligned(root, shown)).toEqual([]);
    for (const tab of root.querySelectorAll<HTMLElement>("[role=tab]")) {
      await openView(tab);
      expect(findMisaligned(root, shown)).toEqual([]);
    }
  }
  expect([...shown].toSorted()).toEqual(BLOCKS.toSorted());
});
