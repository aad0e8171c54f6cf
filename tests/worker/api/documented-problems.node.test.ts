/** The problems that OpenAPI lists for a path are those that requests with wrong parameters get: no more, and no fewer. */
import { expect, inject, test } from "vitest";
import { DEFAULT_ORIGIN } from "../../../worker/http/origin.ts";
import { writeCursor } from "../../../worker/api/cursor.ts";
import type { OpenApi } from "../../support/service/openapi.ts";
import { STORY } from "../../support/story/story.ts";
import { EDITIONS, fetchPath, WITHDRAWN } from "./published-service.ts";

const service = inject("service");
const { paths }: OpenApi = await (await fetch(`${service}/v1/openapi.json`)).json();

const UNKNOWN = "000000000000";
/** Wrong values of every parameter; of a few, also others. A list of two is a repeated parameter. */
const WRONG = [UNKNOWN, "?", "-1", "x".repeat(3000)];
const WRONG_VALUES: Record<string, readonly string[]> = {
  edition: [...WRONG, WITHDRAWN],
  from: [...WRONG, WITHDRAWN],
  to: [...WRONG, WITHDRAWN],
  cursor: [...WRONG, writeCursor({ version: UNKNOWN, offset: 1 })],
  at: [...WRONG, "2019-03-01", "2019-04-04"],
  url: [...WRONG, `${DEFAULT_ORIGIN}/stories/nothing`],
};

interface Request {
  path: string;
  accept?: string;
}

/** The builder's page reads the options of the box, which are documented with the box. */
const OTHERS: Record<string, readonly Request[]> = {
  "/": [{ path: "/?limit=x" }, { path: "/?story=nothing" }],
  "/stories/{story}": [{ path: `/stories/${STORY}`, accept: "application/pdf" }],
};

const toPath = (template: string, values: ReadonlyMap<string, readonly string[]>): string => {
  const query = new URLSearchParams();
  let path = template;
  for (const [name, all] of values)
    if (template.includes(`{${name}}`))
      path = path.replace(`{${name}}`, encodeURIComponent(all[0]!));
    else for (const value of all) query.append(name, value);
  return `${path}?${query.toString()}`;
};

/** Requests in each of which one parameter is wrong, repeated, left out or unknown. */
function listRequests(
  template: string,
  { parameters }: OpenApi["paths"][string]["get"],
): Request[] {
  const valid = new Map(
    parameters
      .filter(({ required }) => required)
      .map(({ name, example }) => [name, [name === "edition" ? EDITIONS[2] : String(example)]]),
  );
  const variants = parameters.flatMap(({ name }) =>
    [...(WRONG_VALUES[name] ?? WRONG).map((value) => [value]), ["1", "1"], []].map((values) =>
      new Map(valid).set(
        name,
        template.includes(`{${name}}`) && values.length === 0 ? [UNKNOWN] : values,
      ),
    ),
  );
  return [...variants, new Map(valid).set("no-such-parameter", ["1"])].map((values) => ({
    path: toPath(template, values),
  }));
}

test.each(Object.entries(paths))(
  "%s lists the problems that it responds with",
  async (template, { get }) => {
    // The service with a withdrawn edition has the files of no page.
    const request = template.includes("{story}")
      ? fetchPath
      : (path: string, init: RequestInit) => fetch(service + path, init);
    const requests = [...listRequests(template, get), ...(OTHERS[template] ?? [])];
    const statuses = await Promise.all(
      requests.map(async ({ path, accept = "*/*" }) => {
        const response = await request(path, { headers: { Accept: accept } });
        await response.arrayBuffer();
        return response.status;
      }),
    );
    const problems = statuses.filter((status) => status >= 400).map(String);
    const documented = Object.keys(get.responses).filter((status) => /^[45]/.test(status));
    expect([...new Set(problems)].toSorted()).toEqual(documented);
  },
);
