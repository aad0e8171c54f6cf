import { CLOCK } from "./planted.ts";
import type { PlantedByRule } from "./planted.ts";

const ROOM = "developments/2019-03-13-reading-room.yaml";

const SECOND = `    - publisher: The Oak Leaf
      title: Readers and a duchess in the new room
      published: 2019-03-13
      url: https://oak-leaf.example/2019/03/13/reading-room
      establishes: day
`;

export const EXTERNAL_DATES: PlantedByRule = {
  "external-dates": [
    [
      "a day that the reports exclude",
      [ROOM, '"[2019-03-07..2019-03-14]"', '"[2019-03-07..2019-03-12]"'],
      "developments/2019-03-13-reading-room.yaml:4:9  2019-03-13 is outside what the reports allow: [2019-03-07..2019-03-12]  → check whether the references are about this event; else correct `withinText`",
    ],
    [
      "one reference that is not primary",
      [ROOM, SECOND, ""],
      "developments/2019-03-13-reading-room.yaml:5:10  an external date needs one primary or two independent references  → add `references:` of another publisher and site, or `primary: true` to the origin itself",
    ],
    [
      "two references of one publisher",
      [ROOM, "publisher: The Oak Leaf", "publisher: Bridge Almanac"],
      "developments/2019-03-13-reading-room.yaml:5:10  an external date needs one primary or two independent references  → add `references:` of another publisher and site, or `primary: true` to the origin itself",
    ],
    [
      "a reference older than the event",
      [
        ROOM,
        "published: 2019-03-13\n      url: https://oak",
        "published: 2019-03-11\n      url: https://oak",
      ],
      "developments/2019-03-13-reading-room.yaml:16:18  published 2019-03-11, before 2019-03-13, the date it should establish  → use a reference to this event",
    ],
    [
      "nothing of what the reports allow",
      [ROOM, '  withinText: "[2019-03-07..2019-03-14]"\n', ""],
      "developments/2019-03-13-reading-room.yaml:5:10  an external date without `withinText`  → add the date that the reports alone allow; null only if the references establish just the year",
    ],
    [
      "no bounds although a reference establishes the day",
      [ROOM, '"[2019-03-07..2019-03-14]"', "null"],
      "developments/2019-03-13-reading-room.yaml:7:15  `withinText: null` although a reference establishes the day  → write what the reports alone allow",
    ],
    [
      "another month than that of the references, which establish the year",
      [
        [ROOM, '"[2019-03-07..2019-03-14]"', "null"],
        [ROOM, "2019-03-13\n  basis", "2019-03\n  basis"],
        [
          ROOM,
          "published: 2019-03-13\n      url: https://almanac.example/reading-room\n      establishes: day",
          "published: 2019-04-13\n      url: https://almanac.example/reading-room\n      establishes: year",
        ],
        [
          ROOM,
          "published: 2019-03-13\n      url: https://oak-leaf.example/2019/03/13/reading-room\n      establishes: day",
          "published: 2019-04-13\n      url: https://oak-leaf.example/2019/03/13/reading-room\n      establishes: year",
        ],
      ],
      "developments/2019-03-13-reading-room.yaml:4:9  the file is named 2019-03-13, the date begins 2019-03  → rename the file to begin with 2019-03; its id stays",
      "developments/2019-03-13-reading-room.yaml:4:9  the month of 2019-03 is neither in the passages nor that of the references  → write the month that the reports name, or the year alone",
    ],
    [
      "a span that ends after the year of the references",
      [
        [ROOM, '"[2019-03-07..2019-03-14]"', "null"],
        [ROOM, "2019-03-13\n  basis", "2019-03-13/2020-01-05\n  basis"],
        [
          ROOM,
          "reading-room\n      establishes: day\n    - publisher",
          "reading-room\n      establishes: year\n    - publisher",
        ],
        [
          ROOM,
          "reading-room\n      establishes: day\nkind",
          "reading-room\n      establishes: year\nkind",
        ],
      ],
      "developments/2019-03-13-reading-room.yaml:4:9  2019-03-13/2020-01-05 is not within the year of the references  → correct the year, or the references",
      "developments/2019-03-13-reading-room.yaml:4:9  the month of 2019-03-13/2020-01-05 is neither in the passages nor that of the references  → write the month that the reports name, or the year alone",
    ],
    [
      "bounds beside another basis",
      [CLOCK, "  basis: inferred", "  basis: inferred\n  withinText: 2019-03"],
      "developments/2019-03-06-clock-question.yaml:6:3  `withinText` is for dates with `basis: external`  → remove it, or write that basis",
    ],
  ],
  schema: [
    [
      "a set of days that YAML takes for a list",
      [ROOM, "edtf: 2019-03-13\n", "edtf: [2019-03-07..2019-03-14]\n"],
      'developments/2019-03-13-reading-room.yaml:4:9  "edtf" must be a text  → put it in quotation marks: "[2019-03-07..2019-03-14]"',
    ],
  ],
};
