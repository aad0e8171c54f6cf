import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { listRevisions } from "../../../worker/pages/story/list-revisions.ts";
import { makeEdition } from "../../fixtures/harbour-strike.ts";

const EDITIONS: Record<string, object> = {
  bbbbbbbbbbbb: { ...makeEdition(), edition: "bbbbbbbbbbbb" },
  cccccccccccc: { ...makeEdition({ title: "Strike" }), edition: "cccccccccccc" },
};

/** Static assets with these editions. */
const ASSETS = {
  ...env.ASSETS,
  fetch: async (address: string) =>
    Promise.resolve(Response.json(EDITIONS[/(\w+)\.json$/.exec(address)?.[1] ?? ""])),
};

test("the oldest listed edition is compared with the latest earlier one that is not withdrawn", async () => {
  const editions = Array.from({ length: 22 }, (_, at) => ({
    edition: at === 0 ? "bbbbbbbbbbbb" : "cccccccccccc",
    published: "2023-09-10",
    note: "",
    withdrawal: at === 1 ? { date: "2023-09-11", reason: "A wrong name." } : null,
  }));
  const revisions = await listRevisions(Object.assign({}, env, { ASSETS }), {
    id: "old",
    editions,
  });
  expect(revisions).toHaveLength(20);
  expect(revisions.at(-1)).toMatchObject({
    edition: "cccccccccccc",
    previous: "bbbbbbbbbbbb",
    groups: [{}],
  });
});
