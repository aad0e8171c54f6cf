/** Requests as attackers and broken clients write them; the target goes out as it stands, nothing mends it. */
import { STORY } from "../serve/project.ts";

export interface Hostile {
  target: string;
  method?: string;
  headers?: Record<string, string>;
}

/** Each number gives another URL, so that no answer is found in memory. */
type Write = (at: number) => Hostile;

const API = `/v1/stories/${STORY}`;
const ENCODINGS = [
  "%00",
  "%2e%2e%2f",
  "%ff%fe",
  "%c0%af",
  "%",
  "%zz",
  "%u0041",
  "%0d%0aSet-Cookie:%20a=b",
  "%F0%9F%98%80",
  "%ED%A0%80",
];
const TRAVERSALS = [
  "../",
  "..%2f",
  "%2e%2e/",
  "..\\",
  "....//",
  "/./",
  "//",
  "%252e%252e%252f",
  ";/../",
  "..%00/",
];
const PARAMETERS = [
  "q",
  "limit",
  "cursor",
  "from",
  "to",
  "actor",
  "kind",
  "status",
  "order",
  "edition",
  "at",
  "lang",
  "since",
  "theme",
  "url",
  "format",
];
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
const ROUTES = [`${API}/developments`, `${API}/search`, `/embed/${STORY}`, "/oembed", "/"];
const METHODS = ["POST", "PUT", "DELETE", "PATCH", "PROPFIND", "OPTIONS"];

const pick = <Item>(items: readonly Item[], at: number): Item => items[at % items.length]!;

/** By what is hostile about them. */
export const KINDS: Readonly<Record<string, Write>> = {
  "long paths": (at) => ({ target: `${API}/${"a".repeat(500 + (at % 7000))}${at}` }),
  "long queries": (at) => ({ target: `${API}/search?q=${"b%20".repeat(200 + (at % 1500))}${at}` }),
  "many parameters": (at) => ({
    target: `${API}/developments?${Array.from({ length: 400 }, (_, n) => `p${at}x${n}=1`).join("&")}`,
  }),
  "broken encodings in paths": (at) => ({
    target: `${API}/${pick(ENCODINGS, at).repeat(1 + (at % 40))}${at}`,
  }),
  "broken encodings in queries": (at) => ({
    target: `${API}/search?q=${pick(ENCODINGS, at).repeat(1 + (at % 40))}${at}`,
  }),
  traversal: (at) => ({
    target: `/embed/${pick(TRAVERSALS, at).repeat(1 + (at % 12))}_corpus/index.json?${at}`,
  }),
  "payloads in parameters": (at) => ({
    target: `${pick(ROUTES, at)}?${pick(PARAMETERS, at >> 2)}=${encodeURIComponent(pick(PAYLOADS, at >> 5))}&n=${at}`,
  }),
  "new search words": (at) => ({ target: `${API}/search?q=${(at * 2_654_435_761).toString(36)}` }),
  "unknown iframe parameters": (at) => ({ target: `/embed/${STORY}?childId=${at}` }),
  "header abuse": (at) => ({
    target: API,
    headers: {
      "If-None-Match": `"${at}",`.repeat(100 + (at % 900)),
      Accept: "*/*;q=0.1,".repeat(50),
      Cookie: "c".repeat(1000 + (at % 5000)),
      Range: "bytes=0-,".repeat(100),
      "X-Forwarded-Host": "evil.example",
    },
  }),
  "other methods": (at) => ({ target: `${API}?${at}`, method: pick(METHODS, at) }),
};
