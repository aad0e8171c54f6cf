import { expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Props } from "../../../widget/components/KeyDevelopments.tsx";
import { drawn, makeContent, mountBox } from "./mount-box.tsx";

const visibleIds = (root: ShadowRoot) =>
  [...root.querySelectorAll<HTMLElement>("[part=development]")]
    .filter((row) => row.checkVisibility())
    .map(({ id }) => id);

test("groups developments under month-and-year headings, in order", () => {
  const { parts } = mountBox();
  expect(parts("month").map((heading) => heading.textContent)).toEqual([
    "September 2023",
    "July 2023",
    "September 2022",
  ]);
});

test("has no month heading when all developments are of one month, and then gives dates their year", () => {
  const content = makeContent();
  const [development] = content.developments;
  const one = makeContent("en", {
    developments: [{ ...development!, group: "", date: { text: "12 September 2023" } }],
    total: 1,
  });
  const { parts } = mountBox({ content: one });
  expect(parts("month")).toEqual([]);
  expect(parts("when")[0]!.textContent).toBe("12 September 2023");
});

test.each([2, 3, 4, 5, 6])("sets headings in order below a title of level %i", (headingLevel) => {
  const { part } = mountBox({ options: { headingLevel } });
  expect(part("heading").localName).toBe(`h${headingLevel}`);
  expect(part("month").localName).toBe(`h${Math.min(headingLevel + 1, 6)}`);
});

test("opens with the limit, and shows all at one press, the focus on the first that came", async () => {
  const { root, part, parts } = mountBox({ options: { limit: 2 } });
  expect(visibleIds(root)).toEqual(["pentagon-on-complicity", "kim-train-arrives"]);
  expect(part("more").textContent).toBe("Show all 5 developments");
  await userEvent.click(part("more"));
  await drawn();
  expect(visibleIds(root)).toHaveLength(5);
  expect(root.activeElement!.closest("details")!.id).toBe("shoigu-visits-dprk");
  expect(parts("more")).toEqual([]);
  expect(root.querySelector("[role=status]")!.textContent).toBe("5 developments");
});

test("asks for the rest when it does not hold it, and goes there when it has come", async () => {
  const whole = makeContent();
  const first = { ...whole, developments: whole.developments.slice(0, 2) };
  const onNeed = vi.fn<() => void>();
  const { root, part, update } = mountBox({ content: first, options: { limit: 2 }, onNeed });
  await userEvent.click(part("more"));
  await drawn();
  expect(onNeed).toHaveBeenCalledOnce();
  update({ content: whole });
  await drawn();
  expect(visibleIds(root)).toHaveLength(5);
  expect(root.activeElement!.closest("details")!.id).toBe("shoigu-visits-dprk");
});

test("says so when the rest cannot be had, and keeps the button", async () => {
  const whole = makeContent();
  const first = { ...whole, developments: whole.developments.slice(0, 2) };
  const { part, update } = mountBox({ content: first, options: { limit: 2 } });
  await userEvent.click(part("more"));
  update({ failed: true });
  await drawn();
  expect(part("notice").textContent).toContain("could not be loaded");
  expect(part("more").textContent).toBe("Show all 5 developments");
});

test("follows a link to a related development inside the box, beyond the limit, too", async () => {
  const { root } = mountBox({ options: { limit: 4 } });
  root.querySelector<HTMLDetailsElement>("#dprk-denies-exports")!.open = true;
  const link = root.querySelector<HTMLAnchorElement>("#dprk-denies-exports [part=relation] a")!;
  await userEvent.click(link);
  await drawn();
  const target = root.querySelector<HTMLDetailsElement>("#us-media-report-purchase")!;
  expect(target.open).toBe(true);
  expect(target.checkVisibility()).toBe(true);
  expect(root.activeElement).toBe(target.querySelector("summary"));
});

test("tells what was opened, once, and not what was closed", async () => {
  const tell = vi.fn<NonNullable<Props["tell"]>>();
  const { root } = mountBox({ tell });
  const summary = root.querySelector<HTMLElement>("#kim-train-arrives summary")!;
  await userEvent.click(summary);
  await drawn();
  await userEvent.click(summary);
  await drawn();
  expect(tell.mock.calls).toEqual([["kd-open", { development: "kim-train-arrives" }]]);
});

test("says what a newer edition brings, moves nothing, and shows it when asked", async () => {
  const onNews = vi.fn<() => void>();
  const { root, part, update } = mountBox();
  const before = visibleIds(root);
  update({ news: makeContent("en", { news: "2 new developments" }), onNews });
  await drawn();
  expect(part("notice").textContent).toBe("2 new developments");
  expect(visibleIds(root)).toEqual(before);
  await userEvent.click(part("more"));
  expect(onNews).toHaveBeenCalledOnce();
});

test("marks as new what came with the edition that was asked for", () => {
  const { parts } = mountBox({ content: makeContent("en", { fresh: ["kim-train-arrives"] }) });
  expect(parts("new").map((mark) => [mark.closest("details")!.id, mark.textContent])).toEqual([
    ["kim-train-arrives", "New"],
  ]);
});
