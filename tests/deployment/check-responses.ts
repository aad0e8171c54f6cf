/** What clients receive behind an edge that compresses and a cache: links, encodings, validators, preflights. */
import {
  DEVELOPMENT_EXPORTS,
  SITE_EXPORTS,
  STORY_EXPORTS,
} from "../../worker/exports/export-formats.ts";
import type { Client } from "./client.ts";

type Check = (what: string, isTrue: boolean, seen?: unknown) => void;

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

/** Addresses that can only come from the request or from the machine. */
const FOREIGN = /https?:\/\/(?:127\.0\.0\.1|localhost|evil\.test)[^\s"'<>)]*/g;

/** In the documentation, `npm start`'s own address is an example. */
const MAY_NAME_LOCALHOST = new Set(["/docs"]);

async function checkEncodings(client: Client, path: string, check: Check): Promise<void> {
  const texts = new Set<string>();
  // The first of each fills the cache; the others must not receive its encoding.
  for (const encoding of ["gzip", "identity", "gzip", "identity"]) {
    const response = await client.get(path, { "Accept-Encoding": encoding });
    const sent = response.headers["content-encoding"] ?? "identity";
    check(`${path} is sent to who accepts ${encoding}`, sent === encoding, sent);
    check(`${path} varies by encoding`, /accept-encoding/i.test(response.headers.vary ?? ""));
    texts.add(response.text);
  }
  check(`${path} is the same text in each encoding`, texts.size === 1);
}

async function checkValidators(client: Client, path: string, check: Check): Promise<void> {
  for (const encoding of ["gzip", "identity"]) {
    const headers = { "Accept-Encoding": encoding };
    const { etag = "" } = (await client.get(path, headers)).headers;
    const again = await client.get(path, { ...headers, "If-None-Match": etag });
    check(`${path} (${encoding}) is a 304 for its entity tag`, again.status === 304, again.status);
    check(
      `${path}: the 304 can be read by other sites`,
      again.headers["access-control-allow-origin"] === "*" || path.startsWith("/doctor"),
    );
  }
}

async function checkLinks(client: Client, path: string, check: Check): Promise<void> {
  // A path that the cache does not have yet.
  const fresh = `${path}${path.includes("?") ? "&" : "?"}`;
  const { status, text } = await client.get(fresh, { Host: "evil.test" });
  const found = MAY_NAME_LOCALHOST.has(path) ? [] : (text.match(FOREIGN) ?? []);
  check(`${path} with a foreign Host responds`, status === 200, status);
  check(`${path} names the public address only`, found.length === 0, found.slice(0, 3));
}

async function checkPreflight(client: Client, path: string, check: Check): Promise<void> {
  const { status, headers } = await client.options(path, {
    Origin: "https://news.example",
    "Access-Control-Request-Method": "GET",
    "Access-Control-Request-Headers": "if-none-match",
  });
  const isAllowed = headers["access-control-allow-headers"] === "if-none-match";
  check(`${path} answers a preflight`, status === 204 && isAllowed, [status, headers]);
}

/** The links of one address by which machines find the others. */
async function checkDiscovery(client: Client, story: string, check: Check): Promise<void> {
  const origin = `https://${client.host}`;
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
    const { text } = await client.get(path);
    check(`${path} has ${link}`, text.replaceAll('":"', '": "').includes(link), text.slice(0, 300));
  }
}

export async function checkResponses(client: Client, story: string, check: Check): Promise<void> {
  const list: { data: { id: string }[] } = JSON.parse(
    (await client.get(`/v1/stories/${story}/developments?limit=1`)).text,
  );
  const id = list.data[0]!.id;
  const fill = (path: string): string =>
    path.replaceAll("{story}", story).replaceAll("{host}", client.host).replaceAll("{id}", id);
  const files = [...STORY_EXPORTS, ...DEVELOPMENT_EXPORTS, ...SITE_EXPORTS].map(({ path }) => path);
  for (const path of [...PAGES, ...EMBEDS, ...DATA, ...files].map(fill)) {
    await checkEncodings(client, path, check);
    await checkValidators(client, path, check);
    await checkLinks(client, path, check);
  }
  for (const path of [...DATA, ...files, ...EMBEDS.slice(0, 4)].map(fill))
    await checkPreflight(client, path, check);
  await checkDiscovery(client, story, check);
}
