/** Checks the OpenAPI document with two linters, and the documented request of every path by a validating proxy. The fuzz test has others. */
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { Spectral } from "@stoplight/spectral-core";
import { oas } from "@stoplight/spectral-rulesets";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { DEFAULT_ORIGIN } from "../../../worker/http/origin.ts";
import type { OpenApi } from "../../support/service/openapi.ts";
import { startPrism, type Proxy } from "../../support/service/prism.ts";

const service = inject("service");
const document: OpenApi = await (await fetch(`${service}/v1/openapi.json`)).json();
const paths = Object.entries(document.paths).map(([path, { get: operation }]) => ({
  path,
  operation,
}));

test("the document passes Redocly's recommended rules without an error or a warning", async () => {
  const problems = await lintFromString({
    source: JSON.stringify(document),
    absoluteRef: "/openapi.json",
    config: await createConfig({
      extends: ["recommended"],
      rules: {
        // The tested build has a localhost address.
        "no-server-example.com": "off",
        // A page without parameters has none: documented-problems.node.test.ts compares them with responses.
        "operation-4xx-response": "off",
        // `/v1/stories/{story}.csv` and `/v1/stories/{story}` are not ambiguous: a slug has no dot.
        "no-ambiguous-paths": "off",
      },
    }),
  });
  expect(
    problems.map(
      ({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`,
    ),
  ).toEqual([]);
});

test("the document passes the recommended rules of Spectral's OpenAPI ruleset", async () => {
  const spectral = new Spectral();
  spectral.setRuleset({ extends: [[Object(oas), "recommended"]] });
  const results = await spectral.run(JSON.stringify(document));
  expect(results.map(({ code, message, path }) => `${code}: ${message} ${path.join("/")}`)).toEqual(
    [],
  );
});

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Pointers to the properties without a description, at any depth. References have the description of their target. */
function findUndescribed(schema: unknown, pointer: string): string[] {
  if (Array.isArray(schema))
    return schema.flatMap((part, index) => findUndescribed(part, `${pointer}/${index}`));
  if (!isObject(schema)) return [];
  const { properties, ...others } = schema;
  const undescribed = Object.entries(isObject(properties) ? properties : {}).filter(
    ([, property]) =>
      isObject(property) && !["description", "$ref", "const"].some((key) => key in property),
  );
  return [
    ...undescribed.map(([name]) => `${pointer}/${name}`),
    ...Object.entries({ ...others, ...(isObject(properties) && properties) }).flatMap(
      ([name, part]) => findUndescribed(part, `${pointer}/${name}`),
    ),
  ];
}

test("the document describes every parameter, schema and property", () => {
  const { schemas } = document.components;
  const unnamed = Object.keys(schemas).filter((name) => !("description" in schemas[name]!));
  const members = Object.entries(schemas).flatMap(([name, schema]) =>
    findUndescribed(schema, name),
  );
  const parameters = paths.flatMap(({ path, operation }) =>
    operation.parameters
      .filter(({ description }) => !description)
      .map(({ name }) => `${path} ${name}`),
  );
  expect([...unnamed, ...members, ...parameters]).toEqual([]);
});

interface Example {
  path: string;
  query: URLSearchParams;
}

/** The documented example with all its parameters, or with the required ones only. */
function exampleOf(
  { path, operation }: (typeof paths)[number],
  which: "all" | "required" = "required",
): Example {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, in: place, required, example } of operation.parameters) {
    const value = String(example ?? "").replace(DEFAULT_ORIGIN, service);
    if (place === "path") filled = filled.replace(`{${name}}`, value);
    else if (required || (which === "all" && example !== undefined)) query.set(name, value);
  }
  return { path: filled, query };
}

const urlOf = (origin: string, { path, query }: Example): string =>
  `${origin}${path}${query.size ? `?${query.toString()}` : ""}`;

describe("behind Prism as a validating proxy", () => {
  let prism: Proxy;
  beforeAll(async () => {
    prism = await startPrism(document, service);
  }, 30_000);
  afterAll(() => prism?.stop());

  test.each(paths)(
    "$path responds validly with and without its optional parameters",
    async (documented) => {
      for (const which of ["required", "all"] as const) {
        const response = await fetch(urlOf(prism.origin, exampleOf(documented, which)));
        const body = await response.text();
        expect([response.status, response.status === 200 ? "" : body]).toEqual([200, ""]);
      }
    },
  );
});

test.each(paths)(
  "$path responds 304 with CORS headers, to HEAD without a body, and 405 to other methods",
  async (documented) => {
    const url = urlOf(service, exampleOf(documented));
    const first = await fetch(url);
    await first.arrayBuffer();
    const tag = first.headers.get("ETag")!;
    const unchanged = await fetch(url, { headers: { "If-None-Match": tag } });
    expect(unchanged.status).toBe(304);
    expect(unchanged.headers.get("ETag")).toBe(tag);
    expect(unchanged.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(unchanged.headers.get("Cache-Control")).toBe(first.headers.get("Cache-Control"));
    const head = await fetch(url, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.headers.get("Content-Type")).toBe(first.headers.get("Content-Type"));
    expect(await head.text()).toBe("");
    for (const method of ["POST", "PUT", "PATCH", "DELETE"])
      expect([method, (await fetch(url, { method })).status]).toEqual([method, 405]);
  },
);

/** Served by the platform, which refuses preflights: what a box requests needs none. */
const isEmbedAsset = (path: string): boolean => /^\/embed\/.*\.js(on)?$/.test(path);

test.each(paths.filter(({ operation }) => !operation.tags.includes("embeds")))(
  "$path lets scripts of any page read the entity tag that they send back",
  async (documented) => {
    const { headers } = await fetch(urlOf(service, exampleOf(documented)), { method: "HEAD" });
    expect(headers.get("Access-Control-Expose-Headers")).toContain("ETag");
  },
);

test.each(paths.filter(({ path }) => !isEmbedAsset(path)))(
  "$path accepts the preflight of any page, and names the methods",
  async (documented) => {
    const { status, headers } = await fetch(urlOf(service, exampleOf(documented)), {
      method: "OPTIONS",
      headers: {
        Origin: "https://news.test",
        "Access-Control-Request-Method": "GET",
        "Access-Control-Request-Headers": "if-none-match",
      },
    });
    expect(status).toBe(204);
    expect(headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Access-Control-Allow-Methods")).toContain("GET");
    expect(headers.get("Access-Control-Allow-Headers")).toBe("if-none-match");
  },
);
