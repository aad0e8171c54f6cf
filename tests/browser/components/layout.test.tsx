import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { allLabels } from "../../../widget/i18n/all.ts";
import { drawn, makeContent, mountBox, type MountedBox } from "./mount-box.tsx";

const openAll = ({ root }: MountedBox) => {
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
      const box = mountBox({ width, content: makeContent(lang) });
      for (const tab of box.root.querySelectorAll<HTMLElement>("[role=tab]")) {
        await userEvent.click(tab);
        await drawn();
        openAll(box);
        expect(tooWide(box)).toEqual([]);
        expect(tooSmall(box)).toEqual([]);
        expect(tooTight(box)).toEqual([]);
      }
    },
  );

test.each([10, 12, 16, 24])("has no text under 12 px where the host's is %i px", (size) => {
  const box = mountBox({ width: 320, hostStyle: `font-size: ${size}px` });
  openAll(box);
  expect(tooSmall(box)).toEqual([]);
});

test("takes the host's typeface, and the size of its text", () => {
  const { part } = mountBox({ hostStyle: "font: 20px Courier, monospace" });
  const style = getComputedStyle(part("standfirst"));
  expect(style.fontFamily).toBe("Courier, monospace");
  expect(style.fontSize).toBe("20px");
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

test.each(Object.keys(allLabels))("keeps its tabs on one line in 240 px, in %s", (lang) => {
  const { parts } = mountBox({ width: 240, content: makeContent(lang) });
  expect(new Set(parts("tab").map((tab) => top(tab))).size).toBe(1);
});

const openNote = (width: number) => {
  const { part, root } = mountBox({ width });
  const row = part("inferred").closest("[part=row]")!;
  const find = (name: string) => row.querySelector<HTMLElement>(`[part=${name}]`)!;
  const places = () => ["headline", "marks", "inferred"].map((name) => top(find(name)));
  const before = places();
  find("inferred").click();
  return { root, find, before, after: places(), note: () => find("note").getBoundingClientRect() };
};

test.each([720, 1200])(
  "shows why a date is what it is under its row at %i px, and in the rail of an open one, and moves neither",
  (width) => {
    const { find, before, after, note } = openNote(width);
    const headline = find("headline").getBoundingClientRect();
    expect(after).toEqual(before);
    expect(note().top).toBeGreaterThanOrEqual(find("marks").getBoundingClientRect().bottom);
    expect(note().left).toBe(headline.left);
    find("summary").click();
    expect(note().right).toBeLessThan(headline.left);
    expect(note().top).toBeLessThan(find("body").getBoundingClientRect().top);
    expect(top(find("headline"))).toBe(before[0]);
  },
);

test("shows why a date is what it is right under it, where there is no rail", () => {
  const { find, note } = openNote(320);
  expect(note().top).toBeGreaterThanOrEqual(find("inferred").getBoundingClientRect().bottom);
  expect(note().bottom).toBeLessThanOrEqual(top(find("headline")));
});

test("sets words of another direction at the interface's own edge", () => {
  const { part, parts } = mountBox({ content: makeContent("ar") });
  for (const element of [part("heading"), part("standfirst"), ...parts("headline")]) {
    expect(element.dir).toBe("ltr");
    expect(getComputedStyle(element).textAlign).toBe("right");
  }
});
