import { expect, onTestFinished, test, vi } from "vitest";
import { define } from "../../../widget/element/define.ts";
import { KeyDevelopmentsElement } from "../../../widget/element/key-developments-element.ts";
import { insert, provide, story, UNREACHABLE, useElement } from "./insert-element.tsx";
import { separateTexts } from "../../../widget/content/text-columns.ts";
import { drawn, makeContent } from "./mount-box.tsx";

useElement();

test("the element draws the content of its script without a request, and emits kd-ready", async () => {
  const before = performance.getEntriesByType("resource").length;
  const { events, text } = await insert({ story });
  expect(text("heading")).toBe("Bridge library: the opening hours");
  expect(events).toEqual([["kd-ready", { story, edition: "0123456789ab" }]]);
  // The details are fetched when the browser is idle.
  const requested = performance.getEntriesByType("resource").slice(before);
  expect(requested.filter(({ name }) => !name.endsWith(".json"))).toEqual([]);
});

test("the element is defined once, however often its script runs", () => {
  define(UNREACHABLE);
  define("https://other.example");
  expect(customElements.get("key-developments")).toBe(KeyDevelopmentsElement);
  expect(KeyDevelopmentsElement.origin).toBe(UNREACHABLE);
});

const textOf = (part: string) => (root: ShadowRoot) =>
  root.querySelector(`[part~="${part}"]:not([hidden])`)?.textContent ?? null;

const CHANGES: [
  name: string,
  value: string,
  see: (root: ShadowRoot) => string | null,
  expected: string | null,
][] = [
  ["limit", "9", textOf("more"), null],
  ["lang", "uk", textOf("tab"), "Що сталося"],
  ["edition", "older0000000", textOf("period"), "Frozen"],
  ["since", "2019-03-11", textOf("since"), "Above: new since this article of 11 March"],
  ["heading-level", "4", (root) => root.querySelector("[part=heading]")!.localName, "h4"],
  ["theme", "dark", (root) => root.querySelector("[part=box]")!.getAttribute("data-theme"), "dark"],
];

test.each(CHANGES)(
  "the box changes when %s becomes %s, and back when it is removed",
  async (name, value, see, expected) => {
    const { element } = await insert({ story });
    const before = see(element.shadowRoot!);
    expect(before).not.toBe(expected);
    element.setAttribute(name, value);
    await drawn();
    expect(see(element.shadowRoot!)).toBe(expected);
    element.removeAttribute(name);
    await drawn();
    expect(see(element.shadowRoot!)).toBe(before);
  },
);

test("no node changes when an attribute is set to its current value", async () => {
  const { element } = await insert({ story, theme: "light" });
  // The behaviour has drawn the hidden rows.
  await vi.waitUntil(() => !element.shadowRoot!.querySelector("[part~=row]:empty"));
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(element.shadowRoot!, { attributes: true, childList: true, subtree: true });
  element.setAttribute("theme", "light");
  await drawn();
  expect(changes).toEqual([]);
});

test("a removed element is empty, and draws again when it is inserted again", async () => {
  const { element, text } = await insert({ story });
  element.remove();
  await drawn();
  expect(text("box")).toBeNull();
  document.body.append(element);
  await drawn();
  expect(text("heading")).toBe("Bridge library: the opening hours");
});

const OTHER_FORMATS: [string, string][] = [
  ["without the parts of a box", '["section", "box", "Another format"]'],
  ["of another type", '{ "view": "Another format" }'],
];

/** What a page has of an element whose story cannot be drawn: as if there were no service. */
async function insertBroken(story: string) {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const { element, events } = await insert({ story }, "Read it there");
  await vi.waitUntil(() => events.length > 0);
  warn.mockRestore();
  const { shadowRoot, textContent } = element;
  return { shadowRoot, textContent, events: events.map(([event]) => event) };
}
const FALLBACK = { shadowRoot: null, textContent: "Read it there", events: ["kd-error"] };

