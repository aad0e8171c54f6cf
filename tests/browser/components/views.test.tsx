import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { BoxDetails } from "../../../widget/content/box-content.ts";
import { drawn, makeDetails, makeView, mountBox } from "./mount-box.tsx";
import { openView, selected, tabs, text } from "./open-view.tsx";

const panels = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>("[role=tabpanel]")].map((panel) =>
    panel.checkVisibility(),
  );

test("one view is shown at a time, named by its tab", async () => {
  const { root } = mountBox();
  expect(tabs(root).map((tab) => tab.textContent)).toEqual([
    "What happened",
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
  ["en", ["{ArrowRight}"], 1],
  ["en", ["{ArrowLeft}"], 2],
  ["en", ["{End}"], 2],
  ["en", ["{End}", "{ArrowRight}"], 0],
  ["en", ["{End}", "{Home}"], 0],
  ["ar", ["{ArrowLeft}"], 1],
  ["ar", ["{ArrowRight}"], 2],
])("the keyboard moves between tabs in %s with %j", async (lang, keys, expected) => {
  const { root } = mountBox({ lang });
  tabs(root)[0]!.focus();
  for (const key of keys) await userEvent.keyboard(key);
  await drawn();
  expect(selected(root)).toBe(tabs(root)[expected]!.textContent);
  expect(root.activeElement).toBe(tabs(root)[expected]);
});

test("a view that needs the details is filled when they arrive", async () => {
  const { root, addDetails, onNeed, emit } = mountBox();
  await userEvent.click(tabs(root)[1]!);
  await drawn();
  expect(onNeed).toHaveBeenCalledOnce();
  expect(emit).toHaveBeenCalledWith("kd-view", { view: "who-says-what" });
  addDetails(makeDetails());
  await drawn();
  expect(root.querySelectorAll("table")).toHaveLength(1);
  expect(root.activeElement).toBe(tabs(root)[1]);
});

test.each([
  ["a view", { views: [[["iframe"]], []] }, (root: ShadowRoot) => tabs(root)[1]!],
  [
    "the list of all developments",
    { list: ["iframe"] },
    (root: ShadowRoot) => root.querySelector<HTMLElement>("[part=choice]:last-child")!,
  ],
] satisfies [string, Partial<BoxDetails>, (root: ShadowRoot) => HTMLElement][])(
  "details of a hostile service, with an element that no box has in %s, are reported once the reader wants it",
  async (_, changes, findControl) => {
    const { root, addDetails, onError, part } = mountBox({ options: { limit: 1 } });
    addDetails({ ...makeDetails(), ...changes });
    expect(onError).not.toHaveBeenCalled();
    await userEvent.click(findControl(root));
    expect(onError).toHaveBeenCalledExactlyOnceWith(new Error("unexpected markup: iframe"));
    expect(text(part("notice"))).toMatch(/could not be loaded/);
    await userEvent.click(tabs(root)[0]!);
    await userEvent.click(part("more"));
    expect(part("headline").checkVisibility()).toBe(true);
    expect(onError).toHaveBeenCalledOnce();
  },
);

test("the reports are listed by letter, with outlet, date, their sources and shared sources", async () => {
  const { root, parts } = await openView(2);
  expect(text(root.querySelector("[part=sources-lead]"))).toBe(
    "3 reports, 2 named sources: Bridge News Agency and Ministry of Books. A and B both credit Bridge News Agency: where they agree they are one source.",
  );
  const reports = parts("report").map((report) => text(report));
  expect(reports[0]).toContain("Outlet not named in the text");
  expect(reports[0]).toContain("Between 12 and 18 March 2019 (inferred)");
  expect(reports[0]).toContain("Bridge News Agency · shared with B");
  expect(reports[0]).toContain("No other source named");
  expect(reports[0]).toContain("Read it with its 6 developments marked");
  expect(reports[2]).toContain("The Bridge Gazette · gazette.example");
  expect(parts("letter").map((letter) => letter.textContent)).toEqual(["A", "B", "C"]);
});

test("what separates the parts of a source and of other words is as muted as they are", async () => {
  const { root } = await openView(1);
  const lines = [...root.querySelectorAll("[part=cite], [part=others] p")];
  expect(lines.length).toBeGreaterThan(2);
  const loose = lines.flatMap(({ childNodes }) =>
    [...childNodes].filter(
      (node) => node instanceof Text && node.previousSibling?.nodeName !== "B",
    ),
  );
  expect(loose.map((node) => node.textContent)).toEqual([]);
});

const listCorrections = (since: string | null) => {
  const { parts } = mountBox({ options: { since } });
  return parts("correction").map((correction) => text(correction));
};

test("the corrections after the article are listed first, and no others", () => {
  expect(listCorrections(null)).toEqual([]);
  expect(listCorrections("2019-03-10")).toEqual([
    "16 March 2019 The room of the meeting was corrected.",
  ]);
  expect(listCorrections("2019-03-17")).toEqual([]);
});

test("the period, the number of reports and the day of a frozen edition stand under the standfirst", () => {
  expect(text(mountBox().part("period"))).toBe(
    "October 2018 to March 2019 · 3 reports, 2 named sources",
  );
  expect(text(mountBox({ options: { edition: "0123456789ab" } }).part("period"))).toContain(
    "Frozen at 20 March 2019",
  );
});

test("a filtered box names its actor and links to the whole story", () => {
  const view = makeView("en", { filter: ["Only what concerns Ash (3).", "Show all"] });
  const { part } = mountBox({ view });
  expect(text(part("filter"))).toBe("Only what concerns Ash (3). Show all");
});

test("the footer links to the story, corrections, contact, feed, data and the builder", () => {
  const footer = mountBox().part("footer");
  expect(text(footer.querySelector("[part=edition]"))).toBe("Edition of 20 March 2019");
  expect([...footer.querySelectorAll("a")].map(({ href }) => href)).toEqual([
    "https://kd.example/stories/bridge-library",
    "https://kd.example/stories/bridge-library#corrections",
    "mailto:desk@bridge.example",
    "https://kd.example/stories/bridge-library/feed.json",
    "https://kd.example/v1/stories/bridge-library",
    "https://kd.example/?story=bridge-library",
  ]);
});
