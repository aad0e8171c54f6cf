import { DENIAL } from "./planted.ts";
import type { PlantedByRule } from "./planted.ts";

export const PROSE: PlantedByRule = {
  "prose-length": [
    [
      "a summary of three sentences",
      [DENIAL, "said “There is no such plan”.", "said it. He said it again. And again."],
      "developments/2019-03-06-elm-denial.yaml:9:10  3 sentences in the summary, at most 2  → shorten it, or move a part to a development of its own",
    ],
  ],
  typography: [
    [
      "a headline with a full stop of another script",
      [DENIAL, "Sunday hours will be cut", "Sunday hours will be cut。"],
      "developments/2019-03-06-elm-denial.yaml:2:11  the headline ends with a full stop  → remove it",
    ],
    [
      "a straight apostrophe",
      [DENIAL, "summary: Elm’s librarian", "summary: Elm's librarian"],
      "developments/2019-03-06-elm-denial.yaml:9:10  a straight apostrophe in the summary  → write ’",
    ],
    [
      "straight quotation marks",
      [DENIAL, "“There is no such plan”.", '"There is no such plan".'],
      "developments/2019-03-06-elm-denial.yaml:9:10  straight quotation marks in the summary  → write “ and ”",
    ],
    [
      "a hyphen for a dash",
      [DENIAL, "headline: Elm has denied that", "headline: Elm has denied - again - that"],
      "developments/2019-03-06-elm-denial.yaml:2:11  a hyphen for a dash in the headline  → write – (an en dash)",
    ],
  ],
  "loaded-words": [
    [
      "a loaded word of our own",
      [DENIAL, "headline: Elm has", "headline: Elm’s regime has"],
      "developments/2019-03-06-elm-denial.yaml:2:11  “regime” in the headline takes sides  → say it neutrally, or attribute it to the speaker of a statement that has the word",
    ],
  ],
  "quoted-words": [
    [
      "translated words quoted without a note that says so",
      [
        DENIAL,
        "note: “There is no such plan” is a translation, as the box says of the quote.\n",
        "",
      ],
      "developments/2019-03-06-elm-denial.yaml:9:10  question: “There is no such plan” is quoted in the summary, but the source has it in translation  → remove the quotation marks: these are not the speaker’s exact words; or say why it is right in `note:` of the development, naming “There is no such plan”",
    ],
    [
      "words quoted that nobody said",
      [DENIAL, "said “There is no such plan”", "said “There is no plan”"],
      "developments/2019-03-06-elm-denial.yaml:9:10  “There is no plan” is quoted in the summary, but no passage of elm-denial has these words  → quote them as the source has them, add the passage as evidence, or remove the quotation marks",
    ],
  ],
};
