import { expect, test } from "vitest";
import { contrast } from "./contrast.ts";
import { mountBox } from "./mount-box.tsx";

/** WCAG 2.2 AA for text of normal size, and for graphics. */
const AA = 4.5;
const AA_GRAPHICS = 3;
const TEXT =
  "heading standfirst period tab choice claim position when headline status stage tag unfold link edition".split(
    " ",
  );
const ACCENTED = ["label", "dispute", "since", "correction"];

const measure = (setup: Parameters<typeof mountBox>[0], background?: string) => {
  const { part, root } = mountBox({
    ...setup,
    options: { since: "2019-03-11", limit: 9, ...setup?.options },
  });
  const behind = background ?? getComputedStyle(part("box")).backgroundColor;
  const measureColour = (element: Element) => contrast(getComputedStyle(element).color, behind);
  const marks = [...root.querySelectorAll("[part~=mark]")];
  expect(marks).not.toEqual([]);
  return Object.fromEntries([
    ...[...TEXT, ...ACCENTED].map((name) => [name, measureColour(part(name))] as const),
    ...marks.map((mark) => [mark.part.value, measureColour(mark)] as const),
  ]);
};

const poor = (measured: Record<string, number>) =>
  Object.entries(measured).filter(
    ([name, value]) => value < (name.startsWith("mark ") ? AA_GRAPHICS : AA),
  );

test("black on white has the highest contrast", () => {
  expect(contrast("#000", "#fff")).toBeCloseTo(21);
  expect(contrast("rgb(0 0 0 / 0)", "#fff")).toBe(1);
});

test.each(["light", "dark"] as const)("can be read in the %s theme", (theme) => {
  expect(poor(measure({ options: { theme } }))).toEqual([]);
});

test.each([
  ["black on white", "#000", "#fff"],
  ["grey on white", "#444", "#fff"],
  ["ink on salmon", "#33302e", "#fff1e5"],
  ["white on black", "#fff", "#000"],
  ["light on slate", "#e6e6e6", "#22272e"],
])("the text is legible in the colours of the host: %s", (_, color, background) => {
  expect(
    poor(measure({ hostStyle: `color: ${color}; background: ${background}` }, background)),
  ).toEqual([]);
});

test.each(["#ffff00", "#ffffff", "#000000", "#7fffd4", "#c00", "#0057b7", "#888"])(
  "corrects the publisher's accent %s until it can be read, light or dark",
  (accent) => {
    const hostStyle = `--kd-accent: ${accent}`;
    for (const theme of ["light", "dark"] as const)
      expect(poor(measure({ hostStyle, options: { theme } }))).toEqual([]);
    expect(poor(measure({ hostStyle: `${hostStyle}; color: #fff` }, "#111"))).toEqual([]);
  },
);

test("the accent keeps the hue that the publisher sets", () => {
  const { part } = mountBox({ hostStyle: "--kd-accent: #0057b7" });
  const [, , b] = getComputedStyle(part("label"))
    .color.match(/-?[\d.]+/g)!
    .map(Number);
  // oklab: a negative third number is blue.
  expect(b).toBeLessThan(-0.05);
});
