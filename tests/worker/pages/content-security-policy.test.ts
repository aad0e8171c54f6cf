/** Whether a Content-Security-Policy allows a script of the service. */
import { expect, test } from "vitest";
import {
  findViolation,
  parsePolicies,
} from "../../../worker/pages/doctor/content-security-policy.ts";

const PAGE = new URL("https://news.example.com/article");
const SCRIPT = new URL("https://kd.example.org/embed/bridge-library.js");
const findViolations = (header: string, nonce?: string) =>
  parsePolicies(header).map((policy) =>
    findViolation(policy, "script-src", { url: SCRIPT, page: PAGE, nonce }),
  );

test.each([
  "img-src 'self'",
  "script-src *",
  "script-src https:",
  "script-src kd.example.org",
  "script-src https://kd.example.org",
  "script-src http://kd.example.org",
  "script-src https://*.example.org",
  "script-src https://kd.example.org:443/embed/",
  "default-src 'none'; script-src https://kd.example.org",
  "script-src 'none'; script-src-elem https://kd.example.org",
  // Of two directives with one name, the first applies.
  "script-src https:; SCRIPT-SRC 'none'",
])("%s allows the script", (header) => {
  expect(findViolations(header)).toEqual([null]);
});

test.each([
  ["default-src 'self'", "default-src"],
  ["script-src 'none'", "script-src"],
  ["script-src https://example.org", "script-src"],
  ["script-src https://*.kd.example.org", "script-src"],
  ["script-src https://kd.example.org:8443", "script-src"],
  ["script-src https://kd.example.org/other/", "script-src"],
  ["script-src-elem 'self'; script-src *", "script-src-elem"],
])("%s blocks the script by %s", (header, directive) => {
  expect(findViolations(header)).toEqual([{ directive, needsNonce: false }]);
});

test("with 'strict-dynamic' requires the nonce", () => {
  const header = "script-src 'strict-dynamic' 'nonce-abc' https:";
  expect(findViolations(header)).toEqual([{ directive: "script-src", needsNonce: true }]);
  expect(findViolations(header, "abc")).toEqual([null]);
});