test("the element fetches a style sheet that its script does not have, once for all boxes", async () => {
  const sheet = "00000000";
  const urls: string[] = [];
  const fetch = vi.spyOn(window, "fetch").mockImplementation(async (input) => {
    const url = input instanceof Request ? input.url : `${input}`;
    urls.push(url);
    const { styles, ...content } = makeContent();
    return Response.json(
      url.includes(sheet)
        ? { styles: `${styles}p{color:red}` }
        : separateTexts({ ...content, sheet }),
    );
  });
  onTestFinished(() => fetch.mockRestore());
  const { element, text } = await insert({ story: "newer-markup" });
  await vi.waitUntil(() => text("standfirst"));
  const standfirst = element.shadowRoot!.querySelector("[part=standfirst]")!;
  expect(getComputedStyle(standfirst).color).toBe("rgb(255, 0, 0)");
  const { text: second } = await insert({ story: "another-story" });
  await vi.waitUntil(() => second("standfirst"));
  expect(urls.filter((url) => !url.includes(".en."))).toEqual([
    `${UNREACHABLE}/embed/newer-markup/content`,
    `${UNREACHABLE}/embed/styles.${sheet}.json`,
    `${UNREACHABLE}/embed/another-story/content`,
  ]);
});

test.each([
  ["with an element that no box has", JSON.stringify([...makeContent().box, ["iframe"]])],
  ...OTHER_FORMATS,
])("the fallback of the publisher stays when the response is a tree %s", async (_, json) => {
  const content = { ...makeContent(), box: JSON.parse(json) };
  const fetch = vi.spyOn(window, "fetch").mockImplementation(async () => Response.json(content));
  expect(await insertBroken("a-response")).toEqual(FALLBACK);
  fetch.mockRestore();
});

test.each(OTHER_FORMATS)(
  "the fallback of the publisher stays when a script contains a tree %s",
  async (name, json) => {
    const broken = `broken-${name.split(" ").at(-1)}`;
    provide({ ...makeContent(), box: JSON.parse(json) }, { story: broken });
    expect(await insertBroken(broken)).toEqual(FALLBACK);
  },
);

test("the first view stays when the details fail to load", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const { element, text, events } = await insert({ story });
  element.setAttribute("actor", "elm");
  await expect.poll(() => events.map(([name]) => name)).toContain("kd-error");
  expect(text("heading")).toBe("Bridge library: the opening hours");
  warn.mockRestore();
});

test("an invalid option logs each value with the accepted ones once, and has its default", async () => {
  const warn = vi.spyOn(console, "warn").mockReturnValue();
  const { element } = await insert({ story });
  const before = element.shadowRoot!.querySelectorAll("[part~=row]:not([hidden])").length;
  element.setAttribute("order", "sideways");
  element.setAttribute("limit", "many");
  await expect.poll(() => warn.mock.calls).toHaveLength(2);
  for (const limit of ["lots", "many"]) {
    element.setAttribute("limit", limit);
    await drawn();
  }
  const accepted = "is not valid; it accepts 1 to 999";
  await expect
    .poll(() => warn.mock.calls.map(String).toSorted())
    .toEqual([
      `key-developments: limit="lots" ${accepted}`,
      `key-developments: limit="many" ${accepted}`,
      'key-developments: order="sideways" is not valid; it accepts newest, oldest',
    ]);
  expect(element.shadowRoot!.querySelectorAll("[part~=row]:not([hidden])")).toHaveLength(before);
  warn.mockRestore();
});

test("a box that is frozen at a withdrawn edition shows why, and the way to the current one", async () => {
  const { element, events, text } = await insert({ story, edition: "gone00000000" });
  await vi.waitFor(() => expect(events).toContainEqual(["kd-ready", expect.anything()]));
  expect(text("period")).toBe("Frozen at 12 March 2019");
  expect(text("filter")).toContain("This edition was withdrawn: It named the wrong address.");
  const link = element.shadowRoot!.querySelector<HTMLAnchorElement>("[part=filter] a")!;
  expect(new URL(link.href).pathname).toBe(`/stories/${story}`);
  expect(element.shadowRoot!.querySelector("[part~=row]")).toBeNull();
  expect(events.filter(([name]) => name === "kd-error")).toEqual([]);
});
