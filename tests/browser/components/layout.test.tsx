/// <reference types="vite/client" />
// A face with the widths of Arial, because a bare machine has other fonts.
import "@fontsource/arimo/400.css";
import "@fontsource/arimo/700.css";
import { expect, onTestFinished, test } from "vitest";
import { userEvent } from "vitest/browser";
import { allLabels } from "../../../widget/i18n/all.ts";
import { drawn, makeDetails, mountBox, type MountedBox } from "./mount-box.tsx";

const openAll = async ({ root }: MountedBox) => {
  for (const button of root.querySelectorAll<HTMLElement>(
    "[part=unfold], [part=claim-button][aria-expanded=false]",
  ))
    button.click();
  await drawn();
  for (const details of root.querySelectorAll("details")) details.open = true;
};

const findOverflowing = ({ root, part }: MountedBox) => {
  const { left, right } = part("box").getBoundingClientRect();
  return [...root.querySelectorAll("*")]
    .filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === "none")
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.left < left - 1 || box.right > right + 1;
    })
    .map((element) => element.getAttribute("part") ?? element.localName);
};

const top = (element: Element) => element.getBoundingClientRect().top;

const findSmallText = ({ part }: MountedBox) =>
  [...part("box").querySelectorAll("*")]
    .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12)
    .map((element) => element.getAttribute("part") ?? element.localName);

const findSmallTargets = ({ root }: MountedBox) =>
  [...root.querySelectorAll<HTMLElement>("button, summary")]
    .filter((element) => element.checkVisibility())
    .filter((element) => element.getBoundingClientRect().height < 24)
    .map((element) => element.getAttribute("part"));

for (const width of [240, 320, 480, 720, 1000, 1200])
  test.each(["en", "de", "ar", "ja"])(
    `the box fits ${width} px with everything open, in %s`,
    async (lang) => {
      const box = mountBox({ width, lang, details: makeDetails(lang), options: { limit: 9 } });
      for (const tab of box.root.querySelectorAll<HTMLElement>("[role=tab]")) {
        await userEvent.click(tab);
        await drawn();
        await openAll(box);
        expect(findOverflowing(box)).toEqual([]);
        expect(findSmallText(box)).toEqual([]);
        expect(findSmallTargets(box)).toEqual([]);
      }
    },
  );

test.each(Object.keys(allLabels))(
  "the names of the views are on one line, apart from the toggle, at any width of two columns, in %s",
  async (lang) => {
    const { host, part, parts } = mountBox({ lang, hostStyle: "font-family: Arimo" });
    for (let width = 460; width <= 700; width += 6) {
      host.style.width = `${width}px`;
      const tabs = parts("tab").map((tab) => tab.getBoundingClientRect());
      const toggle = part("toggle").getBoundingClientRect();
      // The underline of the selected view is 1 px below its line.
      const isBeside = toggle.top < tabs[0]!.bottom - 1;
      const gap = Math.max(toggle.left - tabs.at(-1)!.right, tabs[0]!.left - toggle.right);
      expect({
        width,
        lines: new Set(tabs.map(({ top: y }) => y)).size,
        isApart: !isBeside || gap >= 12,
      }).toEqual({ width, lines: 1, isApart: true });
    }
  },
);

test.each([10, 12, 16, 24])(
  "no text is under 12 px where the text of the host is %i px",
  async (size) => {
    const box = mountBox({ width: 320, hostStyle: `font-size: ${size}px`, details: makeDetails() });
    await openAll(box);
    expect(findSmallText(box)).toEqual([]);
  },
);

/** The words that are on more than one line. */
const findBrokenWords = (elements: readonly HTMLElement[]): string[] =>
  elements.flatMap((element) => {
    const text = element.firstChild!;
    const range = document.createRange();
    return [...element.textContent.matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    });
  });

test.each(["en", "de", "ar"])(
  "no word of a position is broken on a phone with large text, in %s",
  async (lang) => {
    const { parts } = mountBox({ width: 320, lang, hostStyle: "font: 32px Arimo" });
    const words = parts("position").map(({ textContent }) => textContent);
    await document.fonts.load("32px Arimo", words.join(""));
    expect(words).toHaveLength(4);
    expect(findBrokenWords(parts("position"))).toEqual([]);
  },
);

