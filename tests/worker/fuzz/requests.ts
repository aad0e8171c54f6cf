/** Generates hostile requests, most of them almost valid: wholly invalid ones are rejected early and test little. */
import fc from "fast-check";
import type { Edition } from "../../../data/model/edition.ts";
import { listValues } from "../../../worker/api/parameter.ts";
import { DEFAULT_ORIGIN } from "../../../worker/http/origin.ts";
import type { OpenApi } from "../../support/service/openapi.ts";
import type { RawRequest } from "../../support/service/raw-http.ts";

const HOSTILE = [
  "",
  " ",
  "..",
  "../../_corpus/index.json",
  "..%2f..%2fetc%2fpasswd",
  "constructor",
  "__proto__",
  "toString",
  "\u0000",
  "\r\nSet-Cookie: a=b",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "'; DROP TABLE stories; --",
  "${7*7}{{7*7}}",
  "%",
  "%zz",
  "%ff",
  "%c0%ae%c0%ae/",
  "\ud800",
  "𝕳𝖊𝖑𝖑𝖔 🚢",
  "-1",
  "1e9",
  "NaN",
  "99999999999999999999",
  "null",
  "[]",
  "a".repeat(2000),
  // The delimiters of a path's parameters.
  `${".-".repeat(1000)}x`,
];
const DATES = [
  "2023",
  "2023-07",
  "2023-09-12",
  "2023-02-30",
  "2023-08-01~/2023-08-10~",
  "../2023",
  "2023/..",
  "20XX",
  "9999-12-31",
];
const PAGES = [
  "/",
  "/docs",
  "/demo",
  "/favicon.ico",
  "/embed/key-developments.js",
  "/_headers",
  "/_corpus/index.json",
  "/v1",
  "/v1/",
];
const ACCEPTS = [
  "*/*",
  "text/html",
  "application/json",
  "application/ld+json;q=0.5, */*;q=0.1",
  "application/pdf",
  "text/*",
  ";q=,,/",
  "application/atom+xml, text/html;q=0",
];

const hostile = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
);

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** Percent-encoded once, twice, or not at all; then without characters that the platform rejects in a URI. */
const encoded = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.constantFrom("once", "once", "once", "twice", "raw")).map(([value, how]) => {
    if (how === "raw") return value.replaceAll(/[^!-~]|["#<>\\^`{|}]/g, "");
    return how === "once" ? encode(value) : encode(encode(value));
  });

/** Latin-1 without controls: Node refuses to send other characters in headers. */
const headerText = fc
  .string({ unit: "binary", maxLength: 60 })
  .map((text) => text.replaceAll(/[^\t -~\u00a0-\u00ff]/g, ""));

const headers: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    accept: fc.oneof(fc.constantFrom(...ACCEPTS), headerText),
    "if-none-match": fc.oneof(fc.constantFrom("*", '"x"', 'W/"x", "y"', '"', "*, *"), headerText),
    "if-modified-since": headerText,
    origin: fc.constantFrom("null", "https://news.test", "javascript:alert(1)"),
    "access-control-request-method": fc.constantFrom("GET", "PUT", "<script>"),
    "access-control-request-headers": headerText,
    range: fc.constantFrom("bytes=0-9", "bytes=9-0", "bytes=-1", "lines=1"),
    "accept-language": headerText,
    "accept-encoding": fc.constantFrom("identity", "br", "gzip;q=0"),
    "x-forwarded-host": fc.constantFrom("evil.test", '"><script>'),
    cookie: headerText,
    referer: headerText,
  },
  { requiredKeys: [] },
);

