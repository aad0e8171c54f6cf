import { GAZETTE, HERALD } from "./planted.ts";
import type { PlantedByRule } from "./planted.ts";

export const ARTICLES: PlantedByRule = {
  "article-raw": [
    [
      "another raw file",
      ["articles/key-offer.txt", "in the world.", "in the whole world."],
      "articles/key-offer.txt:3:1  neither cited nor listed as uncited: “It is the most beautiful key in the whole world.”  → quote it in a development, or add it to `uncited` in key-offer.yaml with its reason",
      "articles/key-offer.yaml:11:9  the SHA-256 of the raw text is different  → restore the raw file, or write 28fe3dab2df100a049f38effc389c30890d1d44f57f6bfedb8770b1e10af5155 if this is the article as it was received",
      "articles/key-offer.yaml:13:15  not in the body of key-offer: “It is the most beautiful key in the world.”  → copy the sentence exactly, or remove the entry",
    ],
    [
      "a title that is not the article's",
      [HERALD, "title: Elm denies plan", "title: Elm denies a plan"],
      "articles/herald-denial.yaml:2:8  not in the raw text: “Elm denies a plan to close bridge library”  → copy it from herald-denial.txt exactly",
    ],
    [
      "an outlet shown nowhere",
      [GAZETTE, "shownAs: The Bridge Gazette", "shownAs: The Gazette on the Bridge"],
      "articles/gazette-on-sundays.yaml:5:12  not in the raw text: “The Gazette on the Bridge”  → copy it from gazette-on-sundays.txt exactly",
    ],
    [
      "an outlet that the text does not show",
      [GAZETTE, "  shownAs: The Bridge Gazette\n", ""],
      "articles/gazette-on-sundays.yaml:3:1  the outlet’s name is not shown to be in the text  → add `shownAs:` with the name as the raw text has it, or `note:` saying what is known of the outlet",
    ],
    [
      "a wire that the article does not credit",
      [HERALD, "wire: Bridge News Agency", "wire: Reuters"],
      "articles/herald-denial.yaml:11:7  not in the raw text: “Reuters”  → copy it from herald-denial.txt exactly",
    ],
    [
      "a reversed range of boilerplate",
      [GAZETTE, "lines: [5, 6]", "lines: [6, 5]"],
      "articles/gazette-on-sundays.txt:5:1  neither cited nor listed as uncited: “Subscribe to our newsletter 📚”  → mark it as boilerplate in gazette-on-sundays.yaml, since it looks like an appeal to subscribe, follow or install: - { kind: promotion, lines: [5, 5] }",
      "articles/gazette-on-sundays.yaml:17:31  the range is reversed: 6 to 5  → write [5, 6]",
    ],
  ],
  coverage: [
    [
      "a sentence forgotten",
      [GAZETTE, "uncited:\n  - sentence: The doors are oak.\n    reason: background\n", ""],
      "articles/gazette-on-sundays.txt:13:64  neither cited nor listed as uncited: “The doors are oak.”  → quote it in a development, or add it to `uncited` in gazette-on-sundays.yaml with its reason",
    ],
    [
      "an exception no longer needed",
      [
        GAZETTE,
        "sentence: The doors are oak.",
        "sentence: The doors are oak.\n    reason: background\n  - sentence: In early February, Elm’s ministry of books published a draft timetable.",
      ],
      "articles/gazette-on-sundays.yaml:23:15  this sentence is cited  → remove it from `uncited`: the exception is no longer needed",
    ],
    [
      "an exception that is not in the body",
      [GAZETTE, "sentence: The doors are oak.", "sentence: The doors are elm."],
      "articles/gazette-on-sundays.txt:13:64  neither cited nor listed as uncited: “The doors are oak.”  → quote it in a development, or add it to `uncited` in gazette-on-sundays.yaml with its reason",
      "articles/gazette-on-sundays.yaml:21:15  not in the body of gazette-on-sundays: “The doors are elm.”  → copy the sentence exactly, or remove the entry",
    ],
    [
      "an exception for lines past the end",
      [
        HERALD,
        "sentence: The library has four thousand books. Its cat is called Dewey.",
        "lines: [15, 16]",
      ],
      "articles/herald-denial.txt:15:1  neither cited nor listed as uncited: “The library has four thousand books.”  → quote it in a development, or add it to `uncited` in herald-denial.yaml with its reason",
      "articles/herald-denial.txt:15:38  neither cited nor listed as uncited: “Its cat is called Dewey.”  → quote it in a development, or add it to `uncited` in herald-denial.yaml with its reason",
      "articles/herald-denial.yaml:17:12  there are no lines 15–16 in herald-denial.txt  → write the first and the last line, as they are numbered in the text",
    ],
    [
      "an exception for lines that are cited",
      [HERALD, "uncited:\n", "uncited:\n  - lines: [7, 9]\n    reason: background\n"],
      "articles/herald-denial.yaml:17:12  lines 7–9 contain no whole sentence that is uncited  → remove the entry, or correct its lines",
    ],
    [
      "an exception for nothing but a part of a sentence",
      [
        HERALD,
        "sentence: The library has four thousand books. Its cat is called Dewey.",
        "sentence: The library has four thousand",
      ],
      "articles/herald-denial.txt:15:1  neither cited nor listed as uncited: “The library has four thousand books.”  → quote it in a development, or add it to `uncited` in herald-denial.yaml with its reason",
      "articles/herald-denial.txt:15:38  neither cited nor listed as uncited: “Its cat is called Dewey.”  → quote it in a development, or add it to `uncited` in herald-denial.yaml with its reason",
      "articles/herald-denial.yaml:17:15  this is part of a sentence  → write it whole: “The library has four thousand books.”",
    ],
  ],
  schema: [
    [
      "an exception for nothing",
      [
        HERALD,
        "sentence: The library has four thousand books. Its cat is called Dewey.\n    reason",
        "reason",
      ],
      'articles/herald-denial.yaml:17:5  "uncited" must have either a sentence or lines  → correct it',
    ],
  ],
};
