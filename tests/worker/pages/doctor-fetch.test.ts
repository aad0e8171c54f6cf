/** The addresses that the doctor accepts, and how it fetches a page. */
import { beforeEach, describe, expect, test, vi } from "vitest";
import { env } from "cloudflare:workers";
import { runDoctor } from "../../../worker/pages/doctor/run-doctor.ts";
import { fetchPage, MAX_BYTES } from "../../../worker/pages/doctor/fetch-page.ts";
import { parsePageAddress } from "../../../worker/pages/doctor/page-address.ts";

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
    ["http://127.0.0.1../", "not-a-url"],
    ["http://localhost../", "not-a-url"],
    ["http://.a.example.com/", "not-a-url"],
    ["http://home.arpa/", "not-public"],
    ["http://foo.localdomain/", "not-public"],
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
    ["http://kubernetes.default.svc/", "not-public"],
    ["http://api.default.svc.cluster.local/", "not-public"],
    ["http://api.default.svc.cluster/", "not-public"],
    ["http://vault.service.consul/", "not-public"],
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

/** Checks a page with this value of the variable. */
const checkWith = async (value: string | undefined) =>
  runDoctor(PAGE.href, {
    env: { ...env, ...(value !== undefined && { DOCTOR_FETCH: value }) },
    url: new URL(`${ORIGIN}/doctor`),
    headers: new Headers({ "CF-Connecting-IP": "192.0.2.1" }),
  });

describe("DOCTOR_FETCH", () => {
  const page = vi.fn<typeof fetch>(async () => Promise.resolve(html("<p>A page.")));
  beforeEach(() => {
    vi.stubGlobal("fetch", page);
    return () => {
      vi.unstubAllGlobals();
      page.mockClear();
    };
  });

  test.each([undefined, "off", "", "ON", "true"])(
    "as %j sends no request, at a public address, too",
    async (value) => {
      expect(await checkWith(value)).toEqual({ result: "off" });
      expect(page).not.toHaveBeenCalled();
    },
  );

  test('as "on" fetches the page', async () => {
    expect(await checkWith("on")).toMatchObject({ result: "checked", url: PAGE });
    expect(page).toHaveBeenCalledOnce();
  });
});

test.each(["utf-16", "none", "utf-8,text/html"])(
  "a page in the encoding %s, which cannot be read, is a failure and not an error",
  async (charset) => {
    vi.stubGlobal("fetch", async () =>
      Promise.resolve(
        new Response("<p>A page.", {
          headers: { "Content-Type": `text/html; charset=${charset}` },
        }),
      ),
    );
    const report = await checkWith("on");
    vi.unstubAllGlobals();
    expect(report).toEqual({
      result: "failed",
      failure: { reason: "unreadable" },
      host: "news.example.com",
    });
  },
);
