import { expect, test } from "vitest";
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

const tooWide = ({ root, part }: MountedBox) => {
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

const tooSmall = ({ part }: MountedBox) =>
  [...part("box").querySelectorAll("*")]
    .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12)
    .map((element) => element.getAttribute("part") ?? element.localName);

const tooTight = ({ root }: MountedBox) =>
  [...root.querySelectorAll<HTMLElement>("button, summary")]
    .filter((element) => element.checkVisibility())
    .filter((element) => element.getBoundingClientRect().height < 24)
    .map((element) => element.getAttribute("part"));

for (const width of [240, 320, 480, 720, 1000, 1200])
  test.each(["en", "de", "ar", "ja"])(
    `fits ${width} px with everything open, in %s`,
    async (lang) => {
      const box = mountBox({ width, lang, details: makeDetails(lang), options: { limit: 9 } });
      for (const tab of box.root.querySelectorAll<HTMLElement>("[role=tab]")) {
        await userEvent.click(tab);
        await drawn();
        await openAll(box);
        expect(tooWide(box)).toEqual([]);
        expect(tooSmall(box)).toEqual([]);
        expect(tooTight(box)).toEqual([]);
      }
    },
  );

test.each([10, 12, 16, 24])("has no text under 12 px where the host's is %i px", async (size) => {
  const box = mountBox({ width: 320, hostStyle: `font-size: ${size}px`, details: makeDetails() });
  await openAll(box);
  expect(tooSmall(box)).toEqual([]);
});

test("takes the host's typeface, and the size of its text", () => {
  const { part } = mountBox({ hostStyle: "font: 20px Courier, monospace" });
  const style = getComputedStyle(part("standfirst"));
  expect(style.fontFamily).toBe("Courier, monospace");
  expect(parseFloat(style.fontSize)).toBeCloseTo(20 * 1.02);
});

test("lets nothing else of the host's text in", () => {
  const hostStyle =
    "text-align: center; text-transform: uppercase; letter-spacing: 9px; line-height: 4; font-style: italic; white-space: nowrap; text-indent: 4em; visibility: visible; word-spacing: 9px";
  const style = getComputedStyle(mountBox({ hostStyle }).part("standfirst"));
  expect(style.textAlign).toBe("start");
  expect(style.textTransform).toBe("none");
  expect(style.letterSpacing).toBe("normal");
  expect(style.fontStyle).toBe("normal");
  expect(style.whiteSpace).toBe("normal");
  expect(style.textIndent).toBe("0px");
});

const placeOfDate = (width: number) => {
  const { part } = mountBox({ width });
  const [when, row] = [part("when"), part("development")].map((at) => at.getBoundingClientRect());
  return row!.left > when!.right - 1 ? "rail" : row!.top >= when!.bottom ? "above" : "over";
};

test("puts the date in a rail where there is room, and above the headline where there is none", () => {
  expect([240, 320, 480, 720, 1200].map(placeOfDate)).toEqual([
    "above",
    "above",
    "rail",
    "rail",
    "rail",
  ]);
});

test.each(Object.keys(allLabels))("keeps its tabs on one line in 290 px, in %s", (lang) => {
  const { parts } = mountBox({ width: 290, lang });
  expect(new Set(parts("tab").map((tab) => top(tab))).size).toBe(1);
});

const wideLayout = (width: number) => {
  const { part } = mountBox({ width });
  const [main, reactions] = [part("main"), part("reactions")].map((at) =>
    at.getBoundingClientRect(),
  );
  return [part("deck").checkVisibility(), reactions!.left > main!.right - 1];
};

test("shows the summary beside the latest row, and reactions behind a hairline, where there is room", () => {
  expect(wideLayout(700)).toEqual([false, false]);
  expect(wideLayout(900)).toEqual([true, true]);
});

test.each([
  [320, 4],
  [700, 1],
])("has at %i px what is at issue in %i lines of sides", (width, lines) => {
  const { parts } = mountBox({ width });
  expect(new Set(parts("side").map((side) => top(side))).size).toBe(lines);
});

test("breaks no line inside a compound with a dash", () => {
  const { root } = mountBox({ width: 240 });
  const compound = [...root.querySelectorAll("[part=unbroken]")].find(
    ({ textContent }) => textContent === "Elm–Ash",
  )!;
  expect(compound.getClientRects()).toHaveLength(1);
});

test("glues the chevron to the last word of a headline", () => {
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

test("keeps the marks 12 px wide and high without any style", () => {
  const { root } = mountBox();
  root.adoptedStyleSheets = [];
  const marks = [...root.querySelectorAll("svg")].filter((mark) => mark.checkVisibility());
  expect(marks.length).toBeGreaterThan(5);
  for (const mark of marks) {
    const { width, height } = mark.getBoundingClientRect();
    expect([width, height]).toEqual([12, 12]);
  }
});

test("sets a block of another direction at its own edge, and a headline at the interface's", () => {
  const { part } = mountBox({ lang: "ar" });
  expect(part("standfirst").dir).toBe("ltr");
  expect(getComputedStyle(part("standfirst")).direction).toBe("ltr");
  expect(getComputedStyle(part("summary")).direction).toBe("rtl");
  const { right } = part("headline").getBoundingClientRect();
  expect(part("main").getBoundingClientRect().right - right).toBeLessThan(2);
});
