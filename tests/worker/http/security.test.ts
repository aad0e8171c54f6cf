/** Hostile paths and queries add no markup to a response, and reach no other file. The fuzz test sends line breaks. */
import { expect, test } from "vitest";
import { QUERY_OPTION_NAMES } from "../../../widget/options.ts";
import { STORY } from "../../support/story/story.ts";
import { fetchPath, fetchEdition, ORIGIN } from "../fetch-path.ts";

const ARTICLE = (await fetchEdition()).articles[0]!.id;

const PAYLOADS = [
  "<script>alert(1)</script>",
  '"><script>alert(1)</script>',
  "'><img src=x onerror=alert(1)>",
  '" onmouseover="alert(1)',
  "' onfocus='alert(1)' autofocus='",
  "</title><svg onload=alert(1)>",
  "</style><script>alert(1)</script>",
  "</textarea><script>alert(1)</script>",
  "</template></key-developments><script>alert(1)</script>",
  "<!--<script>",
  "]]><script xmlns='http://www.w3.org/1999/xhtml'>alert(1)</script>",
  "javascript:alert(1)",
  "\u2028</script><script>alert(1)//",
  "&lt;script&gt;alert(1)&lt;/script&gt;",
  "{{constructor.constructor('alert(1)')()}}",
  "\ud83d<script>",
];

/** Each page with the parameters that it reads. */
const PAGES: [path: string, parameters: readonly string[]][] = [
  ["/", [...QUERY_OPTION_NAMES, "story"]],
  ["/demo", ["story"]],
  ["/doctor", ["page"]],
  ["/docs", ["q"]],
  [`/embed/${STORY}`, QUERY_OPTION_NAMES],
  [`/embed/${STORY}/fragment`, [...QUERY_OPTION_NAMES, "styles"]],
  [`/stories/${STORY}`, ["edition", "at"]],
  [`/stories/${STORY}/articles/${ARTICLE}`, ["edition", "at"]],
  ["/oembed", ["url", "format", "maxwidth", "maxheight"]],
];

/** Elements with the names of their attributes, in order: a parameter's value must not change them. */
const outline = (html: string): string[] =>
  Array.from(
    html.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi),
    ([, name, attributes]) =>
      [
        name,
        ...(attributes ?? "")
          .replaceAll(/="[^"]*"/g, "")
          .trim()
          .split(/\s+/),
      ].join(" "),
  );

const CASES = PAGES.flatMap(([path, parameters]) =>
  [...parameters, "stranger"].map((parameter): [string, string] => [path, parameter]),
);

/** What is wrong with the response to a payload; null if it is escaped or rejected. */
async function findFault(
  response: Response,
  payload: string,
  harmless: string,
): Promise<string | null> {
  if (response.headers.get("X-Content-Type-Options") !== "nosniff")
    return "its type may be sniffed";
  const type = response.headers.get("Content-Type") ?? "";
  if (!type.startsWith("text/html"))
    return type === "application/problem+json" ? null : `its type is ${type}`;
  const body = await response.text();
  if (outline(body).join("\n") !== outline(harmless).join("\n")) return "it changes the markup";
  return /[<"]/.test(payload) && body.includes(payload) ? "it repeats the payload unescaped" : null;
}

test.each(CASES)("%s escapes markup in the parameter %s", async (path, parameter) => {
  const fetchWith = (value: string) =>
    fetchPath(`${path}?${new URLSearchParams({ [parameter]: value }).toString()}`);
  const harmless = await (await fetchWith("x y")).text();
  const faults = await Promise.all(
    PAYLOADS.map(async (payload) => findFault(await fetchWith(payload), payload, harmless)),
  );
  expect(faults).toEqual(PAYLOADS.map(() => null));
});

test.each([...PAYLOADS.entries()])(
  "oEmbed escapes payload %i in an address",
  async (_, payload) => {
    const page = `${ORIGIN}/embed/${STORY}?${new URLSearchParams({ actor: payload }).toString()}`;
    const query = new URLSearchParams({ url: page }).toString();
    const { html }: { html: string } = await (await fetchPath(`/oembed?${query}`)).json();
    expect(outline(html).map((element) => element.split(" ")[0])).toEqual([
      "blockquote",
      "a",
      "iframe",
    ]);
    expect(html).not.toContain("<script");
  },
);

test.each([
  "/stories/..%2f..%2f_corpus%2findex.json",
  "/v1/stories/..%5c..%5cwrangler.toml",
  "/v1/stories/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
  "/embed/..%2f_corpus%2findex",
  `/stories/${STORY}/articles/..%2f..%2f..%2f_headers`,
  `/v1/stories/${STORY}/editions/..%2findex`,
  `/v1/stories/${STORY}/%c0%ae%c0%ae/x`,
  "/__proto__",
  "/constructor/prototype",
])("a path that names another file is not found: %s", async (path) => {
  const response = await fetchPath(path);
  expect([400, 404]).toContain(response.status);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
});

test.each([
  "//evil.test/",
  "/\\evil.test/",
  "/v1/stories//evil.test/",
  "/docs//",
  "/%2f%2fevil.test/",
])("%s does not redirect to another host", async (path) => {
  const location = (await fetchPath(path)).headers.get("Location") ?? "/";
  expect(new URL(location, ORIGIN).origin).toBe(ORIGIN);
});
