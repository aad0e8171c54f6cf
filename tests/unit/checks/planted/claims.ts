import type { PlantedByRule } from "./planted.ts";

const CLOSING = "claims/sunday-closing.yaml";
const EVENINGS = "claims/sunday-evenings.yaml";
const OFFERED = "claims/second-key-offered.yaml";
const TREATY = "claims/treaty-gives-keys.yaml";

export const CLAIMS: PlantedByRule = {
  claims: [
    [
      "a side left out, since silence is not absence from the reports",
      [OFFERED, "  - side: ash\n    value: not-here\n", ""],
      'claims/second-key-offered.yaml:6:1  the side "ash" is missing  → add its position, or `- { side: ash, value: not-here }` if the reports have nothing from it',
    ],
    [
      "a side that the story does not have",
      [OFFERED, "side: ash", "side: bridge-council"],
      'claims/second-key-offered.yaml:6:1  the side "ash" is missing  → add its position, or `- { side: ash, value: not-here }` if the reports have nothing from it',
      'claims/second-key-offered.yaml:10:11  "bridge-council" is not one of the story’s sides  → use one of elm, ash, or move what it said to `others`',
    ],
    [
      "an absence with a statement",
      [OFFERED, "value: not-here", "value: not-here\n    statement: ada-both-keys"],
      "claims/second-key-offered.yaml:11:12  not-here with a statement  → remove the statement, or say what it does: says, denies, hedges or declines",
      'claims/second-key-offered.yaml:11:12  question: "ada-both-keys" urges, which is a reaction and no position  → remove the position unless the words also say whether the claim is true; or say why it is right in `note:` of the position',
    ],
    [
      "an absence beside a position",
      [CLOSING, "  - side: ash\n", "  - side: ash\n    value: not-here\n  - side: ash\n"],
      'claims/sunday-closing.yaml:8:12  not-here beside another position of "ash"  → remove one of them',
    ],
    [
      "a position without a statement",
      [OFFERED, "    statement: chancellor-second-key\n", ""],
      "claims/second-key-offered.yaml:8:12  says without a statement  → add `statement:` with its id, or write `value: not-here`",
    ],
    [
      "a hedge that does not say what is left open",
      [EVENINGS, "    note: Only if Ash pays for the lamps.\n", ""],
      "claims/sunday-evenings.yaml:7:12  hedges without a note  → add `note:` with what the words leave open or make conditional",
    ],
    [
      "one statement with two values",
      [
        CLOSING,
        "    statement: linden-no-such-plan\n",
        "    statement: linden-no-such-plan\n  - side: elm\n    value: declines\n    statement: linden-no-such-plan\n",
      ],
      'claims/sunday-closing.yaml:19:16  "linden-no-such-plan" is listed twice for "elm"  → keep the weaker of the two values',
    ],
    [
      "no leading claim",
      [CLOSING, "lead: true\n", ""],
      "claims/second-key-offered.yaml:2:1  no claim leads  → add `lead: true` to the claim that readers see first",
    ],
    [
      "two leading claims",
      [TREATY, "kind: law\n", "kind: law\nlead: true\n"],
      'claims/treaty-gives-keys.yaml:4:7  "sunday-closing" leads already  → let one claim lead, the one that readers see first',
    ],
    [
      "a period without an end",
      [EVENINGS, "period: 2019-03/2019-04", "period: 2019-03/.."],
      "claims/sunday-evenings.yaml:4:9  the period 2019-03/.. is open  → write the first and the last day that it can mean, such as 2023-07/2023-09",
    ],
  ],
  "claim-positions": [
    [
      "what another side says of it, mistaken for a side's position",
      [OFFERED, "value: not-here", "value: says\n    statement: linden-open-all-week"],
      'claims/second-key-offered.yaml:12:16  "linden-open-all-week" quotes only a headline, which is no evidence for a position  → quote the body of the report, or remove the position',
      'claims/second-key-offered.yaml:10:11  question: "otto-linden", who says "linden-open-all-week", speaks for elm, not for ash  → what others say about a side is not its position: remove it, or move it to `others`; or say why it is right in `note:` of the position',
    ],
    [
      "a condition mistaken for an assertion",
      [
        [EVENINGS, "value: hedges", "value: says"],
        [EVENINGS, "    note: Only if Ash pays for the lamps.\n", ""],
      ],
      'claims/sunday-evenings.yaml:7:12  question: says, but the words of "linden-sunday-evenings" are conditional or open: “If”  → write `value: hedges` with a note; or say why it is right in `note:` of the position',
    ],
    [
      "a headline as evidence of what no side said",
      [
        TREATY,
        "      article: council-sitting\n      origin: Unnamed treaty lawyers\n      quote: It is said that the treaty was never signed.",
        "      article: key-offer\n      origin: Unnamed treaty lawyers\n      quote: the doors will stay open all week",
      ],
      "articles/council-sitting.txt:11:75  neither cited nor listed as uncited: “It is said that the treaty was never signed.”  → quote it in a development, or add it to `uncited` in council-sitting.yaml with its reason",
      "claims/treaty-gives-keys.yaml:21:14  a headline is no evidence for a claim  → quote the body of the report, or remove the entry",
    ],
    [
      "words from before the claim's time",
      [CLOSING, "period: 2019-03", "period: 2019-03-06/2019-03-31"],
      'claims/sunday-closing.yaml:9:16  question: "ada-silence-on-sundays" is of 2019-03-05, before the time that the claim is about  → remove the position unless the words are about the claim, too: readers see their year; or say why it is right in `note:` of the position',
    ],
  ],
  "absent-positions": [
    [
      "a side whose accusation another denies, as absent from the reports",
      [CLOSING, "value: says\n    statement: ada-silence-on-sundays\n", "value: not-here\n"],
      'claims/sunday-closing.yaml:8:12  question: ash is not-here, but "ada-silence-on-sundays" ("duchess-ada" accuses) belongs to "linden-no-such-plan", a position on the claim  → add the statement if it is about the claim; or say why it is right in `note:` of the claim, naming “Duchess Ada”',
    ],
    [
      "a claim of which nobody says anything",
      [OFFERED, "value: says\n    statement: chancellor-second-key\n", "value: not-here\n"],
      "claims/second-key-offered.yaml:6:1  question: no side has a position on the claim  → add the statements that are about it, or what no side said; or say why it is right in `note:` of the claim, naming “position”",
    ],
  ],
  references: [
    [
      "an unknown statement behind a position",
      [OFFERED, "chancellor-second-key", "chancellor-key"],
      'claims/second-key-offered.yaml:9:16  unknown statement "chancellor-key"  → use one that exists (chancellor-second-key), or add it',
    ],
    [
      "an unknown development that settles a claim",
      [OFFERED, "settledBy: key-offer", "settledBy: key-offered"],
      'claims/second-key-offered.yaml:5:12  unknown development "key-offered"  → use one that exists (key-offer), or add it',
    ],
    [
      "an unknown development beside what no side said",
      [TREATY, "development: both-keys", "development: both-locks"],
      'claims/treaty-gives-keys.yaml:17:18  unknown development "both-locks"  → use one that exists (both-keys), or add it',
    ],
    [
      "a correction of an unknown claim",
      ["corrections.yaml", "claim: sunday-closing", "claim: sunday-opening"],
      'corrections.yaml:6:10  unknown claim "sunday-opening"  → use one that exists (sunday-closing, sunday-evenings), or add it',
    ],
  ],
};
