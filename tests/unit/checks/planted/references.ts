import { ACCUSATION, CLOCK, DENIAL, KEY } from "./planted.ts";
import type { PlantedByRule } from "./planted.ts";

export const REFERENCES: PlantedByRule = {
  references: [
    [
      "an unknown article",
      [KEY, "evidence:\n  - article: key-offer", "evidence:\n  - article: keys-offer"],
      'developments/2019-03-key-offer.yaml:14:14  unknown article "keys-offer"  → correct the id if it is only misspelt (key-offer), add the article, or remove the passage',
    ],
    [
      "an unknown origin",
      [
        KEY,
        "evidence:\n  - article: key-offer\n    quote",
        "evidence:\n  - article: key-offer\n    origin: Bridge News Agencies\n    quote",
      ],
      'developments/2019-03-key-offer.yaml:15:13  unknown origin "Bridge News Agencies"  → use one that exists (Bridge News Agency), or add it',
    ],
    [
      "a status by an unknown actor",
      [ACCUSATION, "by: [duchess-ada]", "by: [duchess-eda]"],
      'developments/2019-03-05-sunday-accusation.yaml:8:32  unknown actor "duchess-eda"  → use one that exists (duchess-ada), or add it',
    ],
    [
      "an unknown actor",
      [ACCUSATION, "ash, elm, bridge-library]", "ash, elm, bridge-library, elms]"],
      'developments/2019-03-05-sunday-accusation.yaml:10:49  unknown actor "elms"  → use one that exists (elm, ash, duchess-ada, ash-delegation, otto-linden, ministry-of-books, chancellor, bridge-gazette), or add it',
    ],
    [
      "an unknown speaker",
      [ACCUSATION, "ada\n    addressee: [elm, ministry", "eda\n    addressee: [elm, ministry"],
      'developments/2019-03-05-sunday-accusation.yaml:20:14  unknown actor "duchess-eda"  → use one that exists (duchess-ada), or add it',
    ],
    [
      "an unknown development",
      [ACCUSATION, "follows: draft-timetable", "follows: draft-table"],
      'developments/2019-03-05-sunday-accusation.yaml:17:14  unknown development "draft-table"  → use one that exists (draft-timetable), or add it',
    ],
    [
      "an unknown statement",
      [DENIAL, "answers: [ada-silence-on-sundays,", "answers: [ada-silence,"],
      'developments/2019-03-06-elm-denial.yaml:21:15  unknown statement "ada-silence"  → use one that exists (ada-silence-on-sundays, ada-doors-stay-open, ada-both-keys), or add it',
    ],
    [
      "an unknown side",
      ["story.yaml", "sides: [elm, ash]", "sides: [elm, ash, oak]"],
      'claims/second-key-offered.yaml:6:1  the side "oak" is missing  → add its position, or `- { side: oak, value: not-here }` if the reports have nothing from it',
      'claims/sunday-closing.yaml:6:1  the side "oak" is missing  → add its position, or `- { side: oak, value: not-here }` if the reports have nothing from it',
      'claims/sunday-evenings.yaml:5:1  the side "oak" is missing  → add its position, or `- { side: oak, value: not-here }` if the reports have nothing from it',
      'claims/treaty-gives-keys.yaml:5:1  the side "oak" is missing  → add its position, or `- { side: oak, value: not-here }` if the reports have nothing from it',
      'story.yaml:8:19  unknown actor "oak"  → use one that exists (elm, ash, duchess-ada, ash-delegation, otto-linden, ministry-of-books, chancellor, bridge-gazette), or add it',
    ],
    [
      "a standfirst that nothing bears out",
      ["story.yaml", "[sunday-accusation, elm-denial]", "[sunday-accusation, elm-denial, weather]"],
      'story.yaml:21:51  unknown development "weather"  → use one that exists (draft-timetable, sunday-accusation, clock-question, elm-denial, lamps-unanswered, reading-room, arrival, both-keys), or add it',
    ],
    [
      "a member of an unknown actor",
      ["actors.yaml", "memberOf: ash\nash-", "memberOf: ashes\nash-"],
      'actors.yaml:15:13  unknown actor "ashes"  → use one that exists (elm, ash, duchess-ada, ash-delegation, otto-linden, ministry-of-books, chancellor, bridge-gazette), or add it',
      'claims/sunday-closing.yaml:7:11  question: "duchess-ada", who says "ada-silence-on-sundays", speaks for no side, not for ash  → what others say about a side is not its position: remove it, or move it to `others`; or say why it is right in `note:` of the position',
    ],
  ],
  unused: [
    [
      "an actor that nobody names",
      ["actors.yaml", "bridge-library:", "cat:\n  name: Dewey\n  kind: person\nbridge-library:"],
      'actors.yaml:38:1  no development or statement names the actor "cat"  → remove it, or add it to the `actors` of a development',
    ],
    [
      "an origin that no passage has",
      ["story.yaml", "origins:\n", "origins:\n  Reuters: { description: An agency. }\n"],
      'story.yaml:12:3  no passage has the origin "Reuters"  → remove it, or give it to the passages that come from there',
    ],
  ],
  ids: [
    [
      "a statement id that is in use",
      [CLOCK, "id: ministry-no-comment", "id: linden-draft"],
      'developments/2019-03-06-elm-denial.yaml:28:9  the statement id "linden-draft" is already used in clock-question  → give one of them another id; the same statement in two wordings is one statement with two quotes',
    ],
  ],
};
