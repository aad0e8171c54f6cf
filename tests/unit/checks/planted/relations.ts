import { ACCUSATION, ARRIVAL, DENIAL } from "./planted.ts";
import type { PlantedByRule } from "./planted.ts";

export const RELATIONS: PlantedByRule = {
  attribution: [
    [
      "an allegation in our own voice",
      [
        [ACCUSATION, "headline: Ash has accused Elm of planning", "headline: Elm plans"],
        [ACCUSATION, "summary: The Duchy of Ash accused Elm of planning", "summary: Elm plans"],
      ],
      "developments/2019-03-05-sunday-accusation.yaml:2:11  status alleged, but neither headline nor summary attributes it  → say in one of them who says so: “accuses”, “according to”, “denies” …",
    ],
    [
      "an allegation by nobody",
      [ACCUSATION, "{ value: alleged, by: [duchess-ada] }", "{ value: alleged }"],
      "developments/2019-03-05-sunday-accusation.yaml:8:9  status alleged has no `by`  → add `by:` with the actors, or omit the status",
    ],
  ],
  relations: [
    [
      "a development that follows itself",
      [ACCUSATION, "follows: draft-timetable", "follows: sunday-accusation"],
      "developments/2019-03-05-sunday-accusation.yaml:17:14  a development that follows itself  → name the other development, or remove the relation",
    ],
    [
      "a denial without a denying statement",
      [DENIAL, "stance: denies", "stance: states"],
      "developments/2019-03-06-elm-denial.yaml:8:9  status denied, but no statement denies it  → add the statement with `stance: denies`, or correct the status",
      'developments/2019-03-06-elm-denial.yaml:16:13  denies "sunday-accusation" without a denying statement  → add the statement with `stance: denies`, or use respondsTo',
    ],
    [
      "two relations in one entry",
      [ACCUSATION, "  - follows: draft", "  - respondsTo: draft-timetable\n    follows: draft"],
      "developments/2019-03-05-sunday-accusation.yaml:17:5  2 relations in one entry  → write one relation per line: `- denies: other-development`",
    ],
    [
      "a relation twice",
      [ACCUSATION, "  - follows: draft", "  - follows: draft-timetable\n  - follows: draft"],
      "developments/2019-03-05-sunday-accusation.yaml:18:5  follows draft-timetable is listed twice  → remove one of them",
    ],
    [
      "a circle",
      [ACCUSATION, "  - follows: draft-timetable", "  - follows: elm-denial"],
      "developments/2019-03-05-sunday-accusation.yaml:16:1  a cycle of relations: sunday-accusation → elm-denial → sunday-accusation  → remove the relation to a later development",
      'developments/2019-03-05-sunday-accusation.yaml:17:14  follows "elm-denial", which is later: 2019-03-06 at the earliest, against 2019-03-05 at the latest  → reverse the relation, or correct a date',
    ],
    [
      "a reaction to something said",
      ["developments/2019-03-14-both-keys.yaml", "reactsTo: reading-room", "reactsTo: elm-denial"],
      'developments/2019-03-14-both-keys.yaml:14:15  reactsTo "elm-denial", which is a statement  → use respondsTo',
    ],
    [
      "a response to an event, in which nobody says anything",
      ["developments/2019-03-14-both-keys.yaml", "reactsTo: reading-room", "respondsTo: arrival"],
      'developments/2019-03-14-both-keys.yaml:14:17  respondsTo "arrival", which has no statement  → use reactsTo',
    ],
    [
      "a reaction without a statement",
      [ARRIVAL, "evidence:\n", "relations:\n  - reactsTo: reading-room\nevidence:\n"],
      'developments/2019-03-14-arrival.yaml:12:15  reactsTo "reading-room" without a statement  → add the statement, or use follows',
    ],
  ],
};
