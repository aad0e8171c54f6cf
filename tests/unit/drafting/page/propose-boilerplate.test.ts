import * as fc from "fast-check";
import { expect, test } from "vitest";
import { divideArticle } from "../../../../data/source/text/article-text.ts";
import {
  markPage,
  toProposals,
} from "../../../../data/drafting/page/boilerplate/propose-boilerplate.ts";
import { listProposed } from "./make-page.ts";

const propose = (raw: string) => toProposals(markPage(raw, "en"));

const kinds = (raw: string): string[] =>
  propose(raw).map(({ kind, lines }) => `${kind} ${lines.join("-")}`);

const BODY = `The council has approved the bridge, and nobody in the two villages will say who ordered it.

Work begins next year, the harbour office said in a note that was pinned to the door of the church.`;

test.each([
  ["a comment form", "Leave a Reply", "comment-form"],
  ["a notice about comments", "You need to login to view and post FB Comments!", "comment-form"],
  ["share buttons", "Share this post:", "share-bar"],
  ["names of networks", "Twitter || Telegram || Facebook || Youtube", "promotion"],
  ["an appeal", "Buy us a coffee or become a supporter on Patreon!", "donation"],
  ["a card number", "monobank 4441 1144 4179 6255", "donation"],
  ["topics", "Tags: bridges, councils", "promotion"],
  ["a credit", "Source: Northwire", "credit"],
  ["agency reporters", "(Reporting by Ilse Karrow; Editing by Rue Falk)", "credit"],
  ["an outlet with an agency", "(The Tarn Lantern with AFP)", "credit"],
  ["terms", "* I understand and agree that use of this site is subject to its terms.", "promotion"],
  ["rights", "© 2016 The Tarn Lantern. All rights reserved.", "credit"],
  ["an agency", "The Associated Press contributed to this report.", "credit"],
  ["an advertiser", "A message from the Association of Bridges", "promotion"],
  ["another article", "READ ALSO: Ten bridges you will not believe", "promotion"],
  ["a newsletter", "Sign up for our weekly newsletter", "promotion"],
  ["another language's script", "Підпишіться на наш канал", "promotion"],
  [
    "another language",
    "Suscríbase a nuestro boletín para recibir las noticias más importantes del día cada mañana.",
    "promotion",
  ],
  ["the headline again", "The bridge nobody ordered", "repeated-title"],
  ["a date alone", "Sun, 9 Oct 2016 | 14:05 GMT", "dateline"],
])("proposes %s below an article", (_, line, kind) => {
  expect(kinds(`The bridge nobody ordered\n\n${BODY}\n\n${line}\n`)).toEqual([
    "title 1-1",
    `${kind} 7-7`,
  ]);
});

test.each([
  ["prose on a source", "The source of the river was dry, and the sources of the story were two."],
  ["prose on shares", "Share prices fell on Monday after the council had met for the third time."],
  ["a time of a live blog", "14:05"],
  ["a time in brackets", "(20:10 GMT)"],
  ["a time with a stop", "14.05"],
  ["a time with a letter", "14h05"],
  ["a time of the morning", "2.05am"],
  ["a subheading", "What is known about the bridge between the villages"],
  ["another language's marks", "«We have not ordered it», the mayor of the northern village said."],
])("leaves %s in the body", (_, line) => {
  expect(kinds(`The bridge nobody ordered\n\n${BODY}\n\n${line}\n\n${BODY}\n`)).toEqual([
    "title 1-1",
  ]);
});

/** What is proposed of lines between two pairs of paragraphs. */
const proposedBetween = (lines: string): string[] =>
  listProposed(`The bridge nobody ordered\n\n${BODY}\n${lines}\n${BODY}\n`).slice(1);

