import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { makeFirstView } from "../../../widget/content/make-first-view.ts";
import { allLabels } from "../../../widget/i18n/all.ts";
import { ASH } from "../../fixtures/library-developments.ts";
import { storyContent } from "../../fixtures/story-content.ts";
import {
  drawn,
  makeDetails,
  makeUpdate,
  makeView,
  mountBox,
  type MountedBox,
} from "./mount-box.tsx";

const visible = (root: ShadowRoot, selector: string) =>
  [...root.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
const visibleRows = (root: ShadowRoot) => visible(root, "[part=development]").map(({ id }) => id);
const reactionsOf = (root: ShadowRoot, id: string) =>
  visible(root, "[part=statement]")
    .filter((reaction) => reaction.closest("[part~=row]")?.querySelector(`#${id}`))
    .map((reaction) => reaction.id);

test("the list shows the rows of the limit; one press shows all key rows and focuses the first new one", async () => {
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

test("a year divides rows where it changes, not above the first", () => {
  const { root } = mountBox({ options: { limit: 9 } });
  expect(visible(root, "[part=year]").map((divider) => divider.textContent)).toEqual(["2018"]);
});

test("a date equal to the one above is visible to screen readers only", () => {
  const { root } = mountBox({ options: { limit: 9 } });
  const [above, below] = ["sunday-accusation", "gazette-plan"].map((id) =>
    root.querySelector(`#${id}`)!.closest("li")!.querySelector<HTMLElement>("[part=when]"),
  );
  expect(below!.textContent).toBe(above!.textContent);
  expect(above!.offsetHeight).toBeGreaterThan(10);
  expect(below!.offsetHeight).toBe(1);
});

/** Presses “and 2 more” of the first row. */
async function unfoldFirst({ parts }: Pick<MountedBox, "parts">): Promise<void> {
  expect(parts("unfold").map((button) => button.textContent)).toEqual(["and 2 more"]);
  await userEvent.click(parts("unfold")[0]!);
}

test("a row shows its unfolded reactions and every denial, and the folded ones on demand under their occasion", async () => {
  const box = mountBox({ details: makeDetails() });
  const { root } = box;
  expect(reactionsOf(root, "library-meeting")).toEqual(["ada-on-doors", "elm-denial"]);
  expect(visible(root, "[part=occasion]").map((occasion) => occasion.textContent)).toEqual([]);
  await unfoldFirst(box);
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

test("folded reactions that the reader requests before the details are loaded appear with them", async () => {
  const box = mountBox();
  const { root, parts, onNeed, addDetails } = box;
  await unfoldFirst(box);
  expect(onNeed).toHaveBeenCalledOnce();
  expect(parts("unfold")).toHaveLength(1);
  addDetails(makeDetails());
  expect(reactionsOf(root, "library-meeting")).toContain("ada-on-clock");
  expect(root.activeElement!.closest("details")!.id).toBe("ada-on-clock");
  expect(parts("unfold")).toEqual([]);
});

test("a folded reaction that was open stays open in a box that waits for its details", () => {
  const { root, box, addDetails } = mountBox();
  box.restore({ view: 0, all: false, every: false, open: ["ada-on-doors", "ada-on-clock"] });
  addDetails(makeDetails());
  expect(box.state().open).toEqual(["ada-on-doors", "ada-on-clock"]);
  expect(reactionsOf(root, "library-meeting")).toContain("ada-on-clock");
});

test.each([
  ["in the order of events", makeView(), { order: "oldest" }],
  ["of one actor", makeFirstView({ ...storyContent, filter: ASH }, allLabels["en"]!), {}],
] as const)(
  "a box %s, whose reactions the details do not have, needs none to show the folded ones",
  async (_, view, options) => {
    const { root, parts, onNeed } = mountBox({ view, options });
    await userEvent.click(parts("unfold")[0]!);
    expect(reactionsOf(root, "library-meeting")).toContain("ada-on-clock");
    expect(onNeed).not.toHaveBeenCalled();
  },
);

test("all developments are grouped by month, those with a wide date range apart", async () => {
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

test("the list of all developments is shown as soon as the details arrive", async () => {
  const { root, parts, addDetails, onNeed } = mountBox();
  await userEvent.click(parts("choice")[1]!);
  await drawn();
  expect(onNeed).toHaveBeenCalledOnce();
  addDetails(makeDetails());
  await drawn();
  expect(visibleRows(root)).toContain("library-cat");
});

test("the announcement of a newer edition stays when the details come", () => {
  const { part, box, addDetails } = mountBox();
  box.offer(makeUpdate().update!, () => undefined);
  addDetails(makeDetails());
  expect(part("notice").textContent).toBe("1 new development");
});

test("a notice is shown when the details fail to load", () => {
  const { box, part } = mountBox();
  box.fail();
  expect(part("notice").textContent).toContain("could not be loaded");
});

test.each([1, 2, 3, 4, 5, 6])("headings are in order below a title of level %i", (headingLevel) => {
  const { part } = mountBox({ options: { headingLevel, limit: 9 } });
  expect(part("heading").localName).toBe(`h${headingLevel}`);
  expect(part("label").localName).toBe(`h${Math.min(headingLevel + 1, 6)}`);
  expect(part("title").localName).toBe(`h${Math.min(headingLevel + 1, 6)}`);
});

test.each([
  ["2019-03-11", "ash-no-deal", "Above: new since this article of 11 March"],
  ["2019-03-04", "gazette-plan", "Above: new since this article of 4 March"],
])("the line for an article of %s stands after %s", (since, id, words) => {
  const { root, parts } = mountBox({ options: { since, limit: 9 } });
  expect(parts("since").map((divider) => divider.textContent)).toEqual([words]);
  const before = root.querySelector("[part=since]")!.previousElementSibling!;
  const row =
    before.querySelector("[part=development]") ??
    before.previousElementSibling!.querySelector("[part=development]");
  expect(row!.id).toBe(id);
});

test.each(["2020-01-01", "2018-01-01"])(
  "there is no line for an article of %s, before or after every development",
  (since) => {
    expect(mountBox({ options: { since, limit: 9 } }).parts("since")).toEqual([]);
  },
);

test("opening a row emits one event, and closing it none", async () => {
  const { root, emit } = mountBox();
  const summary = root.querySelector<HTMLElement>("#sunday-accusation summary")!;
  await userEvent.click(summary);
  await drawn();
  await userEvent.click(summary);
  await drawn();
  expect(emit.mock.calls).toEqual([["kd-open", { development: "sunday-accusation" }]]);
});

test("a closed row is one tab stop, and so is each visible control in it", () => {
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
