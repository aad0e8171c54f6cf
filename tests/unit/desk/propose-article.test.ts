/** Pasted texts and pages: what the desk proposes, and the new story that takes them up. */
import { describe, expect, test } from "vitest";
import type { SaveResponse, StoryView } from "../../../data/desk/shared/desk-api.ts";
import { proposeArticle } from "../../../data/desk/server/new-article.ts";
import { serveDesk } from "./serve-desk.ts";

const { send } = serveDesk();

test.each([
  ["a PDF", "%PDF-1.7\n", "a PDF"],
  ["an archive", "PK\u0003\u0004 words", "ZIP"],
  ["another encoding", "Die F\ufffdhre", "not UTF-8"],
  ["nothing", " \n", "no words"],
])("refuses to read %s, and says why", async (_, text, words) => {
  const response = await send("POST", "/api/propose", { text });
  expect(response.status).toBe(422);
  expect((await response.json()).message).toContain(words);
});

describe("a new story", () => {
  const raw =
    "Ferry stops\n\nThe ferry of Elm has stopped, Elm said.\n\nSign up for our newsletter\n";

  test("starts from a form, and takes up a pasted article", async () => {
    const sides = [
      { name: "Elm", kind: "state" },
      { name: "Ferry Union", kind: "organisation" },
    ];
    const started = await send("POST", "/api/stories", { title: "The ferry", sides });
    expect(started.status).toBe(201);
    const { id }: StoryView = await started.json();
    const proposal = await (await send("POST", "/api/propose", { text: raw })).json();
    expect(proposal).toMatchObject({ title: "Ferry stops", raw });
    const added = await send("POST", `/api/stories/${id}/articles`, {
      ...proposal,
      day: "2019-03-05",
      dayBasis: "stated",
      dayNote: "",
      outletNote: "",
      rights: "full",
      drafts: ["title"],
    });
    expect(added.status).toBe(201);
    const { view, saved }: SaveResponse = await added.json();
    expect(view.problems).toContainEqual(
      expect.objectContaining({
        code: "draft",
        file: "articles/ferry-stops.yaml",
        path: ["title"],
      }),
    );
    expect(saved.map(({ file, before }) => [file, before])).toEqual([
      ["articles/ferry-stops.txt", null],
      ["articles/ferry-stops.yaml", null],
    ]);
    expect(view.articles.map((article) => article.raw)).toEqual([raw]);
    expect(view.story.value["sides"]).toEqual(["elm", "ferry-union"]);
    expect(view.actors.value).toEqual({
      elm: { name: "Elm", kind: "state" },
      "ferry-union": { name: "Ferry Union", kind: "organisation" },
    });
  });

  test("refuses a page whose nesting would keep the extractor busy", async () => {
    const text = `<body><p>Words</p>${"<div>".repeat(3000)}`;
    const response = await send("POST", "/api/propose", { text });
    expect(response.status).toBe(422);
    expect(await response.json()).toEqual({ message: expect.stringContaining("nests over 256") });
  });

  test.each([
    ["<p>".repeat(20_001), 422, "over 20,000 tags"],
    ["word ".repeat(400_001), 422, "over 2,000,000 characters"],
    ["word ".repeat(1_000_001), 413, "over 5 MB"],
  ])("refuses what would keep the desk busy: %#", async (text, status, message) => {
    const response = await send("POST", "/api/propose", { text });
    expect([response.status, (await response.json()).message]).toEqual([
      status,
      expect.stringContaining(message),
    ]);
  });

  test("extracts the article of a pasted page and shows what was cut", async () => {
    const body = "The ferry of Elm has stopped, the ministry of boats of Elm said. ".repeat(6);
    const html = `<html><head><title>Ferry stops</title></head><body><nav><ul><li><a href="/">Home</a></li></ul></nav>
      <article><h1>Ferry stops</h1><p>${body}</p><p>${body}</p></article><footer>Imprint</footer></body></html>`;
    const proposal = await (await send("POST", "/api/propose", { text: html })).json();
    expect(proposal.raw).toContain("The ferry of Elm has stopped");
    expect(proposal.raw).not.toContain("Imprint");
    expect(proposal.cut).toEqual(expect.arrayContaining(["Home", "Imprint"]));
    const whole = await (await send("POST", "/api/propose", { text: html, whole: true })).json();
    expect([whole.cut, whole.raw.includes("Imprint")]).toEqual([[], true]);
  });
});

const propose = async (text: string) => (await send("POST", "/api/propose", { text })).json();

test("proposes as the outlet what a page calls itself, and notes that its text does not", async () => {
  const words = "The ferry of Elm has stopped, the ministry of boats of Elm said on Monday. ";
  const body = `<p>${words.repeat(5)}</p>`.repeat(3);
  const page = (head: string) =>
    `<html><head><meta property="og:site_name" content="The Elm Post"></head><body><header>${head}</header><article><h1>Ferry of Elm stops for the winter</h1>${body}</article></body></html>`;
  expect(await propose(page("<p>The Elm Post</p>"))).toMatchObject({
    outlet: "The Elm Post",
    outletNote: "The page names its outlet outside of the text.",
  });
  // Only the page's head has the name, which nobody sees.
  expect(await propose(page(""))).toMatchObject({ outlet: "", outletNote: "" });
});

test.each([
  ["ELM, June 16 (Norvel Wire) - The ferry of Elm has stopped.", "XXXX-06-16", "without a year"],
  ["The ferry of Elm has stopped, Elm said.", "", "no day of publication was found"],
])("says what the text has of its day: %s", (sentence, day, reason) => {
  const text = `Ferry stops\n\n${sentence}\n\nThe ice decides, a spokesman said.\n`;
  const proposal = proposeArticle({ text });
  expect(proposal.day).toBe(day);
  expect(proposal.reasons.day).toContain(reason);
});
