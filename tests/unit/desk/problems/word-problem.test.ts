/** The desk's problems in the words of its forms. */
import { expect, test } from "vitest";
import type { ProblemCode } from "../../../../data/source/problem-detail.ts";
import { viewStory } from "../../../../data/desk/server/story-view.ts";
import { ALL } from "../../checks/planted/all.ts";
import { ACCUSATION, DENIAL, KEY } from "../../checks/planted/planted.ts";
import { STORY } from "../../../support/story/story.ts";
import { StoryCopy } from "../../../support/story/story-copy.ts";

test.each([
  ["speaker: duchess-ada\n    addressee: [elm]\n", 'speaker: ""\n', "“Speaker”"],
  ["actors: [duchess-ada, ash, elm, bridge-library]", "actors: []", "“Actors”"],
  [/summary: .*/u, 'summary: ""', "“Summary”"],
  [/edtf: 2019-03-05/u, 'edtf: ""', "“When”"],
])("an empty value is reported once: %s", (from, to, field) => {
  const copy = new StoryCopy();
  copy.edit(ACCUSATION, (text) => text.replace(from, to));
  const problems = viewStory(copy.root, STORY).problems.filter(({ file }) => file === ACCUSATION);
  const empty = problems.filter(({ code }) => code === "empty");
  expect(empty).toMatchObject([
    { message: `nothing is entered for ${field}`, remedy: "fill it in" },
  ]);
});

const OFFERED = "claims/second-key-offered.yaml";

/** What the editor reads and which button there is, by code. */
const SHOWN: [
  code: ProblemCode,
  changes: [string, string, string][],
  words: string,
  button?: string,
][] = [
  [
    "draft",
    [[ACCUSATION, "kind: statement", "kind: !draft statement"]],
    "an unconfirmed draft → check it against the article, confirm or correct it, then accept it",
    "Accept as it is",
  ],
  [
    "unknown-key",
    [[ACCUSATION, "kind: statement", "kind: statement\nknd: event"]],
    "there is “knd” here, which the desk does not know → remove it",
    "Remove it",
  ],
  [
    "not-a-date",
    [[ACCUSATION, "edtf: 2019-03-05", "edtf: 2019-02-30"]],
    "“When” is not a date → write it as “12 September 2023” or “early August 2023”",
  ],
  [
    "unknown-id",
    [[ACCUSATION, "duchess-ada\n    addressee: [elm]", "duchess-eda\n    addressee: [elm]"]],
    'unknown actor "duchess-eda" → choose the right one, or add it',
  ],
  [
    "unknown-article",
    [
      [
        KEY,
        "by 12 March.\n    quotes:\n      - article: key",
        "by 12 March.\n    quotes:\n      - article: keys",
      ],
    ],
    "“The Chancellor of Elm offered Ash a second key 🗝️ by 12 March.” is cited from an article that the story does not have → undo the removal of the article, or remove what rests on it alone",
    "Remove the statement",
  ],
  [
    "actor-absent",
    [[ACCUSATION, "actors: [duchess-ada, ", "actors: ["]],
    "Duchess Ada speaks here, but is not among the development’s actors → add Duchess Ada to “Actors”",
    "Add Duchess Ada to the actors",
  ],
  [
    "side-missing",
    [[OFFERED, "  - side: ash\n    value: not-here\n", ""]],
    "the side Ash is missing → add its position, or “not in these reports” if the reports have nothing from it",
    "Nothing from Ash in the reports",
  ],
  [
    "statement-missing",
    [[OFFERED, "    statement: chancellor-second-key\n", ""]],
    "“says” without a statement → assign the statement, or choose “not in these reports”",
  ],
  [
    "file-date",
    [[ACCUSATION, "edtf: 2019-03-05", "edtf: 2018-03-05"]],
    "the address begins with another day than the date → change the address to begin with 5 March 2018",
    "Change the address to begin with 5 March 2018",
  ],
];

test.each(SHOWN)("%s: %j is shown as “%s”, button “%s”", (code, changes, words, button) => {
  const copy = StoryCopy.with(...changes);
  const { problems } = viewStory(copy.root, STORY);
  const problem = problems.find((candidate) => candidate.code === code);
  expect(`${problem?.message} → ${problem?.remedy}`).toBe(words);
  expect(problem?.fix?.label).toBe(button);
});

const STATUS_VALUES = "use one of: “confirmed”, “reported”, “alleged”, “denied”";

test.each([
  [
    "a status",
    [DENIAL, "value: denied", "value: so"],
    `“Status” cannot be “so” → ${STATUS_VALUES}`,
  ],
  ["a number", [DENIAL, "value: denied", "value: 7"], `“Status” cannot be “7” → ${STATUS_VALUES}`],
  [
    "a kind of claim",
    [OFFERED, "kind: fact", "kind: lie"],
    "“Question of” cannot be “lie” → use one of: “fact”, “law”",
  ],
  [
    "a note on the outlet",
    ["articles/key-offer.yaml", "note: The text does not name it.", "note: [a]"],
    "“Note on the outlet” cannot be read, since it was changed outside the desk → enter it again",
  ],
  [
    "an occasion",
    ["story.yaml", "occasions:\n", "occasions:\n  supper: { name: A supper, kind: other }\n"],
    "no development has the occasion “A supper” → remove it, or add it to the developments of that occasion",
  ],
] as const)("%s is named as in its form", (_, change, words) => {
  const { problems } = viewStory(StoryCopy.with(change).root, STORY);
  expect(problems.map(({ message, remedy }) => `${message} → ${remedy}`)).toContain(words);
});

test("a date is shown in words", () => {
  const copy = StoryCopy.with([ACCUSATION, "edtf: 2019-03-05", "edtf: 2019-03-06/.."]);
  const messages = viewStory(copy.root, STORY).problems.map(({ message }) => message);
  expect(messages).toContain("from 6 March 2019 has no end");
});

test("a question says that a note settles it, and which word it must have", () => {
  const copy = StoryCopy.with([ACCUSATION, "headline: ", "headline: Nine libraries, says "]);
  const questions = viewStory(copy.root, STORY).problems.filter(
    ({ level }) => level === "question",
  );
  expect(questions.map(({ remedy }) => remedy)).toContainEqual(
    expect.stringMatching(/; or say why it is right, naming “Nine”$/),
  );
});

test.each([
  ["a hint of what is still to do before the first publication", false, "hint"],
  ["an error afterwards", true, "error"],
])("too few key developments are %s", (_, isPublished, level) => {
  const copy = new StoryCopy();
  for (const { changes } of ALL.filter(({ mistake }) => mistake === "too few key developments"))
    for (const change of changes) copy.plant(...change);
  if (isPublished) {
    copy.makeFolder("editions");
    copy.write("editions/index.yaml", "[]\n");
  }
  const found = viewStory(copy.root, STORY).problems.find(({ code }) => code === "key-count");
  expect(found).toMatchObject({ level, message: "3 key developments" });
});
