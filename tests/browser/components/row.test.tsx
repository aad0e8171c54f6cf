import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { drawn, makeDetails, mountBox } from "./mount-box.tsx";

const openRow = (id: string, setup: Parameters<typeof mountBox>[0] = {}) => {
  const box = mountBox({ details: makeDetails(), ...setup });
  const details = box.root.querySelector<HTMLDetailsElement>(`#${id}`);
  if (!details) throw new Error(`no row ${id}`);
  return { ...box, details, li: details.closest("li")! };
};

const marked = (figure: Element) =>
  [...figure.querySelectorAll("mark")].map((mark) => mark.textContent);

const text = (element: Element | null | undefined): string =>
  (element?.textContent ?? "").replaceAll("\u00a0", " ").replaceAll(/\s+/g, " ").trim();

test.each([
  ["library-meeting", ""],
  ["sunday-accusation", "According to Ash"],
  ["gazette-plan", "Reported by The Bridge Gazette"],
])("the closed row of %s shows “%s”", (id, status) => {
  const { details } = openRow(id);
  expect(details.open).toBe(false);
  expect(text(details.querySelector("summary [part=status]"))).toBe(status);
});

test("a denied development names who denies it and when", () => {
  const { root } = openRow("library-meeting");
  expect(text(root.querySelector("#press-on-closure [part~=dispute]"))).toBe(
    "Disputed: denied by Elm, October 2018",
  );
});

test.each([
  [
    "ada-on-doors",
    "Ash warns: “will directly take part in silencing readers” · 2 wordings, back-translated",
  ],
  ["ada-on-clock", "Ash says: the clock was not at issue"],
  [
    "oak-is-watching",
    "Oak is watching: “we will follow the opening hours closely” · back-translated",
  ],
  ["elm-denial", "Ministry of Books denies: “There is no such plan”"],
  ["delegation-leaves", "11 March Elm’s delegation leaves"],
])("%s is one line under its row, a paraphrase without quotation marks", (id, line) => {
  const { details } = openRow(id);
  expect(text(details.querySelector("summary"))).toBe(line);
});

test("a reaction under another row is a link that leads there", async () => {
  const { root } = openRow("gazette-plan");
  const link = root.querySelector<HTMLAnchorElement>("a[href='#elm-no-comment']")!;
  expect(text(link.closest("li"))).toBe("Ministry of Books declines to comment · above");
  await userEvent.click(link);
  await drawn();
  const target = root.querySelector<HTMLDetailsElement>("#elm-no-comment")!;
  expect(target.open).toBe(true);
  expect(root.activeElement).toBe(target.querySelector("summary"));
});

test("the words in which two versions of a statement differ are marked", () => {
  const { details } = openRow("ada-on-doors", { width: 700 });
  details.open = true;
  const [first, second] = details.querySelectorAll<HTMLElement>("[part=wording]");
  expect(marked(first!)).toEqual(["will directly take part in"]);
  expect(marked(second!)).toEqual(["is as good as"]);
  expect(text(first!.querySelector("blockquote"))).toMatch(/^“.*”$/);
  expect(first!.getBoundingClientRect().top).toBe(second!.getBoundingClientRect().top);
  expect(text(second)).toContain("evidently translated back; not the exact words");
});

test("a paraphrase never has quotation marks", () => {
  const { root } = openRow("library-meeting");
  const paraphrases = [...root.querySelectorAll("[part~=paraphrase]")];
  expect(paraphrases.length).toBeGreaterThan(1);
  for (const paraphrase of paraphrases) expect(paraphrase.textContent).not.toMatch(/^[“"«„]/);
});

test("each quotation links to its passage in the report, in a new tab", () => {
  const { details } = openRow("elm-denial");
  const link = details.querySelector<HTMLAnchorElement>("[part=cite] a")!;
  expect(link.href).toBe("https://kd.example/stories/bridge-library/articles/report-c#p10-31");
  expect(link.target).toBe("_blank");
});

test.each([
  [
    "library-meeting",
    "Date from River Radio and Elm Weekly, not from these reports. The reports allow",
  ],
  ["ash-no-deal", "Why no exact day No report dates the briefing."],
  ["ada-on-doors", "2 reports of one briefing: Report A, citing Bridge News Agency; Report B"],
  ["library-meeting", "Corrections, 16 March 2019 The room of the meeting was corrected."],
  ["ash-no-deal", "Responds to: Ash accuses Elm"],
])("the open row of %s shows “%s”", (id, part) => {
  expect(text(openRow(id).details)).toContain(part);
});

test("a row opens to its summary before the details arrive", () => {
  const { details } = openRow("library-meeting", { details: undefined });
  details.open = true;
  expect(text(details.querySelector("[part=body]"))).toContain("as one report has it");
});

test("a date is machine-readable only where HTML can express it", () => {
  expect(openRow("sunday-accusation").li.querySelector("time")!.dateTime).toBe("2019-03-05");
  const { li } = openRow("ash-no-deal");
  expect(li.querySelector("time")).toBeNull();
  expect(text(li.querySelector("[part=when]"))).toBe("Between 12 and 17 March");
});
