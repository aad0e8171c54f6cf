import { expect, test } from "vitest";
import { matchesEtag, toResponse, type Representation } from "../../../worker/http/response.ts";

test.each<[name: string, header: string, matches: boolean]>([
  ["the tag", '"a1"', true],
  ["another tag", '"b2"', false],
  ["a weak tag", 'W/"a1"', true],
  ["a list with the tag", '"b2", W/"c3","a1"', true],
  ["a list without the tag", '"b2", "c3"', false],
  ["a star", "*", true],
  ["a star with spaces", " * ", true],
  ["a star in a list, which is invalid", '*, "b2"', false],
  ["the tag without its quotation marks", "a1", false],
  ["a longer tag", '"a12"', false],
  ["an empty header", "", false],
])("If-None-Match compares %s", (_, header, matches) => {
  expect(matchesEtag(header, "a1")).toBe(matches);
});

const representation: Representation = {
  body: "ĝis",
  type: "text/plain",
  etag: "a1",
  caching: "live",
};
const request = (headers: Record<string, string> = {}) =>
  new Request("https://x.test/", { headers });

test("a 304 has every header of the 200 and no body", async () => {
  const response = toResponse(request({ "If-None-Match": '"a1"' }), representation);
  expect(response.status).toBe(304);
  expect(Object.fromEntries(response.headers)).toEqual(
    Object.fromEntries(toResponse(request(), representation).headers),
  );
  expect(await response.text()).toBe("");
});

test("a private response is sent whole whatever tag the browser has, and to no other site", () => {
  const response = toResponse(request({ "If-None-Match": '"a1"' }), {
    ...representation,
    isPrivate: true,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
  expect(response.headers.has("Access-Control-Allow-Origin")).toBe(false);
});
