import { expect, test } from "vitest";
import { selectPassages } from "../../../../data/desk/shared/passages/select-passage.ts";

const RAW = `The doors, again

Ash said the doors stay open. Elm said “the doors stay open”.
ADVERTISEMENT
Nobody else was at the bridge.
`;
const CUTS = [
  { start: 0, end: 17 },
  { start: RAW.indexOf("ADV"), end: RAW.indexOf("Nobody") },
];
const selectPassage = (...selection: Parameters<typeof selectPassages>) =>
  selectPassages(...selection)[0] ?? null;
const select = (words: string, from = 0) => {
  const start = RAW.indexOf(words, from);
  return selectPassage(RAW, CUTS, { start, end: start + words.length });
};

test("takes whole words without the space around them", () => {
  expect(select("body else w")?.quote).toBe("Nobody else was");
});

test("adds the words before where the same words occur twice", () => {
  const passage = select("the doors stay open");
  expect(passage).toEqual({ quote: "the doors stay open", prefix: "said ", form: "paraphrase" });
});

test("leaves quotation marks out of a direct quote", () => {
  expect(select("“the doors stay open”")).toEqual({
    quote: "the doors stay open",
    prefix: "“",
    form: "direct",
  });
});

test("keeps to one side of boilerplate", () => {
  expect(select("open”.\nADVERTISEMENT\nNobody else was at the bridge.")?.quote).toBe(
    "Nobody else was at the bridge.",
  );
});

test("has nothing where only boilerplate is selected", () => {
  expect(select("ADVERTISEMENT")).toBeNull();
});

test("quotes a statement in the speaker’s own words, without the comma before the closing mark", () => {
  const raw = "“We will not have it,” Ada said.";
  const range = { start: 0, end: raw.length };
  expect(selectPassage(raw, [], range, "statement")).toEqual({
    quote: "We will not have it",
    form: "direct",
  });
  expect(selectPassage(raw, [], range)).toEqual({ quote: raw, form: "paraphrase" });
});

test.each([
  ["MS. ORELL:", "Q", "MS. ORELL"],
  ["[Mayor Orell]", "[Reporter]", "Mayor Orell"],
])("quotes a turn of a transcript verbatim, without its label %s", (label, reporter, speaker) => {
  const raw = `${label} Good day.\n\n${reporter} Is it open?\n\n${label} It is open. It has one lane.\n`;
  const start = raw.lastIndexOf(label);
  expect(selectPassage(raw, [], { start, end: raw.indexOf(" It has") })).toEqual({
    quote: "It is open.",
    form: "verbatim",
    speaker,
  });
});

test("takes each quotation of a selection for a statement", () => {
  const raw = "“We do not need an expert for that,” Ada said. “We need somebody to tell us why.”";
  const range = { start: 0, end: raw.length };
  expect(selectPassages(raw, [], range, "statement").map(({ quote }) => quote)).toEqual([
    "We do not need an expert for that",
    "We need somebody to tell us why.",
  ]);
  expect(selectPassages(raw, [], range)).toHaveLength(1);
});

test("counts what the report says after a transcript’s last turn as no turn of it", () => {
  const raw = `Q: Is it open?
OTTO ORELL, LIBRARIAN: It is open.
Q: For good?
ORELL: Until May.

Ada said “it is a pity for us all”.
`;
  const at = (words: string) => ({
    start: raw.indexOf(words),
    end: raw.indexOf(words) + words.length,
  });
  expect(selectPassages(raw, [], at("It is open."))).toMatchObject([
    { form: "verbatim", speaker: "OTTO ORELL, LIBRARIAN" },
  ]);
  expect(selectPassages(raw, [], at("Until May."))).toMatchObject([{ form: "verbatim" }]);
  expect(selectPassages(raw, [], at("it is a pity for us all"))).toMatchObject([
    { form: "direct" },
  ]);
});

test("quotes what an article’s own language marks as speech", () => {
  const raw = "— Nous resterons ici jusqu’à dimanche, a dit Ada.";
  const range = { start: 0, end: raw.length };
  expect(selectPassage(raw, [], range, "statement", "fr")).toMatchObject({ form: "direct" });
  expect(selectPassage(raw, [], range, "statement", "en")).toMatchObject({ form: "paraphrase" });
});