const OTHER_METHODS = ["HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "PROPFIND", "SEARCH"];
const method = fc.oneof(
  { weight: 4, arbitrary: fc.constant("GET") },
  { weight: 1, arbitrary: fc.constantFrom(...OTHER_METHODS) },
);

/** Valid values of path and query parameters by name. */
type ValidValues = Record<string, readonly string[]>;

const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** The valid values of a service that serves this edition. */
export function listValidValues(edition: Edition): ValidValues {
  const { id, developments, statements, claims, articles } = edition;
  const actors = idsOf(edition.actors);
  return {
    story: [id],
    edition: [edition.edition],
    development: idsOf(developments),
    id: [developments, statements, claims, edition.actors, articles].flatMap(idsOf),
    actor: actors,
    speaker: actors,
    memberOf: actors,
    side: edition.sides,
    article: idsOf(articles),
    publisher: articles.flatMap(({ publisher }) => publisher ?? []),
    q: ["said", "sayd", "denies", ...edition.actors.flatMap(({ aliases }) => aliases)],
    limit: ["1", "3", "100"],
    maxwidth: ["320"],
    maxheight: ["400"],
    url: [`${DEFAULT_ORIGIN}/stories/${id}`],
  };
}

type Operation = OpenApi["paths"][string]["get"];
type Target = fc.Arbitrary<[path: string, query: string]>;

/** A valid value in seven of eight cases. */
const mostlyValid = (values: readonly string[] | undefined): fc.Arbitrary<string> =>
  values && values.length > 0
    ? fc.oneof(
        { weight: 7, arbitrary: fc.constantFrom(...values) },
        { weight: 1, arbitrary: hostile },
      )
    : hostile;

const toQuery = (pairs: fc.Arbitrary<[string, string][]>): fc.Arbitrary<string> =>
  pairs.map((all) => all.map(([name, value]) => `${name}=${value}`).join("&"));

const unknownParameter = fc.tuple(encoded(hostile), encoded(hostile));

function makeTarget(template: string, { parameters }: Operation, valid: ValidValues): Target {
  // In a comparison, `from` and `to` are editions; elsewhere they are dates.
  const { edition = [] } = valid;
  const values = template.endsWith("/diff") ? { ...valid, from: edition, to: edition } : valid;
  const valueOf = ({ name, schema }: (typeof parameters)[number]) => {
    const choices = listValues(schema);
    return encoded(mostlyValid(choices.length > 0 ? choices : (values[name] ?? DATES)));
  };
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const path = fc
    .tuple(...inPath.map(valueOf))
    .map((parts) =>
      parts.reduce(
        (at, part, index) => at.replace(`{${inPath[index]!.name}}`, () => part),
        template,
      ),
    );
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const pairOf = (parameter: (typeof parameters)[number]) =>
    fc.tuple(fc.constant(parameter.name), valueOf(parameter));
  const required = fc.tuple(...inQuery.filter((parameter) => parameter.required).map(pairOf));
  const others = inQuery.filter((parameter) => !parameter.required).map(pairOf);
  const other = fc.oneof(
    { weight: 1, arbitrary: unknownParameter },
    ...others.map((arbitrary) => ({ weight: 3, arbitrary })),
  );
  const pairs = fc
    .tuple(required, fc.array(other, { maxLength: 3 }))
    .map(([first, more]) => first.concat(more));
  const slashed = fc.constantFrom("", "", "", "", "", "", "", "/");
  return fc.tuple(
    fc.tuple(path, slashed).map((parts) => parts.join("")),
    toQuery(pairs),
  );
}

const wild: Target = fc.tuple(
  fc.oneof(
    fc.constantFrom(...PAGES),
    fc.array(encoded(hostile), { maxLength: 5 }).map((parts) => `/${parts.join("/")}`),
  ),
  toQuery(fc.array(unknownParameter, { maxLength: 3 })),
);

/** Requests to every documented path, and to others. */
export function makeRequests({ paths }: OpenApi, valid: ValidValues): fc.Arbitrary<RawRequest> {
  const targets = Object.entries(paths).map(([template, { get }]) =>
    makeTarget(template, get, valid),
  );
  const target = fc.oneof(...targets.map((arbitrary) => ({ weight: 4, arbitrary })), {
    weight: targets.length,
    arbitrary: wild,
  });
  return fc.tuple(target, method, headers).map(([[path, query], verb, fields]) => ({
    method: verb,
    path: query ? `${path}?${query}` : path,
    headers: fields,
  }));
}
