import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { drawn, makeDetails, mountBox } from "./mount-box.tsx";
import { openView, selected, text } from "./open-view.tsx";

test("the claim at issue shows the position of each side in a word beside its mark", () => {
  const { part, parts } = mountBox();
  expect(text(part("claim"))).toBe("Elm plans to close the library on Sundays");
  expect(parts("side").map((side) => text(side))).toEqual([
    "Elm denied it in 2018",
    "Ash says",
    "Oak hedges",
    "Yew not in these reports",
  ]);
  expect(parts("side").map((side) => side.querySelector("svg")!.getAttribute("part"))).toEqual([
    "mark denied",
    "mark says",
    "mark hedges",
    "mark none",
  ]);
});

test("the claim at issue links to all claims on wide boxes", async () => {
  const { root, part } = mountBox({ width: 1000, details: makeDetails() });
  await userEvent.click(part("all-claims"));
  await drawn();
  expect(selected(root)).toBe("Who says what");
});

test("the claims are a table by side, with the pattern of each claim in words", async () => {
  const { root, parts } = await openView(1, 1000);
  const header = [...root.querySelectorAll("thead th")].map((cell) => cell.textContent);
  expect(header).toEqual(["Claim", "Elm", "Ash", "Oak", "Yew"]);
  expect(parts("pattern").map((line) => text(line))).toEqual([
    "January to March 2019. Said by one side, hedged by another; the only denial in these reports is from 2018",
    expect.stringContaining("A question of law. 2019."),
  ]);
  const cells = [...root.querySelectorAll("tbody td[part~=position-cell]")].map((cell) =>
    text(cell),
  );
  expect(cells.slice(0, 4)).toEqual([
    "Elm denied it in 2018 Ministry of Books 22 October 2018",
    "Ash says Duchess Ada Between 12 and 17 March 2019 and 1 more",
    "Oak hedges speaks of possible hours Oak Between 12 and 17 March 2019",
    "Yew not in these reports",
  ]);
  expect(text(root.querySelector("[part=others]"))).toBe(
    "Said by no side: The doors will be locked (nobody named)",
  );
});

test("an open claim shows the words of each side with speaker, date and report", async () => {
  const { root, parts } = await openView(1, 1000);
  const [button] = parts("claim-button");
  const quotes = root.querySelector<HTMLElement>(`#${button!.getAttribute("aria-controls")}`)!;
  expect(quotes.checkVisibility()).toBe(false);
  await userEvent.click(button!);
  expect(button!.getAttribute("aria-expanded")).toBe("true");
  expect(quotes.checkVisibility()).toBe(true);
  const voice = text(quotes.querySelector("[part~=voice]"));
  expect(voice).toContain("Ministry of Books · 22 October 2018");
  expect(voice).toContain("“We have never closed the library”");
  expect(voice).toContain("Report C, citing Bridge News Agency");
  expect(voice).toContain("It denies a closure of 2018.");
  await userEvent.click(button!);
  expect(quotes.checkVisibility()).toBe(false);
});

test.each([320, 700])(
  "turns the table into a list for each claim at %i px, with the names of sides, and keeps its roles",
  async (width) => {
    const { root } = await openView(1, width);
    expect(getComputedStyle(root.querySelector("[part=who]")!).display).toBe("block");
    for (const name of root.querySelectorAll("td [part=name]"))
      expect(name.checkVisibility()).toBe(true);
    for (const [selector, role] of [
      ["table", "table"],
      ["tr", "row"],
      ["tbody th", "rowheader"],
      ["thead th", "columnheader"],
      ["td:not([part=spacer])", "cell"],
    ] as const)
      for (const element of root.querySelectorAll(selector))
        expect(element.getAttribute("role")).toBe(role);
  },
);

test("the claims have a key to the marks", async () => {
  const { part } = await openView(1);
  expect(text(part("legend"))).toBe(
    "says hedges, comments declines to comment denies denied before the period not in these reports",
  );
});

test.each([520, 640, 780])(
  "the sides of a claim share the whole width of a box of %i px",
  async (width) => {
    const { part } = await openView(1, width);
    const row = part("claim-row");
    const cells = [...row.querySelectorAll("td")].map((cell) => cell.getBoundingClientRect());
    const { left, right } = row.getBoundingClientRect();
    expect(cells.length).toBeGreaterThan(2);
    expect([Math.round(cells[0]!.left), Math.round(cells.at(-1)!.right)]).toEqual([
      Math.round(left),
      Math.round(right),
    ]);
    expect(new Set(cells.map((cell) => Math.round(cell.width))).size).toBe(1);
  },
);
