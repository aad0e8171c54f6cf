import { describe, expect, test } from "vitest";
import { makeAnswer, matchesEtag, sendAnswer, sendOptions } from "../../../worker/http/response.ts";

describe("If-None-Match", () => {
  const cases: [name: string, header: string, matches: boolean][] = [
    ["the tag itself", '"a1"', true],
    ["another tag", '"b2"', false],
    ["a weak form of the tag, as a recompressing edge makes it", 'W/"a1"', true],
    ["a list with the tag", '"b2", W/"c3","a1"', true],
    ["a list without the tag", '"b2", "c3"', false],
    ["any", "*", true],
    ["any, with spaces", " * ", true],
    ["a star among tags, which is not a list of tags", '*, "b2"', false],
    ["the tag without its quotation marks", "a1", false],
    ["a longer tag", '"a12"', false],
    ["nothing", "", false],
  ];
  test.each(cases)("%s", (_, header, matches) => {
    expect(matchesEtag(header, '"a1"')).toBe(matches);
  });
});

const answer = makeAnswer({ body: "ĝis", type: "text/plain", etag: "a1", caching: "live" });
const request = (method: string, headers: Record<string, string> = {}) =>
  new Request("https://x.test/", { method, headers });

test("sends the bytes with the headers that let any page read them", async () => {
  const response = sendAnswer(request("GET"), answer);
  expect(response.status).toBe(200);
  expect(Object.fromEntries(response.headers)).toEqual({
    "access-control-allow-origin": "*",
    "access-control-expose-headers": "Content-Location, ETag, Link",
    "cache-control": "public, max-age=60, stale-while-revalidate=600, stale-if-error=86400",
    "content-type": "text/plain",
    "cross-origin-resource-policy": "cross-origin",
    etag: '"a1"',
    "timing-allow-origin": "*",
    "x-content-type-options": "nosniff",
  });
  expect(await response.text()).toBe("ĝis");
});

test("answers 304 without a body and with every header of the 200, when the tag is named", async () => {
  const response = sendAnswer(request("GET", { "If-None-Match": '"a1"' }), answer);
  expect(response.status).toBe(304);
  expect(Object.fromEntries(response.headers)).toEqual(
    Object.fromEntries(sendAnswer(request("GET"), answer).headers),
  );
  expect(await response.text()).toBe("");
});

test("answers HEAD with the headers alone", async () => {
  const response = sendAnswer(request("HEAD"), answer);
  expect(response.headers.get("ETag")).toBe('"a1"');
  expect(await response.text()).toBe("");
});

test("lets a preflight through for any header, and names the methods to a plain OPTIONS", () => {
  const preflight = sendOptions(
    request("OPTIONS", { "Access-Control-Request-Headers": "if-none-match" }),
  );
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get("Access-Control-Allow-Headers")).toBe("*");
  expect(preflight.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, OPTIONS");
  const plain = sendOptions(request("OPTIONS"));
  expect(plain.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
  expect(plain.headers.has("Access-Control-Allow-Headers")).toBe(false);
});
