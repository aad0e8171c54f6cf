import { describe, expect, test } from "vitest";
import {
  findViolation,
  parsePolicies,
} from "../../../worker/pages/doctor/content-security-policy.ts";
import { diagnosePage } from "../../../worker/pages/doctor/diagnose-page.ts";
import { fetchPage, MAX_BYTES } from "../../../worker/pages/doctor/fetch-page.ts";
import { parsePageAddress } from "../../../worker/pages/doctor/page-address.ts";
import { scanPage } from "../../../worker/pages/doctor/scan-page.ts";

const ORIGIN = "https://kd.example.org";
const PAGE = new URL("https://news.example.com/article");

describe("an address", () => {
  test.each([
    ["https://news.example.com/a?b=c#d", "https://news.example.com/a?b=c"],
    ["news.example.com/article", "https://news.example.com/article"],
    ["http://news.example.com:80/", "http://news.example.com/"],
    [" https://müller.de/ ", "https://xn--mller-kva.de/"],
  ])("%s is accepted as %s", (text, href) => {
    expect(parsePageAddress(text, ORIGIN)).toEqual({ url: new URL(href) });
  });

  test.each([
    ["", "not-a-url"],
    ["javascript:alert(1)", "not-http"],
    ["file:///etc/passwd", "not-http"],
    ["ftp://news.example.com/", "not-http"],
    ["https://news.example.com:8443/", "port"],
    ["http://news.example.com:443/", "port"],
    ["https://user:secret@news.example.com/", "credentials"],
    ["http://127.0.0.1/", "ip-address"],
    ["http://0x7f.1/", "ip-address"],
    ["http://2130706433/", "ip-address"],
    ["http://169.254.169.254/latest/meta-data", "ip-address"],
    ["http://[::1]/", "ip-address"],
    ["http://[::ffff:127.0.0.1]/", "ip-address"],
    ["http://localhost/", "not-public"],
    ["http://localhost./", "not-public"],
    ["http://router/", "not-public"],
    ["http://printer.local/", "not-public"],
    ["http://metadata.google.internal/", "not-public"],
    ["http://METADATA.GOOGLE.INTERNAL./", "not-public"],
    ["https://kd.example.org/docs", "own-host"],
    ["https://KD.example.org./", "own-host"],
  ])("%s is refused: %s", (text, refusal) => {
    expect(parsePageAddress(text, ORIGIN)).toEqual({ refusal });
  });
});

type Responder = (url: string) => Response;

const html = (body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { "Content-Type": "text/html; charset=utf-8", ...headers } });
const redirectTo = (location: string): Response =>
  new Response(null, { status: 302, headers: { Location: location } });

/** Fetches the page and lists the addresses that were requested. */
async function visit(respond: Responder, address = PAGE.href) {
  const requested: string[] = [];
  const result = await fetchPage(address, {
    ownOrigin: ORIGIN,
    fetch: async (url, init) => {
      requested.push(url);
      expect(init.redirect).toBe("manual");
      return respond(url);
    },
  });
  return { result, requested };
}

describe("the fetch of a page", () => {
  test("follows three redirects", async () => {
    const hops = ["https://news.example.com/2", "/3", "https://www.example.com/4"];
    const { result, requested } = await visit(() => {
      const next = hops.shift();
      return next ? redirectTo(next) : html("<p>here</p>");
    });
    expect(requested).toEqual([
      "https://news.example.com/article",
      "https://news.example.com/2",
      "https://news.example.com/3",
      "https://www.example.com/4",
    ]);
    expect(result).toMatchObject({ url: new URL("https://www.example.com/4") });
  });

  test("stops at the fourth redirect", async () => {
    const { result, requested } = await visit((url) => redirectTo(`${url}x`));
    expect(result).toEqual({ reason: "redirects" });
    expect(requested).toHaveLength(4);
  });

  test.each([
    ["http://169.254.169.254/", "ip-address"],
    ["http://db.internal/", "not-public"],
    [`${ORIGIN}/doctor?page=${PAGE.href}`, "own-host"],
    ["https://news.example.com:22/", "port"],
    ["gopher://news.example.com/", "not-http"],
  ])("does not follow a redirect to %s", async (location, refusal) => {
    const { result, requested } = await visit(() => redirectTo(location));
    expect(result).toEqual({ reason: "address", refusal });
    expect(requested).toEqual([PAGE.href]);
  });

  test("reports a status, another type and a failed connection", async () => {
    expect((await visit(() => new Response("no", { status: 403 }))).result).toEqual({
      reason: "status",
      status: 403,
    });
    expect((await visit(() => Response.json({}))).result).toEqual({
      reason: "not-html",
      type: "application/json",
    });
    const failed = visit(() => {
      throw new TypeError("no route");
    });
    expect((await failed).result).toEqual({ reason: "unreachable" });
  });

  test("reads at most one megabyte of the page", async () => {
    const { result } = await visit(() => html("x".repeat(3 * MAX_BYTES)));
    if (!("response" in result)) throw new Error(result.reason);
    expect((await result.response.arrayBuffer()).byteLength).toBe(MAX_BYTES);
  });
});

