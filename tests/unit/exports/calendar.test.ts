import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { preciseDays } from "../../../worker/exports/records/precise-days.ts";
import { toCalendar } from "../../../worker/exports/records/calendar.ts";
import { prepared } from "../../fixtures/harbour-strike.ts";

const text = toCalendar(prepared);
const calendar = new ICAL.Component(ICAL.parse(text));
const components = calendar.getAllSubcomponents("vevent");
const events = components.map((component) => new ICAL.Event(component));

describe("the calendar", () => {
  test("contains only developments with a day, each on its days", () => {
    expect(
      events.map(({ startDate, endDate }) => [
        startDate.toString(),
        endDate.toString(),
        startDate.isDate,
      ]),
    ).toEqual([
      ["2031-05-14", "2031-05-15", true],
      ["2031-05-13", "2031-05-14", true],
      // DTEND is the day after the last.
      ["2031-05-10", "2031-05-13", true],
    ]);
  });

  test("states how many developments it leaves out", () => {
    expect(calendar.getFirstPropertyValue("x-wr-caldesc")).toContain(
      "Without an exact day, so not in this calendar: 3 of 6. https://kd.example/stories/harbour-strike",
    );
  });

  test("marks disputed developments and inferred dates in the title", () => {
    expect(events.map(({ summary }) => summary)).toEqual([
      "Union denies walking out",
      "Port authority accuses the union of walking out – According to Ada Lund – Disputed: denied by Norland, May 2031 – Around 13 May 2031 (inferred)",
      '=HYPERLINK("x"), the union\'s offer – Reported by Port Authority',
    ]);
  });

  test("marks an inferred day as tentative, and no day as confirmed", () => {
    expect(components.map((component) => component.getFirstPropertyValue("status"))).toEqual([
      null,
      "TENTATIVE",
      null,
    ]);
  });

  test("includes the denial in the description of the denied development", () => {
    expect(events[1]?.description).toContain(
      "Disputed: denied by Norland, May 2031 – “Nobody left the table.”",
    );
  });

  test("links each event by a plain URL property", () => {
    expect(components.map((component) => component.getFirstPropertyValue("url"))).toEqual(
      ["walk-out-denied", "walk-out", "formula"].map(
        (id) => `https://kd.example/stories/harbour-strike#${id}`,
      ),
    );
    expect(text).not.toContain("URL;");
  });

  test("identifies a development without the host", () => {
    expect(events.map(({ uid }) => uid)).toEqual([
      "tag:key-developments,2026:harbour-strike/walk-out-denied",
      "tag:key-developments,2026:harbour-strike/walk-out",
      "tag:key-developments,2026:harbour-strike/formula",
    ]);
  });
});

test.each([
  ["a stated day", "2023-09-12", "stated", ["2023-09-12", "2023-09-12", true]],
  ["stated days", "2023-09-12/2023-09-17", "stated", ["2023-09-12", "2023-09-17", true]],
  ["an inferred day", "2023-09-12", "inferred", ["2023-09-12", "2023-09-12", false]],
  ["an approximate day", "2023-09-12~", "stated", ["2023-09-12", "2023-09-12", false]],
  ["a day from outside the reports", "2023-09-13", "external", ["2023-09-13", "2023-09-13", true]],
  ["the day of the report", "2023-09-13", "report-day", ["2023-09-13", "2023-09-13", false]],
  ["one unknown day of several", "[2023-09-12..2023-09-17]", "stated", null],
  ["inferred bounds", "2023-09-12/2023-09-17", "inferred", null],
  ["a third of a month", "2023-08-01~/2023-08-10~", "stated", null],
  ["a month", "2023-08", "stated", null],
  ["an unspecified day", "2023-08-XX", "stated", null],
  ["a year", "2023", "stated", null],
] as const)("draws %s no wider and no narrower than the source", (_, edtf, basis, days) => {
  const drawn = preciseDays({ edtf, basis });
  expect(drawn && [drawn.first, drawn.last, drawn.certain]).toEqual(days);
});