test("the box inherits the typeface and text size of the host", () => {
  const { part } = mountBox({ hostStyle: "font: 20px Courier, monospace" });
  const style = getComputedStyle(part("standfirst"));
  expect(style.fontFamily).toBe("Courier, monospace");
  expect(parseFloat(style.fontSize)).toBeCloseTo(20 * 0.97);
});

const placeOfDate = (width: number) => {
  const { part } = mountBox({ width });
  const [when, row] = [part("when"), part("development")].map((at) => at.getBoundingClientRect());
  return row!.left > when!.right - 1 ? "rail" : row!.top >= when!.bottom ? "above" : "over";
};

test("the date stands in a rail on wide boxes and above the headline on narrow ones", () => {
  expect([240, 320, 480, 720, 1200].map(placeOfDate)).toEqual([
    "above",
    "above",
    "rail",
    "rail",
    "rail",
  ]);
});

test.each(Object.keys(allLabels))("the tabs fit on one line of 290 px in %s", async (lang) => {
  const { parts } = mountBox({ width: 290, lang });
  document.body.style.fontFamily = "Arimo, sans-serif";
  onTestFinished(() => document.body.removeAttribute("style"));
  const text = parts("tab")
    .map(({ textContent }) => textContent)
    .join("");
  await Promise.all(
    ["400", "700"].map((weight) => document.fonts.load(`${weight} 16px Arimo`, text)),
  );
  expect(new Set(parts("tab").map((tab) => top(tab))).size).toBe(1);
});

const wideLayout = (width: number) => {
  const { part } = mountBox({ width });
  const [main, reactions] = [part("main"), part("reactions")].map((at) =>
    at.getBoundingClientRect(),
  );
  return [part("deck").checkVisibility(), reactions!.left > main!.right - 1];
};

test("the latest row shows its summary, and reactions stand behind a hairline, on wide boxes", () => {
  expect(wideLayout(700)).toEqual([false, false]);
  expect(wideLayout(900)).toEqual([true, true]);
});

test.each([
  [320, 4],
  [700, 1],
])("at %i px, the sides of the claim at issue take up %i lines", (width, lines) => {
  const { parts } = mountBox({ width });
  expect(new Set(parts("side").map((side) => top(side))).size).toBe(lines);
});

test("no line breaks inside a compound with a dash", () => {
  const { root } = mountBox({ width: 240 });
  const compound = [...root.querySelectorAll("[part=unbroken]")].find(
    ({ textContent }) => textContent === "Elm–Ash",
  )!;
  expect(compound.getClientRects()).toHaveLength(1);
});

test("the chevron stays on the line of the last word of a headline", () => {
  const { parts } = mountBox({ width: 240 });
  for (const headline of parts("headline").filter((shown) => shown.checkVisibility())) {
    const chevron = headline.querySelector("[part=chevron]")!;
    const word = chevron.parentElement!;
    expect(word.getClientRects()).toHaveLength(1);
    expect(word.textContent).not.toBe("");
  }
});

test.each(["fontSize", "fontWeight"] as const)(
  "sets the first row's %s above the text's",
  (property) => {
    const { part, root } = mountBox();
    const headline = getComputedStyle(root.querySelector("[part~=first] [part=headline]")!);
    expect(parseFloat(headline[property])).toBeGreaterThan(
      parseFloat(getComputedStyle(part("standfirst"))[property]),
    );
  },
);

test("the marks are 12 px wide and high without styles", () => {
  const { root } = mountBox();
  root.adoptedStyleSheets = [];
  const marks = [...root.querySelectorAll("svg")].filter((mark) => mark.checkVisibility());
  expect(marks.length).toBeGreaterThan(5);
  for (const mark of marks) {
    const { width, height } = mark.getBoundingClientRect();
    expect([width, height]).toEqual([12, 12]);
  }
});

test("a block of another direction has its own, and a headline fills its column", () => {
  const { part } = mountBox({ lang: "ar" });
  expect(part("standfirst").dir).toBe("ltr");
  expect(getComputedStyle(part("standfirst")).direction).toBe("ltr");
  expect(getComputedStyle(part("summary")).direction).toBe("rtl");
  const { right } = part("headline").getBoundingClientRect();
  expect(part("main").getBoundingClientRect().right - right).toBeLessThan(2);
});
