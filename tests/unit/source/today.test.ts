import { expect, test } from "vitest";
import { dayIn } from "../../../data/source/today.ts";

test.each([
  ["Pacific/Kiritimati", "2019-03-06T12:00:00Z", "2019-03-07"],
  ["America/Los_Angeles", "2019-03-06T04:00:00Z", "2019-03-05"],
  ["UTC", "2019-03-06T23:59:59Z", "2019-03-06"],
])("the day in %s at %s is %s", (timeZone, instant, day) => {
  expect(dayIn(timeZone, new Date(instant))).toBe(day);
});
