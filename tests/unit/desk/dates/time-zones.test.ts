import { expect, test } from "vitest";
import { findTimeZone } from "../../../../data/desk/shared/dates/time-zones.ts";

test.each([
  ["Europe/London", "Europe/London"],
  ["London", "Europe/London"],
  ["new york", "America/New_York"],
  ["UTC", "UTC"],
  ["Elm", null],
])("finds the time zone “%s”: %s", (typed, zone) => {
  expect(findTimeZone(typed)).toBe(zone);
});
