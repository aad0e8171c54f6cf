/** Requests as attackers and broken clients write them; the path is sent verbatim. */
import type { RawRequest } from "../../support/raw-http.ts";

const ENCODINGS =
  "%00 %2e%2e%2f %ff%fe %c0%af % %zz %u0041 %0d%0aSet-Cookie:%20a=b %F0%9F%98%80 %ED%A0%80".split(
    " ",
  );
const TRAVERSALS = "../ ..%2f %2e%2e/ ..\\ ....// /./ // %252e%252e%252f ;/../ ..%00/".split(" ");
const PARAMETERS =
  "q limit cursor from to actor kind status order edition at lang since theme url format".split(
    " ",
  );
const METHODS = "POST PUT DELETE PATCH PROPFIND OPTIONS".split(" ");
const PAYLOADS = [
  "<script>alert(1)</script>",
  "'\"><img src=x onerror=alert(1)>",
  "${7*7}{{7*7}}",
  "' OR 1=1 --",
  "__proto__",
  "constructor",
  "1e309",
  "-1",
  "NaN",
  "9".repeat(400),
  "a".repeat(4000),
  "\u202e\u0000\ufffd",
  "2023-13-45",
  "../../etc/passwd",
  "(a+)+$".repeat(20),
];

const pick = <Item>(items: readonly Item[], index: number): Item => items[index % items.length]!;

/** A path, or a request; another one for each index, so that no response comes from a cache. */
type MakeRequest = (story: string, index: number) => string | RawRequest;

/** By what is hostile about them; each is determined by the story and an index. */
export const HOSTILE_KINDS: Record<string, MakeRequest> = {
  "long paths": (story, index) =>
    `/v1/stories/${story}/${"a".repeat(500 + (index % 7000))}${index}`,
  "long queries": (story, index) =>
    `/v1/stories/${story}/search?q=${"b%20".repeat(200 + (index % 1500))}${index}`,
  "many parameters": (story, index) =>
    `/v1/stories/${story}/developments?${Array.from({ length: 400 }, (_, n) => `p${index}x${n}=1`).join("&")}`,
  "broken encodings in paths": (story, index) =>
    `/v1/stories/${story}/${pick(ENCODINGS, index).repeat(1 + (index % 40))}${index}`,
  "broken encodings in queries": (story, index) =>
    `/v1/stories/${story}/search?q=${pick(ENCODINGS, index).repeat(1 + (index % 40))}${index}`,
  traversal: (_, index) =>
    `/embed/${pick(TRAVERSALS, index).repeat(1 + (index % 12))}_corpus/index.json?${index}`,
  "payloads in parameters": (story, index) => {
    const api = `/v1/stories/${story}`;
    const route = pick(
      [`${api}/developments`, `${api}/search`, `/embed/${story}`, "/oembed", "/"],
      index,
    );
    return `${route}?${pick(PARAMETERS, index >> 2)}=${encodeURIComponent(pick(PAYLOADS, index >> 5))}&n=${index}`;
  },
  "new search words": (story, index) =>
    `/v1/stories/${story}/search?q=${(index * 2_654_435_761).toString(36)}`,
  "unknown iframe parameters": (story, index) => `/embed/${story}?childId=${index}`,
  "header abuse": (story, index) => ({
    method: "GET",
    path: `/v1/stories/${story}`,
    headers: {
      "If-None-Match": `"${index}",`.repeat(100 + (index % 900)),
      Accept: "*/*;q=0.1,".repeat(50),
      Cookie: "c".repeat(1000 + (index % 5000)),
      Range: "bytes=0-,".repeat(100),
      "X-Forwarded-Host": "evil.example",
    },
  }),
  "other methods": (story, index) => ({
    method: pick(METHODS, index),
    path: `/v1/stories/${story}?${index}`,
    headers: {},
  }),
};

/** One of a kind. */
export function makeHostile(kind: string, story: string, index: number): RawRequest {
  const request = HOSTILE_KINDS[kind]!(story, index);
  return typeof request === "string" ? { method: "GET", path: request, headers: {} } : request;
}
