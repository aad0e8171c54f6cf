import { ACCUSATION, ARRIVAL, DENIAL, DRAFT, GAZETTE, HERALD } from "./planted.ts";
import type { PlantedByRule } from "./planted.ts";

const EVENINGS = "developments/2019-03-14-sunday-evenings.yaml";

export const KEYS: PlantedByRule = {
  "key-developments": [
    [
      "too few key developments",
      [DENIAL, "key: true\n", ""],
      "developments/2019-03-14-arrival.yaml:7:6  3 key developments: sunday-accusation, reading-room, arrival  → choose 4 to 8, or none",
    ],
  ],
  "former-ids": [
    [
      "a former id that is in use",
      [DENIAL, "formerIds: [library-denial]", "formerIds: [sunday-accusation]"],
      'developments/2019-03-06-elm-denial.yaml:40:13  "sunday-accusation" is the current id of another development  → remove it: a former id is no longer in use',
    ],
    [
      "a former id that is the id itself",
      [HERALD, "formerIds: [elm-herald]", "formerIds: [herald-denial]"],
      'articles/herald-denial.yaml:20:13  "herald-denial" is the current id  → remove it: a former id is no longer in use',
    ],
    [
      "a former id that two have",
      ["actors.yaml", "role: Duchess of Ash\n", "role: Duchess of Ash\n  formerIds: [librarian]\n"],
      'actors.yaml:26:15  "librarian" is also a former id of duchess-ada  → list it for one of them',
    ],
  ],
  pulls: [
    [
      "a pull in other letters than the quote's",
      [ACCUSATION, "pull: Elm wants silence", "pull: Elm wanted silence"],
      "developments/2019-03-05-sunday-accusation.yaml:27:15  the pull is not in the quote: “Elm wanted silence on Sundays”  → copy a part of the quote exactly",
    ],
    [
      "a pull that occurs twice",
      [EVENINGS, "pull: we may open on Sunday evenings", "pull: en"],
      "developments/2019-03-14-sunday-evenings.yaml:25:15  the pull begins or ends inside a word  → take the whole word",
      "developments/2019-03-14-sunday-evenings.yaml:25:15  the pull occurs more than once in the quote: “en”  → take more words, so that it occurs once",
    ],
    [
      "a pull over two paragraphs",
      [
        DENIAL,
        "        translated: true\nformerIds",
        '        translated: true\n        pull: "draft.\\n\\nIt was"\nformerIds',
      ],
      "developments/2019-03-06-elm-denial.yaml:40:15  the pull runs over a line break  → take words of one line",
    ],
  ],
  references: [
    [
      "an unknown occasion",
      [EVENINGS, "occasion: council-sitting", "occasion: council-supper"],
      'developments/2019-03-14-sunday-evenings.yaml:7:11  unknown occasion "council-supper"  → use one that exists (council-sitting), or add it',
    ],
  ],
  unused: [
    [
      "an occasion that no development has",
      ["story.yaml", "occasions:\n", "occasions:\n  supper: { name: Supper, kind: other }\n"],
      'story.yaml:10:3  no development has the occasion "supper"  → remove it, or add it to the developments of that occasion',
    ],
  ],
  corrections: [
    [
      "a correction of two things",
      ["corrections.yaml", "  standfirst: true", "  standfirst: true\n  claim: sunday-closing"],
      "corrections.yaml:11:3  the correction names claim and standfirst  → write exactly one of development, statement, claim, standfirst, edition for each correction",
    ],
    [
      "a correction of nothing",
      ["corrections.yaml", "  standfirst: true\n", ""],
      "corrections.yaml:11:3  the correction does not say what it corrects  → write exactly one of development, statement, claim, standfirst, edition for each correction",
    ],
  ],
  "date-containment": [
    [
      "a statement outside its development's date",
      [
        ARRIVAL,
        "evidence:\n",
        "statements:\n  - id: ada-arrives\n    speaker: duchess-ada\n    stance: states\n    date: { edtf: 2019-03-15, basis: inferred, note: The day after. }\n    quotes:\n      - article: council-sitting\n        form: paraphrase\n        quote: Duchess Ada arrived at the bridge this morning.\nevidence:\n",
      ],
      'developments/2019-03-14-arrival.yaml:15:19  "ada-arrives" is dated 2019-03-15, outside the development’s 2019-03-14  → correct one of the dates, or move the statement to a development of its own',
    ],
  ],
  "report-day": [
    [
      "another day than the report's",
      [DRAFT, "~/2019-02-10~\n  basis: stated", "\n  basis: report-day"],
      "developments/2019-02-01-draft-timetable.yaml:5:10  no cited report states that it was published on 2019-02-01  → write that day, or `basis: inferred` with a note",
    ],
    [
      "a report whose day rests on itself",
      [GAZETTE, "basis: inferred", "basis: report-day"],
      "articles/gazette-on-sundays.yaml:9:10  the day of a report cannot rest on itself  → write `stated` or `inferred`",
    ],
  ],
};
