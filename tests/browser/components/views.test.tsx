import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Props } from "../../../widget/components/KeyDevelopments.tsx";
import { drawn, makeContent, mountBox } from "./mount-box.tsx";

const top = (element: Element) => element.getBoundingClientRect().top;
const tabs = (root: ShadowRoot) => [...root.querySelectorAll<HTMLElement>("[role=tab]")];
const selected = (root: ShadowRoot) =>
  root.querySelector("[role=tab][aria-selected=true]")!.textContent;
const panels = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>("[role=tabpanel]")].map((panel) =>
    panel.checkVisibility(),
  );

test("shows one view at a time, each named by its tab", async () => {
  const { root } = mountBox();
  expect(tabs(root).map((tab) => tab.textContent)).toEqual([
    "Developments",
    "Who says what",
    "Sources",
  ]);
  expect(panels(root)).toEqual([true, false, false]);
  await userEvent.click(tabs(root)[2]!);
  await drawn();
  expect(panels(root)).toEqual([false, false, true]);
  expect(tabs(root).map((tab) => tab.tabIndex)).toEqual([-1, -1, 0]);
});

test.each([
  ["en", ["{ArrowRight}"], "Who says what"],
  ["en", ["{ArrowLeft}"], "Sources"],
  ["en", ["{End}"], "Sources"],
  ["en", ["{End}", "{ArrowRight}"], "Developments"],
  ["en", ["{End}", "{Home}"], "Developments"],
  ["ar", ["{ArrowLeft}"], "من يقول ماذا"],
  ["ar", ["{ArrowRight}"], "المصادر"],
])("moves between tabs by keyboard in %s with %j", async (lang, keys, expected) => {
  const { root } = mountBox({ content: makeContent(lang) });
  tabs(root)[0]!.focus();
  for (const key of keys) await userEvent.keyboard(key);
  await drawn();
  expect(selected(root)).toBe(expected);
  expect(root.activeElement!.textContent).toBe(expected);
});

test("asks for a view that did not come with the script, and fills it when it has come", async () => {
  const { views, ...first } = makeContent();
  const onNeed = vi.fn<() => void>();
  const tell = vi.fn<NonNullable<Props["tell"]>>();
  const { root, update } = mountBox({ content: first, onNeed, tell });
  await userEvent.click(tabs(root)[1]!);
  await drawn();
  expect(onNeed).toHaveBeenCalledOnce();
  expect(tell).toHaveBeenCalledWith("kd-view", { view: "who-says-what" });
  update({ content: { ...first, views: views! } });
  await drawn();
  expect(root.querySelectorAll("table")).toHaveLength(1);
  expect(root.activeElement).toBe(tabs(root)[1]);
});

test("has a table of sides by developments, each cell with its words and its citation", async () => {
  const { root } = mountBox({ width: 1000 });
  await userEvent.click(tabs(root)[1]!);
  await drawn();
  expect([...root.querySelectorAll("thead th")].map((cell) => cell.textContent)).toEqual([
    "Developments",
    "North Korea (DPRK)",
    "United States",
  ]);
  const [silent, says] = root.querySelectorAll<HTMLElement>("tbody tr:first-child td");
  expect(silent!.querySelector("[role=img]")!.getAttribute("aria-label")).toBe(
    "No statement in these reports",
  );
  expect(says!.querySelector("summary")!.textContent).toBe("Says soSabrina Singh");
  expect(says!.querySelector("blockquote")!.textContent).toContain("directly participate");
  expect(says!.querySelector<HTMLAnchorElement>("[part=cite] a")!.href).toBe(
    "https://kd.example/stories/russia-dprk-arms-talks/articles/dprk-complicit#pentagon-on-complicity",
  );
});

test("turns the table into a list a side where the box is narrow", async () => {
  const { root } = mountBox({ width: 320 });
  await userEvent.click(tabs(root)[1]!);
  await drawn();
  const [, north, united] = root.querySelectorAll("thead th");
  const [denies] = root.querySelectorAll("[part=position]:has([part~=denies])");
  const [says] = root.querySelectorAll("[part=position]:has([part~=says])");
  expect(top(north!)).toBeLessThan(top(denies!));
  expect(top(denies!)).toBeLessThan(top(united!));
  expect(top(united!)).toBeLessThan(top(says!));
  expect(says!.querySelector("[part=about]")!.textContent).toContain("The Pentagon has said");
});

test("lists each report with outlet, date and where its outlet had it from", async () => {
  const { root } = mountBox();
  await userEvent.click(tabs(root)[2]!);
  await drawn();
  const reports = [...root.querySelectorAll("#kd-view-2 [part=row]")].map((row) => row.textContent);
  expect(reports[0]).toContain("12–18 September 2023 (inferred)");
  expect(reports[0]).toContain(
    "Unidentified outlet (the text does not name it) · Origin: Pentagon briefing, The New York Times",
  );
  expect(reports[1]).toContain("Second outlet · Origin: Anadolu Agency · news.example");
  expect(reports[2]).toContain("Militarnyi · Own reporting");
});

const placeOfCorrections = (since: string | null) => {
  const { root, part, parts } = mountBox({ options: { since } });
  expect(parts("corrections")[0]!.textContent).toContain("The spokeswoman’s rank was corrected.");
  const dates = [...part("corrections").querySelectorAll("time")].map((time) => time.dateTime);
  expect(dates).toEqual(["2023-09-16", "2023-09-15"]);
  const position = part("corrections").compareDocumentPosition(
    root.querySelector("[role=tablist]")!,
  );
  return position & Node.DOCUMENT_POSITION_PRECEDING ? "after" : "before";
};

test("lists corrections, latest first, after the views, or before them when later than the host's article", () => {
  expect(placeOfCorrections(null)).toBe("after");
  expect(placeOfCorrections("2023-09-16")).toBe("before");
  expect(placeOfCorrections("2023-09-17")).toBe("after");
});

test.each([
  [{}, "Edition of 14 September 2023 · 3 reports, 4 origins"],
  [{ edition: "0123456789ab" }, "As of 14 September 2023 · 3 reports, 4 origins"],
])("says under the title of which day it is, with %j", (options, text) => {
  expect(mountBox({ options }).part("edition").textContent).toBe(text);
});

test("links from its foot to the story, its data, its feed and the builder", () => {
  const links = [...mountBox().part("footer").querySelectorAll("a")].map(({ href }) => href);
  expect(links).toEqual([
    "https://kd.example/stories/russia-dprk-arms-talks",
    "https://kd.example/v1/stories/russia-dprk-arms-talks",
    "https://kd.example/stories/russia-dprk-arms-talks/feed.json",
    "https://kd.example/",
  ]);
});
