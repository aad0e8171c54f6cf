import { ACCUSATION, CLOCK, DENIAL, DRAFT, HERALD, KEY } from "./planted.ts";
import type { PlantedByRule } from "./planted.ts";

export const QUOTES: PlantedByRule = {
  "quote-verbatim": [
    [
      "a word changed",
      [ACCUSATION, "Elm wants silence on Sundays, and", "Elm wanted silence on Sundays, and"],
      "developments/2019-03-05-sunday-accusation.yaml:25:16  not in the body of gazette-on-sundays: “Elm wanted silence on Sundays, and we will not have it”  → the source has “Elm wants silence on Sundays, and we will not have it”: after “Elm want” the quote has “e”, the source “s”",
      "developments/2019-03-05-sunday-accusation.yaml:27:15  the pull is not in the quote: “Elm wants silence on Sundays”  → copy a part of the quote exactly",
    ],
    [
      "a straight apostrophe made curly",
      [ACCUSATION, "we won't have", "we won’t have"],
      "developments/2019-03-05-sunday-accusation.yaml:30:16  not in the body of herald-denial: “Elm wants quiet on Sundays and we won’t have it”  → the source has “Elm wants quiet on Sundays and we won't have it”: after “s and we won” the quote has ’ (U+2019), the source ' (U+0027)",
    ],
    [
      "a blank line lost",
      [DENIAL, "draft.\n\n", "draft.\n"],
      "developments/2019-03-06-elm-denial.yaml:34:16  not in the body of herald-denial: “The draft was a draft.⏎It was never adopted”  → the source has “The draft was a draft.⏎⏎It was never adopted”: after “as a draft.⏎” the quote has “I”, the source a line break",
    ],
    [
      "words from boilerplate",
      [
        DRAFT,
        "quote: In early February, Elm’s ministry of books published a draft timetable.",
        "quote: Subscribe to our newsletter 📚",
      ],
      "developments/2019-02-01-draft-timetable.yaml:5:10  2019-02-01~/2019-02-10~ is not stated: no passage of this development’s evidence has February and “early” or a similar word  → quote the words that give the date, or write `basis: inferred` with a `note:`",
      "developments/2019-02-01-draft-timetable.yaml:14:12  not in the body of gazette-on-sundays: “Subscribe to our newsletter 📚”  → these words are in the raw text, but in boilerplate: correct the boilerplate lines",
    ],
    [
      "words from nowhere",
      [DENIAL, "quote: There is no such plan", "quote: Purple elephants dance nightly"],
      "developments/2019-03-06-elm-denial.yaml:9:10  “There is no such plan” is quoted in the summary, but no passage of elm-denial has these words  → quote them as the source has them, add the passage as evidence, or remove the quotation marks",
      "developments/2019-03-06-elm-denial.yaml:25:16  not in the body of herald-denial: “Purple elephants dance nightly”  → copy the words from the article’s .txt file; nothing in its body is similar",
      "story.yaml:18:11  “There is no such plan” is quoted in the standfirst, but no passage of sunday-accusation, elm-denial has these words  → quote them as the source has them, add the passage as evidence, or remove the quotation marks",
    ],
    [
      "words that occur twice",
      [ACCUSATION, '        suffix: " stay open"\n', ""],
      "developments/2019-03-05-sunday-accusation.yaml:39:16  the quote occurs 2 times in gazette-on-sundays  → add `prefix:` or `suffix:` with the words directly before or after it",
    ],
    [
      "a suffix that does not fit",
      [ACCUSATION, '" stay open"', '" stay shut"'],
      "developments/2019-03-05-sunday-accusation.yaml:39:16  the quote is in gazette-on-sundays, but not with this suffix  → copy the words directly before (prefix) or after (suffix) exactly, with spaces and line breaks",
    ],
    [
      "a prefix without need",
      [DENIAL, "quote: There is no such", "prefix: '\"'\n        quote: There is no such"],
      "developments/2019-03-06-elm-denial.yaml:25:9  the quote occurs once, so the prefix is not needed  → remove it",
    ],
    [
      "a quote across boilerplate",
      [
        [DENIAL, "draft.\n\n          It was", "draft.\n          It was"],
        [HERALD, "lines: [3, 4] }", "lines: [3, 4] }\n  - { kind: navigation, lines: [8, 8] }"],
      ],
      "developments/2019-03-06-elm-denial.yaml:34:16  the quote runs across boilerplate of herald-denial, so the source does not have it in one piece  → quote what is on one side of it",
    ],
  ],
  "quote-form": [
    [
      "a quote that begins inside a word",
      [DENIAL, "quote: There is no such plan", "quote: here is no such plan"],
      "developments/2019-03-06-elm-denial.yaml:9:10  “There is no such plan” is quoted in the summary, but no passage of elm-denial has these words  → quote them as the source has them, add the passage as evidence, or remove the quotation marks",
      "developments/2019-03-06-elm-denial.yaml:25:16  the quote begins or ends inside a word  → take the whole word",
      "story.yaml:18:11  “There is no such plan” is quoted in the standfirst, but no passage of sunday-accusation, elm-denial has these words  → quote them as the source has them, add the passage as evidence, or remove the quotation marks",
    ],
    [
      "a direct quote outside quotation marks",
      [CLOCK, "form: paraphrase", "form: direct"],
      "developments/2019-03-06-clock-question.yaml:24:15  a direct quote, but it is not between quotation marks in the source  → write `form: paraphrase`, or quote only what is between the marks",
    ],
  ],
  "repeated-passages": [
    [
      "a passage twice",
      [
        KEY,
        "relations:\n",
        "  - article: key-offer\n    quote: The Chancellor of Elm offered Ash a second key 🗝️ by 12 March.\nrelations:\n",
      ],
      "developments/2019-03-key-offer.yaml:17:12  this passage is listed twice  → remove one of them",
    ],
  ],
};
