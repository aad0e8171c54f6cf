import { expect, test } from "vitest";
import { toNinjsFiles } from "../../../worker/exports/records/ninjs.ts";
import { draft, harbourStrike, prepared } from "../../fixtures/harbour-strike.ts";

const files = toNinjsFiles(prepared);
const item = (id: string) => JSON.parse(files.get(id) ?? "null");

/** Every property of ninjs 3.1 at the top of an item; it rejects others. */
const PROPERTIES =
  "uri type representationType profile version firstCreated versionCreated contentCreated embargoedUntil pubStatus urgency copyrightHolder copyrightNotice usageTerms edNote language descriptions bodies headlines people organisations places subjects events eventDetails plannedCoverage objects infoSources title by slugline located renditions associations altIds trustIndicators standard genres expires rightsInfo digitalSourceType".split(
    " ",
  );

test("has a file for each development, with ninjs properties only", () => {
  expect([...files.keys()]).toEqual(harbourStrike.developments.map(({ id }) => id));
  for (const id of files.keys()) {
    expect(Object.keys(item(id)).filter((key) => !PROPERTIES.includes(key))).toEqual([]);
    for (const { name: _name, rel: _rel, ...rest } of item(id).associations)
      expect(Object.keys(rest).filter((key) => !PROPERTIES.includes(key))).toEqual([]);
  }
});

test("has the event, the actors and the reports", () => {
  expect(item("walk-out")).toMatchObject({
    standard: { name: "ninjs", version: "3.1" },
    uri: "tag:key-developments,2026:harbour-strike/walk-out",
    type: "text",
    pubStatus: "usable",
    versionCreated: expect.stringMatching(/^2031-05-20T/),
    headlines: [{ role: "main", value: "Port authority accuses the union of walking out" }],
    people: [{ name: "Ada Lund" }],
    organisations: [{ name: "Dockers’ Union" }],
    subjects: [
      { name: "According to Ada Lund", literal: "alleged" },
      { name: "Disputed: denied by Norland, May 2031", literal: "disputed" },
      { literal: "statement" },
    ],
    infoSources: [{ name: "Norland News Agency" }],
    associations: [
      {
        rel: "source",
        uri: expect.stringMatching(/\/articles\/harbour-post#p\d+-\d+$/),
        name: "Harbour Post on the strike",
      },
      { rel: "source", infoSources: [{ name: "Outlet not named in the text" }] },
    ],
  });
});

test("has the denial and the date in words in both bodies", () => {
  for (const { value } of item("walk-out").bodies) {
    expect(value).toContain("Around 13 May 2031 (inferred)");
    expect(value).toContain("Nobody left the table.");
  }
});

test.each([
  ["stated days", "formula", { expectedStartDate: "2031-05-10", expectedEndDate: "2031-05-12" }],
  ["an inferred day", "walk-out", undefined],
])("has only the stated days of the event of %s", (_, id, dates) => {
  const event = item(id).associations.find(({ type }: { type: string }) => type === "event");
  expect(event?.eventDetails.dates).toEqual(dates);
});

test("has a note for editors about a correction", () => {
  expect(item("strike-begins").edNote).toBe(
    "Corrections: 19 May 2031 · The month was given as March.",
  );
});

test("marks a draft as withheld", () => {
  expect(JSON.parse(toNinjsFiles(draft).get("walk-out") ?? "null").pubStatus).toBe("withheld");
});