test.each([
  [
    "a sentence in quotation marks that a paragraph has, and its speaker",
    "“Nobody has ever ordered this bridge.”\nIlse Karrow, harbour master\n“Nobody has ever ordered this bridge,” Ilse Karrow said.",
    ["“Nobody has ever ordered this bridge.”", "Ilse Karrow, harbour master"],
  ],
  [
    "long words in quotation marks that a paragraph has",
    "\n‘Nobody whom I have met in the two villages has ever ordered a bridge’\n\nThe order\n\n‘Nobody whom I have met in the two villages has ever ordered a bridge,’ she said.\n",
    ["‘Nobody whom I have met in the two villages has ever ordered a bridge’"],
  ],
  [
    "a caption that the picture's description repeats",
    "The two halves of the bridge\nThe two halves of the bridge. Ole Brandt",
    ["The two halves of the bridge", "The two halves of the bridge. Ole Brandt"],
  ],
  [
    "a box with links, but not the subheading below it",
    "People are also reading\nA whale in the wrong river\nThe mayor paints a door\nA second bridge\n",
    ["People are also reading", "A whale in the wrong river", "The mayor paints a door"],
  ],
])("proposes %s between paragraphs", (_, lines, expected) => {
  expect(proposedBetween(lines)).toEqual(expected);
});

test.each([
  ["a list that the text announces", "These are the options:\nA bridge\nA tunnel\nA ferry\n"],
  [
    "entries of a live blog",
    "\n14:05\nThe vote is over\nThe council has voted.\n\n13:20\nThe vote begins\n",
  ],
])("leaves %s between paragraphs in the body", (_, lines) => {
  expect(proposedBetween(lines)).toEqual([]);
});

test.each([
  ["nothing", ""],
  ["white space", " \n\t\r\n"],
  ["one line", "The council has approved the bridge. Nobody ordered it."],
  ["one huge line", "The council has approved the bridge. ".repeat(5000)],
  ["boilerplate alone", "Leave a Reply\nShare this:\nFacebook\n"],
  ["a right-to-left article", "العنوان هنا\n\nقالت الوزيرة إن المجلس وافق على الجسر.\n\nشارك"],
  ["carriage returns", "Title here\r\n\r\nThe council has met.\r\n\r\nLeave a Reply\r\n"],
  ["a byte order mark", "\ufeffTitle here\n\nThe council has met.\n"],
])("proposes only valid ranges for %s", (_, raw) => {
  expect(divideArticle(raw, propose(raw)).rangeProblems).toEqual([]);
});

/** Texts of lines that pages have, in any order, and of any characters. */
const pageText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "Leave a Reply",
        "Share this:",
        "Facebook",
        "More like this",
        "Tags: a, b",
        "Підпишіться",
        "",
        "\r",
        "A title",
        "9 Oct 2016",
        BODY,
        "😀 e\u0301 \u2028",
      ),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 30 },
  )
  .map((lines) => lines.join("\n"));

test("divides any text into body and boilerplate without loss", () => {
  fc.assert(
    fc.property(fc.oneof(pageText, fc.string({ unit: "binary", maxLength: 400 })), (raw) => {
      const { body, boilerplate, rangeProblems } = divideArticle(raw, propose(raw));
      expect(rangeProblems).toEqual([]);
      const points = Array.from(raw);
      const rest = Array.from(body.text);
      const joined: string[] = [];
      let at = 0;
      for (const { start, end } of boilerplate) {
        joined.push(...rest.splice(0, start - at), ...points.slice(start, end));
        at = end;
      }
      expect([...joined, ...rest].join("")).toBe(raw);
    }),
    { numRuns: 300 },
  );
});

test.each(["14:52", "A ferry forgets its captain", "13:58"])(
  "removes %j from the latest news below an article",
  (line) => {
    const news =
      "Latest news\n14:52\nA ferry forgets its captain\n13:58\nThe price of slates\nAll news";
    expect(listProposed(`The bridge nobody ordered\n\n${BODY}\n\n${news}\n`)).toContain(line);
  },
);

test("removes a summary below the byline", () => {
  const box = "A bridge stands between two villages.";
  const raw = `The bridge nobody ordered\nBy Mia Sund\nReporter\nWhat you need to know:\n${box}\nNobody has ordered the bridge.\n\n${`${BODY}\n\n`.repeat(3)}`;
  expect(listProposed(raw)).toContain(box);
});
