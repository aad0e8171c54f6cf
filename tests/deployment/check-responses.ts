/** Checks responses behind an edge that compresses and a cache: links, encodings, validators, preflights. */
import { EXPORTS } from "../../worker/exports/export-formats.ts";
import type { RawClient } from "../support/service/raw-http.ts";

/** Records whether something is true; `seen` is printed if it is not. */
type Check = (what: string, isTrue: boolean, seen?: unknown) => void;

/** A public address, and a story that it serves. */
interface Site {
  host: string;
  story: string;
}

const PAGES = ["/", "/docs", "/demo", "/doctor", "/stories/{story}", "/stories/{story}/changes"];
const EMBEDS = [
  "/embed/{story}",
  "/embed/{story}/fragment",
  "/embed/{story}/content",
  "/embed/{story}/snippets",
  "/embed/{story}.js",
  "/embed/{story}.uk.js",
  "/embed/key-developments.js",
  "/embed/parent.js",
];
const DATA = [
  "/v1/stories",
  "/v1/stories/{story}",
  "/v1/stories/{story}/developments?limit=3",
  "/v1/stories/{story}/positions",
  "/v1/stories/{story}/cite",
  "/v1/openapi.json",
  "/oembed?url=https%3A%2F%2F{host}%2Fstories%2F{story}",
  "/oembed?format=xml&url=https%3A%2F%2F{host}%2Fstories%2F{story}",
];

/** Addresses that come from the request or the machine, not from ORIGIN. */
const FOREIGN = /https?:\/\/(?:127\.0\.0\.1|localhost|evil\.test)[^\s"'<>)]*/g;

/** Pages with the address of `npm start` as an example. */
const MAY_NAME_LOCALHOST = new Set(["/docs"]);

async function checkEncodings(client: RawClient, path: string, check: Check): Promise<void> {
  const texts = new Set<string>();
  // The first response of an encoding fills the cache; clients of another encoding must not receive it.
  for (const encoding of ["gzip", "identity", "gzip", "identity"]) {
    const response = await client.get(path, { "Accept-Encoding": encoding });
    const sent = response.headers["content-encoding"] ?? "identity";
    check(`${path} is sent as ${encoding} to clients that accept it`, sent === encoding, sent);
    check(`${path} varies by encoding`, /accept-encoding/i.test(response.headers.vary ?? ""));
    texts.add(response.body);
  }
  check(`${path} is the same text in each encoding`, texts.size === 1);
}

async function checkValidators(client: RawClient, path: string, check: Check): Promise<void> {
  for (const encoding of ["gzip", "identity"]) {
    const headers = { "Accept-Encoding": encoding };
    const { etag = "" } = (await client.get(path, headers)).headers;
    const again = await client.get(path, { ...headers, "If-None-Match": etag });
    check(`${path} (${encoding}) is a 304 for its entity tag`, again.status === 304, again.status);
    check(
      `${path}: other sites can read the 304`,
      again.headers["access-control-allow-origin"] === "*" || path.startsWith("/doctor"),
    );
  }
}

async function checkLinks(client: RawClient, path: string, check: Check): Promise<void> {
  // Not in the cache yet.
  const uncached = `${path}${path.includes("?") ? "&" : "?"}`;
  const { status, body } = await client.get(uncached, { Host: "evil.test" });
  const found = MAY_NAME_LOCALHOST.has(path) ? [] : (body.match(FOREIGN) ?? []);
  check(`${path} with a foreign Host responds`, status === 200, status);
  check(`${path} contains only the public address`, found.length === 0, found.slice(0, 3));
}

async function checkPreflight(client: RawClient, path: string, check: Check): Promise<void> {
  const { status, headers } = await client.send({
    method: "OPTIONS",
    path,
    headers: {
      Origin: "https://news.example",
      "Access-Control-Request-Method": "GET",
      "Access-Control-Request-Headers": "if-none-match",
    },
  });
  const isAllowed = headers["access-control-allow-headers"] === "if-none-match";
  check(`${path} allows a preflight`, status === 204 && isAllowed, [status, headers]);
}

/** The links by which programs find other addresses of the story. */
async function checkDiscovery(
  client: RawClient,
  { host, story }: Site,
  check: Check,
): Promise<void> {
  const origin = `https://${host}`;
  const expected: [path: string, link: string][] = [
    [`/stories/${story}`, `<link rel="canonical" href="${origin}/stories/${story}"`],
    [`/stories/${story}`, `href="${origin}/oembed?url=`],
    [`/stories/${story}/feed.json`, `"feed_url": "${origin}/stories/${story}/feed.json"`],
    [`/stories/${story}/atom.xml`, `href="${origin}/stories/${story}/atom.xml"`],
    ["/sitemap.xml", `<loc>${origin}/stories/${story}</loc>`],
    [`/embed/${story}/snippets`, `${origin}/embed/${story}.js`],
    [`/embed/${story}.js`, origin],
  ];
  for (const [path, link] of expected) {
    const { body } = await client.get(path);
    check(`${path} has ${link}`, body.replaceAll('":"', '": "').includes(link), body.slice(0, 300));
  }
}

/** Checks every kind of response of a site. */
export async function checkResponses(client: RawClient, site: Site, check: Check): Promise<void> {
  const { host, story } = site;
  const list: { data: { id: string }[] } = JSON.parse(
    (await client.get(`/v1/stories/${story}/developments?limit=1`)).body,
  );
  const id = list.data[0]!.id;
  const fill = (path: string): string =>
    path.replaceAll("{story}", story).replaceAll("{host}", host).replaceAll("{id}", id);
  const files = EXPORTS.map(({ path }) => path);
  for (const path of [...PAGES, ...EMBEDS, ...DATA, ...files].map(fill)) {
    await checkEncodings(client, path, check);
    await checkValidators(client, path, check);
    await checkLinks(client, path, check);
  }
  for (const path of [...DATA, ...files, ...EMBEDS.slice(0, 4)].map(fill))
    await checkPreflight(client, path, check);
  await checkDiscovery(client, site, check);
}
