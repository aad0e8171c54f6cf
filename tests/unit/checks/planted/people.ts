import { DENIAL, KEY } from "./planted.ts";
import type { PlantedByRule } from "./planted.ts";

export const PEOPLE: PlantedByRule = {
  "listed-actors": [
    [
      "a speaker who is not among the actors",
      [DENIAL, "actors: [otto-linden, elm]", "actors: [ash, bridge-library]"],
      "developments/2019-03-06-elm-denial.yaml:2:11  the headline names “Elm”, which is not among the actors  → add elm to `actors`",
      'developments/2019-03-06-elm-denial.yaml:19:14  "otto-linden" speaks here, but is not among the development’s actors  → add otto-linden to `actors`',
      'developments/2019-03-06-elm-denial.yaml:29:14  "otto-linden" speaks here, but is not among the development’s actors  → add otto-linden to `actors`',
      "developments/2019-03-06-elm-denial.yaml:10:10  question: no passage of elm-denial names Ash  → remove it, or add the passage that names it; or say why it is right in `note:` of the development, naming “Ash”",
    ],
    [
      "somebody named who is not listed",
      [KEY, "actors: [chancellor, otto-linden, ash]", "actors: [chancellor, otto-linden]"],
      "developments/2019-03-key-offer.yaml:2:11  the headline names “Ash”, which is not among the actors  → add ash to `actors`",
    ],
  ],
  relations: [
    [
      "a statement that answers itself",
      [DENIAL, "answers: [ada-silence-on-sundays,", "answers: [linden-no-such-plan,"],
      'developments/2019-03-06-elm-denial.yaml:21:14  a statement that answers one of its own speaker, "otto-linden"  → name the statement of somebody else that it answers',
    ],
    [
      "a statement that answers another of its speaker",
      [DENIAL, "answers: [ada-silence-on-sundays,", "answers: [linden-draft,"],
      'developments/2019-03-06-elm-denial.yaml:21:14  a statement that answers one of its own speaker, "otto-linden"  → name the statement of somebody else that it answers',
    ],
  ],
  actors: [
    [
      "a spelling that two share",
      ["actors.yaml", "aliases: [Duchy of Ash]", "aliases: [Duchy of Ash, Republic of Elm]"],
      "actors.yaml:9:27  “Republic of Elm” is also a spelling of elm  → keep it for the one that the sources mean",
    ],
    [
      "a spelling that no article has",
      ["actors.yaml", "aliases: [Duchy of Ash]", "aliases: [Duchy of Ash, Asche]"],
      "actors.yaml:9:27  the spelling “Asche” is in no article  → copy it from the source, or remove it",
    ],
    [
      "a spelling listed twice",
      ["actors.yaml", "aliases: [Duchy of Ash]", "aliases: [Duchy of Ash, Ash]"],
      "actors.yaml:9:27  “Ash” is listed twice for ash  → remove one of them",
    ],
    [
      "a state with a plural name",
      ["actors.yaml", "  name: Elm\n", "  name: Elm\n  plural: true\n"],
      'actors.yaml:4:11  question: "elm" is a state, whose name takes the verb that each language has for it  → remove `plural`; or say why it is right in `note:` of the actor',
    ],
    [
      "a member of itself",
      ["actors.yaml", "books]\n  memberOf: elm", "books]\n  memberOf: otto-linden"],
      'actors.yaml:24:13  "otto-linden" is a member of itself by way of otto-linden → ministry-of-books  → break the cycle',
      "developments/2019-02-01-draft-timetable.yaml:2:11  the headline names “Elm”, which is not among the actors  → add elm to `actors`",
      "developments/2019-03-06-clock-question.yaml:2:11  the headline names “Elm”, which is not among the actors  → add elm to `actors`",
      'claims/sunday-closing.yaml:14:11  question: "otto-linden", who says "linden-no-such-plan", speaks for no side, not for elm  → what others say about a side is not its position: remove it, or move it to `others`; or say why it is right in `note:` of the position',
      'claims/sunday-closing.yaml:17:11  question: "otto-linden", who says "linden-never-saw-a-plan", speaks for no side, not for elm  → what others say about a side is not its position: remove it, or move it to `others`; or say why it is right in `note:` of the position',
      "developments/2019-03-13-reading-room.yaml:23:36  question: no passage of reading-room names Elm  → remove it, or add the passage that names it; or say why it is right in `note:` of the development, naming “Elm”",
      "developments/2019-03-14-sunday-evenings.yaml:2:11  question: “Elm” in the headline is in no passage of sunday-evenings  → write what the passages say, or add the passage that says it; or say why it is right in `note:` of the development, naming “Elm”",
      "developments/2019-03-14-sunday-evenings.yaml:9:23  question: no passage of sunday-evenings names Elm  → remove it, or add the passage that names it; or say why it is right in `note:` of the development, naming “Elm”",
    ],
    [
      "a side that cannot speak",
      ["story.yaml", "sides: [elm, ash]", "sides: [elm, ash, bridge-library]"],
      'claims/second-key-offered.yaml:6:1  the side "bridge-library" is missing  → add its position, or `- { side: bridge-library, value: not-here }` if the reports have nothing from it',
      'claims/sunday-closing.yaml:6:1  the side "bridge-library" is missing  → add its position, or `- { side: bridge-library, value: not-here }` if the reports have nothing from it',
      'claims/sunday-evenings.yaml:5:1  the side "bridge-library" is missing  → add its position, or `- { side: bridge-library, value: not-here }` if the reports have nothing from it',
      'claims/treaty-gives-keys.yaml:5:1  the side "bridge-library" is missing  → add its position, or `- { side: bridge-library, value: not-here }` if the reports have nothing from it',
      'story.yaml:8:19  the side "bridge-library" is a place, which takes no position  → name the state, organisation or person that speaks',
    ],
  ],
};
