/** What the edition of the invented story contains. */
import { expect, test } from "vitest";
import { buildEdition } from "../../../data/edition/build/build-edition.ts";
import { readEdition } from "../../support/story/read-edition.ts";
import { StoryCopy } from "../../support/story/story-copy.ts";

const { articles, developments, statements, claims, positions, period, reportCount, sourceCount } =
  readEdition();

test("leaves out the body of an article that may only be quoted", () => {
  const bodies = Object.fromEntries(articles.map(({ id, rights, body }) => [id, [rights, !body]]));
  expect(bodies).toEqual({
    "council-sitting": ["full", false],
    "gazette-on-sundays": ["full", false],
    "herald-denial": ["quotes", true],
    "key-offer": ["full", false],
  });
});

test("locates quotes in code points of the body", () => {
  const bodies = new Map(articles.map(({ id, body }) => [id, body]));
  const passages = [
    ...developments.flatMap(({ evidence }) => evidence),
    ...statements.flatMap(({ quotes }) => quotes),
  ].filter(({ article }) => bodies.get(article));
  expect(passages.length).toBeGreaterThan(5);
  for (const { article, selector } of passages) {
    const [{ exact, prefix, suffix }, { start, end }] = selector;
    const points = Array.from(bodies.get(article) ?? "");
    expect(points.slice(start, end).join("")).toBe(exact);
    expect(points.slice(Math.max(0, start - 32), start).join("")).toBe(prefix);
    expect(points.slice(end, end + 32).join("")).toBe(suffix);
  }
});

test("counts reports and named sources, and states what is disputed", () => {
  expect({ reportCount, sourceCount }).toEqual({ reportCount: 4, sourceCount: 1 });
  expect(
    developments.map((item) => [item.id, item.disputed, item.reportCount, item.sourceCount]),
  ).toEqual([
    ["key-offer", false, 1, 0],
    ["sunday-evenings", false, 1, 0],
    ["both-keys", false, 1, 0],
    ["arrival", false, 1, 0],
    ["lamps-unanswered", false, 1, 0],
    ["reading-room", false, 1, 0],
    ["clock-question", false, 1, 1],
    ["elm-denial", false, 1, 1],
    ["sunday-accusation", true, 2, 1],
    ["draft-timetable", false, 1, 0],
  ]);
});

test.each([
  ["two named origins as two sources", "", 2],
  ["two reports of one occasion as one source", "occasion: council-sitting\n", 1],
])("counts %s", (_name, occasion, count) => {
  const file = "developments/2019-03-05-sunday-accusation.yaml";
  const gazette = "      - article: gazette-on-sundays\n        quote: Elm";
  const copy = StoryCopy.with(
    [file, "kind: statement\n", `kind: statement\n${occasion}`],
    [file, gazette, gazette.replace("        quote", "        origin: Ash wire\n        quote")],
    ["story.yaml", "origins:\n", "origins:\n  Ash wire:\n    description: A second agency.\n"],
  );
  const { developments } = buildEdition(copy.load());
  expect(developments.find(({ id }) => id === "sunday-accusation")).toMatchObject({
    reportCount: 2,
    sourceCount: count,
  });
});

test("writes two wordings of one statement as two quotes, each verbatim", () => {
  const said = statements.find(({ id }) => id === "ada-silence-on-sundays");
  expect(
    said?.quotes.map(({ selector, origin, translated }) => [selector[0].exact, origin, translated]),
  ).toEqual([
    ["Elm wants silence on Sundays, and we will not have it", null, false],
    ["Elm wants quiet on Sundays and we won't have it", "Bridge News Agency", true],
  ]);
});

test("sorts the reports by their latest day of publication, newest first", () => {
  expect(articles.map(({ letter, id }) => `${letter} ${id}`)).toEqual([
    "A key-offer",
    "B council-sitting",
    "C gazette-on-sundays",
    "D herald-denial",
  ]);
});

test("spans its period from the first to the last possible day of a development", () => {
  expect(period).toEqual({
    earliest: "2019-02-01",
    latest: "2019-03-31",
  });
});

test("lists the leading claim first, and derives the position of a side from its latest statement", () => {
  expect(claims.map(({ id }) => id)).toEqual([
    "sunday-closing",
    "second-key-offered",
    "sunday-evenings",
    "treaty-gives-keys",
  ]);
  expect(
    positions.map(({ claim, side, value, earlier }) =>
      [
        `${claim} ${side} ${value}`,
        ...earlier.map(({ value: former, before }) => `${former}${before ? " before" : ""}`),
      ].join(", "),
    ),
  ).toEqual([
    "sunday-closing elm denies, denies, hedges before",
    "sunday-closing ash says",
    "second-key-offered elm says",
    "second-key-offered ash not-here",
    "sunday-evenings elm hedges",
    "sunday-evenings ash declines",
    "treaty-gives-keys elm not-here",
    "treaty-gives-keys ash not-here",
  ]);
});

test("does not count statements of people on no side, but locates their words", () => {
  const [agency, nobody] = claims.find(({ id }) => id === "treaty-gives-keys")?.others ?? [];
  expect([agency?.by, agency?.evidence.origin, nobody?.by, nobody?.development]).toEqual([
    "Bridge News Agency",
    "Bridge News Agency",
    null,
    "both-keys",
  ]);
  expect(nobody?.evidence.selector[0].exact).toBe("It is said that the treaty was never signed.");
});
