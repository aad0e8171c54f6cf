/** What is evidence for a position on a claim: the words of a body, and no headline alone. */
import { expect, test } from "vitest";
import { StoryCopy } from "../../support/story/story-copy.ts";
import { DENIAL, KEY } from "./planted/planted.ts";

test("accepts as evidence for a position words of the body that repeat the headline", () => {
  const copy = new StoryCopy();
  const title = "Elm denies plan to close bridge library";
  const file = "articles/herald-denial.txt";
  copy.edit(file, (text) => text.replace("There is no such plan", title));
  copy.plant(DENIAL, "quote: There is no such plan", `quote: ${title}`);
  expect(copy.messages("claim-positions")).toEqual([]);
});

test("reports a headline as evidence for a position although the page's path repeats it", () => {
  const copy = new StoryCopy();
  const article = "articles/key-offer";
  const text = copy.read(`${article}.txt`);
  copy.write(`${article}.txt`, `Home / News / ${text.split("\n")[0]}\n\n${text}`);
  copy.plant(
    `${article}.yaml`,
    "\nuncited:",
    "\nboilerplate: [{ kind: navigation, lines: [1, 2] }]\nuncited:",
  );
  copy.plant(
    "claims/second-key-offered.yaml",
    "statement: chancellor-second-key",
    "statement: linden-open-all-week",
  );
  expect(copy.problems().map(({ rule }) => rule)).toContain("claim-positions");
});

test("accepts as evidence for a position a headline with other words of the body", () => {
  const copy = new StoryCopy();
  const offered = "claims/second-key-offered.yaml";
  copy.plant(offered, "statement: chancellor-second-key", "statement: linden-open-all-week");
  const quote = "quote: Otto Linden confirmed that the doors will stay open all week in April.\n";
  const body = "quote: It is the most beautiful key in the world.\n";
  copy.plant(
    KEY,
    quote,
    `${quote}        form: paraphrase\n      - article: key-offer\n        ${body}`,
  );
  expect(copy.messages("claim-positions")).toEqual([]);
});

test("reports no speaker as one of no side while story.yaml cannot be read", () => {
  const copy = new StoryCopy();
  copy.write("story.yaml", "sides: [\n");
  expect(copy.messages("claim-positions")).toEqual([]);
});