describe("the policy", () => {
  const script = new URL(`${ORIGIN}/embed/bridge-library.js`);
  const findViolations = (header: string, nonce?: string) =>
    parsePolicies(header).map((policy) =>
      findViolation(policy, "script-src", { url: script, page: PAGE, nonce }),
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
});

const script = `<script async src="${ORIGIN}/embed/bridge-library.js"></script>`;
const element = `<key-developments story="bridge-library"></key-developments>`;
const shared = `<script async src="${ORIGIN}/embed/key-developments.js"></script>`;
const iframe = (attributes = "") =>
  `<iframe src="${ORIGIN}/embed/bridge-library" ${attributes}></iframe>`;

async function diagnose(body: string, head = "", headers: Record<string, string> = {}) {
  const response = html(
    `<!doctype html><html><head><title>Article</title>${head}</head><body>${body}</body></html>`,
    headers,
  );
  const page = await scanPage(response, PAGE, ORIGIN);
  return diagnosePage({
    page,
    url: PAGE,
    headers: response.headers,
    origin: ORIGIN,
    stories: ["bridge-library"],
  });
}

describe("a page", () => {
  test.each([
    ["a script", script],
    ["an element with its script", shared + element],
    ["an iframe", iframe()],
    [
      "an iframe for browsers without scripts beside the script",
      `${script}<noscript>${iframe('sandbox=""')}</noscript>`,
    ],
  ])("with %s has no findings", async (_, body) => {
    expect(await diagnose(body)).toEqual([]);
  });

  test.each<
    [name: string, says: RegExp, body: string, head?: string, headers?: Record<string, string>]
  >([
    ["no box", /no script, element or iframe/, "<p>Text</p>"],
    [
      "a snippet as text",
      /escaped it/,
      `<p>&lt;script src="${ORIGIN}/embed/bridge-library.js"&gt;</p>`,
    ],
    [
      "a link that was not resolved",
      /only links to/,
      `<a href="${ORIGIN}/stories/bridge-library">x</a>`,
    ],
    [
      "an unknown story",
      /no story “nothing”.*bridge-library/,
      script.replace("bridge-library", "nothing"),
    ],
    ["the tag in <head>", /in <head>/, "", script],
    ["an element without its script", /no script for it/, element],
    [
      "a script that waits for consent",
      /is delayed/,
      `<script type="text/plain" data-src="${ORIGIN}/embed/bridge-library.js"></script>`,
    ],
    [
      "a script that Rocket Loader delays",
      /is delayed/,
      script.replace("async", 'type="a1b2-text/javascript"'),
    ],
    [
      "an iframe that is loaded lazily by a script",
      /is delayed/,
      iframe().replace("src=", "data-lazy-src="),
    ],
    [
      "a copy on the publisher's host",
      /is a copy on news\.example\.com/,
      '<script src="/wp-content/cache/key-developments.js"></script>',
    ],
    ["the script twice", /2 times/, shared + shared + element],
    [
      "a sandbox without scripts",
      /sandbox="allow-popups allow-scripts"/,
      iframe('sandbox="allow-popups"'),
    ],
    [
      "integrity without crossorigin",
      /Add crossorigin/,
      shared.replace("async", 'integrity="sha384-x"') + element,
    ],
    ["an unknown value", /theme="pink" is not valid/, script.replace("async", 'data-theme="pink"')],
    [
      "data-limit on the element",
      /data-limit on <key-developments> is ignored.*Write limit/,
      shared + element.replace("story", 'data-limit="3" story'),
    ],
    [
      "a policy in a header",
      /blocks the service \(script-src\).*Add https:\/\/kd\.example\.org to script-src/,
      script,
      "",
      { "Content-Security-Policy": "script-src 'self'" },
    ],
    [
      "a policy in a meta element",
      /to connect-src, for which the page's default-src applies now/,
      script,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src https:">`,
    ],
    [
      "a policy for frames",
      /\(frame-src\)/,
      iframe(),
      "",
      { "Content-Security-Policy": "frame-src 'none'" },
    ],
    [
      "an isolated page and a copy",
      /Cross-Origin-Embedder-Policy: require-corp/,
      '<script src="https://cdn.example.net/key-developments.js"></script>',
      "",
      { "Cross-Origin-Embedder-Policy": "require-corp" },
    ],
  ])("with %s has a finding that says so", async (_, says, body, head, headers) => {
    const findings = await diagnose(body, head, headers);
    expect(findings.map(({ problem, remedy }) => `${problem} ${remedy}`).join("\n")).toMatch(says);
  });
});
