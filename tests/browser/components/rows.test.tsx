import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { drawn, makeDetails, makeUpdate, mountBox } from "./mount-box.tsx";

const visible = (root: ShadowRoot, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
const visibleRows = (root: ShadowRoot) => visible(root, "[part=development]").map(({ id }) => id);
const reactionsOf = (root: ShadowRoot, id: string) =>
  visible(root, "[part=statement]")
    .filter((reaction) => reaction.closest("[part~=row]")?.querySelector(`#${id}`))
    .map((reaction) => reaction.id);

test("opens with the limit, and shows all key rows at one press, the focus on the first that came", async () => {
  const { root, part, parts } = mountBox({ options: { limit: 2 } });
  expect(visibleRows(root)).toEqual(["library-meeting", "ash-no-deal"]);
  expect(part("more").textContent).toBe("Show all 6 key developments");
  await userEvent.click(part("more"));
  await drawn();
  expect(visibleRows(root)).toHaveLength(6);
  expect(root.activeElement!.closest("details")!.id).toBe("elm-confirms-visit");
  expect(parts("more")).toEqual([]);
  expect(root.querySelector("[role=status]")!.textContent).toBe("6 developments");
});

test("has the year as a divider where it changes, and not at the top", () => {
  const { root } = mountBox({ options: { limit: 9 } });
  expect(visible(root, "[part=year]").map((divider) => divider.textContent)).toEqual(["2018"]);
});

test("does not draw a date equal to the one above, and keeps it for screen readers", () => {
  const { root } = mountBox({ options: { limit: 9 } });
  const [above, below] = ["sunday-accusation", "gazette-plan"].map((id) =>
    root.querySelector(`#${id}`)!.closest("li")!.querySelector<HTMLElement>("[part=when]"),
  );
  expect(below!.textContent).toBe(above!.textContent);
  expect(above!.offsetHeight).toBeGreaterThan(10);
  expect(below!.offsetHeight).toBe(1);
});

test("shows the lines of a row that are not folded, a denial always, and the others when asked, under their occasion", async () => {
  const { root, parts } = mountBox();
  expect(reactionsOf(root, "library-meeting")).toEqual(["ada-on-doors", "elm-denial"]);
  expect(visible(root, "[part=occasion]").map((occasion) => occasion.textContent)).toEqual([]);
  expect(parts("unfold").map((button) => button.textContent)).toEqual(["and 2 more"]);
  await userEvent.click(parts("unfold")[0]!);
  await drawn();
  expect(reactionsOf(root, "library-meeting")).toEqual([
    "ada-on-doors",
    "ada-on-clock",
    "oak-is-watching",
    "elm-denial",
  ]);
  expect(visible(root, "[part=occasion]").map((occasion) => occasion.textContent)).toEqual([
    "Ash briefing, between 12 and 17 March",
  ]);
  expect(root.activeElement!.closest("details")!.id).toBe("ada-on-clock");
});

test("shows all developments under months, a span that is not more closely dated for itself", async () => {
  const { root, parts } = mountBox({ details: makeDetails() });
  await userEvent.click(parts("choice")[1]!);
  await drawn();
  expect(parts("choice").map((button) => button.getAttribute("aria-pressed"))).toEqual([
    "false",
    "true",
  ]);
  expect(visible(root, "[part=year]").map((divider) => divider.textContent)).toEqual([
    "March 2019",
    "January to March 2019, not more closely dated",
    "October 2018",
  ]);
  expect(visibleRows(root)).toEqual([
    "library-meeting",
    "ash-no-deal",
    "elm-confirms-visit",
    "library-cat",
    "sunday-accusation",
    "gazette-plan",
    "talks-advance",
    "elm-denies-closure",
  ]);
  expect(reactionsOf(root, "library-meeting")).toHaveLength(4);
});

test("needs what is behind the first view for all, and shows it as soon as it has come", async () => {
  const { root, parts, addDetails, onNeed } = mountBox();
  await userEvent.click(parts("choice")[1]!);
  await drawn();
  expect(onNeed).toHaveBeenCalledOnce();
  addDetails(makeDetails());
  await drawn();
  expect(visibleRows(root)).toContain("library-cat");
});

test("says so when it cannot be loaded", () => {
  const { box, part } = mountBox();
  box.fail();
  expect(part("notice").textContent).toContain("could not be loaded");
});

test.each([1, 2, 3, 4, 5, 6])(
  "sets headings in order below a title of level %i",
  (headingLevel) => {
    const { part } = mountBox({ options: { headingLevel, limit: 9 } });
    expect(part("heading").localName).toBe(`h${headingLevel}`);
    expect(part("label").localName).toBe(`h${Math.min(headingLevel + 1, 6)}`);
    expect(part("title").localName).toBe(`h${Math.min(headingLevel + 1, 6)}`);
  },
);

test.each([
  ["2019-03-11", "ash-no-deal", "Above: new since this article of 11 March"],
  ["2019-03-04", "gazette-plan", "Above: new since this article of 4 March"],
])("divides at %s what is new to the host's article, after %s", (since, id, words) => {
  const { root, parts } = mountBox({ options: { since, limit: 9 } });
  expect(parts("since").map((divider) => divider.textContent)).toEqual([words]);
  const before = root.querySelector("[part=since]")!.previousElementSibling!;
  const row =
    before.querySelector("[part=development]") ??
    before.previousElementSibling!.querySelector("[part=development]");
  expect(row!.id).toBe(id);
});

test.each(["2020-01-01", "2018-01-01"])(
  "has no divider at %s, where all is old or all is new",
  (since) => {
    expect(mountBox({ options: { since, limit: 9 } }).parts("since")).toEqual([]);
  },
);

test("says what was opened, once, and not what was closed", async () => {
  const { root, emit } = mountBox();
  const summary = root.querySelector<HTMLElement>("#sunday-accusation summary")!;
  await userEvent.click(summary);
  await drawn();
  await userEvent.click(summary);
  await drawn();
  expect(emit.mock.calls).toEqual([["kd-open", { development: "sunday-accusation" }]]);
});

test("has one tab stop a closed row, and one a visible control in it", () => {
  const { root } = mountBox();
  const rows = visible(root, "[part~=row]");
  const stops = rows.map(
    (row) =>
      [...row.querySelectorAll<HTMLElement>("summary, a, button")].filter((element) =>
        element.checkVisibility(),
      ).length,
  );
  // Headline; two reactions and "and 2 more"; a reaction or two; a link.
  expect(stops).toEqual([4, 1, 3, 2, 2]);
});

test("says what a newer edition brings, moves nothing, and shows it when asked", async () => {
  const show = vi.fn<() => void>();
  const { root, part, box } = mountBox();
  const before = visibleRows(root);
  box.offer(makeUpdate().update!, show);
  expect(part("notice").textContent).toBe("1 new development");
  expect(visibleRows(root)).toEqual(before);
  await userEvent.click(part("more"));
  expect(show).toHaveBeenCalledOnce();
});

test("marks as new what came with the edition that was asked for", () => {
  const { parts } = mountBox({ view: makeUpdate() });
  expect(parts("new").map((mark) => [mark.closest("details")!.id, mark.textContent])).toEqual([
    ["library-meeting", "New"],
  ]);
});
