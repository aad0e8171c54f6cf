import { expect, test } from "vitest";
import { makeDraft } from "../../../data/drafting/draft.ts";
import type { ActorsFile } from "../../../data/model/story-files.ts";

const ACTORS: ActorsFile = {
  "anka-solberg": { name: "Anka Solberg", kind: "person", aliases: ["Solberg"], formerIds: [] },
  "juro-malik": { name: "Juro Malik", kind: "person", aliases: ["Malik"], formerIds: [] },
  veltmark: { name: "Veltmark (VMK)", kind: "state", aliases: [], formerIds: [] },
};

const speakers = (body: string, actors: ActorsFile = ACTORS) =>
  makeDraft(`A headline\n\n${body}\n`, { actors, known: [], today: "2026-11-21" }).quotes.map(
    ({ attribution }) => attribution.actor ?? attribution.speaker,
  );

test.each([
  ["the name before the verb", '"We have agreed on all of it," Solberg said.'],
  ["the name after the verb", '"We have agreed on all of it," said Solberg.'],
  [
    "an office before the name",
    '"We have agreed on all of it," Transport Minister Anka Solberg told reporters.',
  ],
  ["an aside between name and verb", '"We have agreed on all of it," Solberg, a minister, said.'],
  ["a verb before the quotation", 'Solberg told reporters: "We have agreed on all of it."'],
  [
    "a person whose plan is mentioned first",
    'Asked about Malik\'s plan, Solberg said: "We have agreed on all of it."',
  ],
  [
    "the line above the quotation",
    'Anka Solberg released a statement.\n\nThe text reads:\n\n"We have agreed on all of it."',
  ],
  ["a pronoun", 'Solberg confirmed the plan.\n\n"We have agreed on all of it," she said.'],
  [
    "an office that was named",
    'Solberg confirmed the plan.\n\n"We have agreed on all of it," the minister said.',
  ],
  ["the same paragraph", '"We have agreed," Solberg said. "All of it is settled now."'],
])("finds the speaker by %s", (_, body) => {
  expect(new Set(speakers(body))).toEqual(new Set(["anka-solberg"]));
});

test.each([
  [
    "a name that no actor has",
    '"We have agreed on all of it," Deputy Minister Per Ohlin said.',
    "Per Ohlin",
  ],
  [
    "a body named by what it is",
    "The plan is dead, the country's harbour office announced.",
    "country's harbour office",
  ],
  [
    "an official without a name",
    "A spokesman for the council declined to comment.",
    "A spokesman for the council",
  ],
])("names %s as the text does", (_, body, expected) => {
  expect(speakers(body, {})).toEqual([expected]);
});

test.each([
  ["a passive without anybody who says it", "It was claimed that the plan is dead."],
  ["reports as a noun", "This goes back to reports from the islands."],
  ["an irony of two words", 'The "new bridge" is old.'],
])("proposes no statement for %s", (_, body) => {
  expect(speakers(body, {})).toEqual([]);
});

test("finds an actor under each spelling, and a surname only where one person has it", () => {
  const two: ActorsFile = {
    ...ACTORS,
    "bo-malik": { name: "Bo Malik", kind: "person", aliases: [], formerIds: [] },
    "juro-malik": { name: "Juro Malik", kind: "person", aliases: [], formerIds: [] },
  };
  expect(speakers("VMK denied it.\n\nMalik denied it too.", two)).toEqual(["veltmark", "Malik"]);
});
