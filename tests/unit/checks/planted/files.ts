import { CLOCK, KEY } from "./planted.ts";
import type { PlantedByRule } from "./planted.ts";

export const FILES: PlantedByRule = {
  schema: [
    [
      "a status that there is not",
      [KEY, "value: confirmed", "value: certain"],
      'developments/2019-03-key-offer.yaml:8:18  "value" cannot be "certain"  → use one of: confirmed, reported, alleged, denied',
    ],
    [
      "a date that there is not",
      [KEY, "edtf: 2019-03-XX", "edtf: 2019-02-30"],
      'developments/2019-03-key-offer.yaml:4:9  "edtf" must be an EDTF date, such as 2023-09-12, 2023-07, 2023-09-13~, "[2023-09-12..2023-09-17]" for one unknown day among several, or 2023-09-12/2023-09-17 for what lasted  → correct it',
    ],
    [
      "a year that YAML takes for a number",
      [KEY, "edtf: 2019-03-XX", "edtf: 2019"],
      'developments/2019-03-key-offer.yaml:4:9  "edtf" must be a text  → put it in quotation marks: "2019"',
    ],
    [
      "an unknown key",
      [KEY, "kind: supply", "knd: supply\nkind: supply"],
      'developments/2019-03-key-offer.yaml:7:1  unknown key "knd"  → remove it, or use one of: headline, date, kind, key, occasion, status, summary, actors, evidence, relations, statements, note, formerIds',
    ],
    [
      "a missing key",
      [KEY, "kind: supply\n", ""],
      'developments/2019-03-key-offer.yaml:1:1  "kind" is missing  → add "kind": one of meeting, visit, statement, comment, report, sanctions, measure, supply, attack, casualties, vote, ruling, agreement, other',
    ],
    [
      "a headline too long",
      [
        KEY,
        "a second key\ndate:",
        "a second key to the small red door of the library that stands on the old bridge over the river\ndate:",
      ],
      'developments/2019-03-key-offer.yaml:2:11  "headline" is too long: 114 characters of at most 90  → shorten it',
    ],
    [
      "a relation that there is not",
      [KEY, "- confirms:", "- confirm:"],
      'developments/2019-03-key-offer.yaml:17:5  unknown key "confirm"  → remove it, or use one of: denies, respondsTo, reactsTo, follows, confirms',
    ],
    [
      "no evidence",
      [
        CLOCK,
        "evidence:\n  - article: herald-denial\n    origin: Bridge News Agency\n    quote: Elm's ministry of books declined to comment on the clock.\n",
        "evidence: []\n",
      ],
      'developments/2019-03-06-clock-question.yaml:10:11  "evidence" is empty or too small  → write a list with at least one entry',
    ],
    [
      "an id that is no slug",
      [CLOCK, "id: ministry-no-comment", "id: Ministry_no_comment"],
      'developments/2019-03-06-clock-question.yaml:17:9  "id" must be a slug: lower-case letters, digits and single hyphens  → correct it',
    ],
  ],
  yaml: [
    [
      "a key twice",
      [KEY, "kind: supply", "kind: supply\nkind: supply"],
      "developments/2019-03-key-offer.yaml:8:1  duplicate key  → remove one of them",
    ],
    [
      "a quotation mark left open",
      [KEY, "headline: Elm has", 'headline: "Elm has'],
      'developments/2019-03-key-offer.yaml:2:11  is not YAML: Missing closing "quote  → correct the indentation, or put the text in quotation marks',
    ],
  ],
};
