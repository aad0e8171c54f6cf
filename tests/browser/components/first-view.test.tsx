/** The first view of an element, before its behaviour is loaded. */
import { expect, onTestFinished, test, vi } from "vitest";
import type { ElementJson } from "../../../widget/content/vnode-json.ts";
import { drawTree } from "../../../widget/element/draw-tree.ts";
import { KeyDevelopmentsElement } from "../../../widget/element/key-developments-element.ts";
import { attach } from "../../../widget/behaviour/attach.ts";
import { insert, provide, story, UNREACHABLE, useElement } from "./insert-element.tsx";
import { drawn, makeContent } from "./mount-box.tsx";

useElement();

/** Inserts an element whose behaviour loads once `load` is called. */
async function insertBeforeBehaviour(attributes: Record<string, string>) {
  const { loadBehaviour } = KeyDevelopmentsElement;
  const behaviour = Promise.withResolvers<typeof attach>();
  KeyDevelopmentsElement.loadBehaviour = async () => behaviour.promise;
  onTestFinished(() => {
    KeyDevelopmentsElement.loadBehaviour = loadBehaviour;
  });
  // So that it is loaded for the reader alone.
  const idle = vi.spyOn(window, "requestIdleCallback").mockReturnValue(0);
  onTestFinished(() => idle.mockRestore());
  // Inert, so that the pointer, wherever it is, is not over it.
  const inserted = await insert({ ...attributes, inert: "" });
  const listEmpty = (): HTMLElement[] =>
    [...inserted.element.shadowRoot!.querySelectorAll("li")].filter(
      ({ childNodes }) => !childNodes.length,
    );
  /** Without the folded reactions, which wait for the details. */
  const listUndrawn = (): HTMLElement[] =>
    listEmpty().filter(({ part }) => !part.contains("reaction"));
  return { ...inserted, listEmpty, listUndrawn, load: () => behaviour.resolve(attach) };
}

test.each([
  ["as the page has it", ""],
  ["once the page raises the limit", "limit=9"],
  ["once the page sets the day of its article", "since=2019-03-11"],
])("a first view %s has the list items in view drawn, and hidden ones empty", async (_, change) => {
  const { element, listEmpty } = await insertBeforeBehaviour({ story });
  const [name, value] = change.split("=");
  if (name) element.setAttribute(name, value!);
  await drawn();
  expect(listEmpty()).not.toHaveLength(0);
  expect(listEmpty().filter(({ hidden }) => !hidden)).toEqual([]);
});

test.each([
  ["of the reader", () => undefined],
  [
    "in another language, drawn while the behaviour was loading",
    (box: HTMLElement) => box.setAttribute("lang", "uk"),
  ],
])("all list items are drawn before the behaviour takes over a first view %s", async (_, use) => {
  const { element, listUndrawn, load } = await insertBeforeBehaviour({ story, limit: "1" });
  dispatchEvent(new Event("hashchange"));
  use(element);
  await drawn();
  expect(listUndrawn()).not.toHaveLength(0);
  load();
  await drawn();
  expect(listUndrawn()).toEqual([]);
});

test("a first view that cannot be drawn leaves the one before it whole", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  const foreign: ElementJson = [...makeContent("de").box, ["video"]];
  provide({ ...makeContent("de"), box: foreign }, { story, lang: "de" });
  const { element, listUndrawn, load } = await insertBeforeBehaviour({ story, limit: "1" });
  element.setAttribute("lang", "de");
  await drawn();
  expect(warn).toHaveBeenCalledWith("key-developments: unexpected markup: video");
  expect(listUndrawn()).not.toHaveLength(0);
  dispatchEvent(new Event("hashchange"));
  load();
  await drawn();
  expect(listUndrawn()).toEqual([]);
});

test("all rows stay in view when the language changes", async () => {
  const { element } = await insert({ story });
  const list = () => element.shadowRoot!.querySelector("[part=list]")!;
  const countHidden = () => list().querySelectorAll("[part~=row][hidden]").length;
  expect(countHidden()).toBeGreaterThan(0);
  element.shadowRoot!.querySelector<HTMLElement>("[part=more]")!.click();
  await drawn();
  element.setAttribute("lang", "uk");
  await drawn();
  expect(element.shadowRoot!.querySelector("[part=tab]")!.textContent).toBe("Що сталося");
  expect(countHidden()).toBe(0);
});

test("the items that the behaviour finds are the same as in a box that it draws itself", async () => {
  const { element, load } = await insertBeforeBehaviour({ story });
  const whole = drawTree(makeContent().box, { base: UNREACHABLE, headingLevel: 2 });
  element.dispatchEvent(new Event("touchstart"));
  element.shadowRoot!.querySelector("button")!.click();
  load();
  await drawn();
  const [items, all] = [element.shadowRoot!, whole].map((root) =>
    [...root.querySelectorAll("[part=list] > li")].map(({ textContent }) => textContent),
  );
  expect(items).toEqual(all);
});

test("a hidden item that no box has is reported to the reader who uses the box, and the first view stays", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  onTestFinished(() => warn.mockRestore());
  const { box } = makeContent();
  const hostile: ElementJson = [...box, ["li|hidden=", ["iframe|srcdoc=x"]]];
  provide({ ...makeContent(), box: hostile }, { story: "hostile-hidden" });
  const { element, events, text, load } = await insertBeforeBehaviour({ story: "hostile-hidden" });
  element.shadowRoot!.querySelector("button")!.click();
  await drawn();
  expect(text("heading")).toBe("Bridge library: the opening hours");
  expect(element.shadowRoot!.querySelector("iframe")).toBeNull();
  expect(events.map(([event]) => event)).toEqual(["kd-ready"]);
  load();
  await drawn();
  expect(events.map(([event]) => event)).toEqual(["kd-ready", "kd-error"]);
  expect(text("notice")).toMatch(/could not be loaded/);
});
