import { describe, expect, inject, test } from "vitest";
import type { ContentResponse } from "../../../widget/content/box-content.ts";
import { detailsPath } from "../../../widget/content/details-path.ts";
import { restoreTexts } from "../../../widget/content/text-columns.ts";
import { Contract, type OpenApi } from "../../support/service/openapi.ts";
import { STORY } from "../../support/story/story.ts";
import { EDITIONS, fetchPath, readJson, REASON, WITHDRAWN } from "./published-service.ts";

const document: OpenApi = await (await fetch(`${inject("service")}/v1/openapi.json`)).json();
const contract = new Contract(document);

describe("a withdrawn edition", () => {
  test.each([
    "/v1/stories/STORY?edition=WITHDRAWN",
    "/v1/stories/STORY/editions/WITHDRAWN",
    "/v1/stories/STORY/developments?at=2019-04-04",
    "/v1/stories/STORY/claims?edition=WITHDRAWN",
    "/v1/stories/STORY/search?q=key&edition=WITHDRAWN",
    "/v1/stories/STORY/cite?edition=WITHDRAWN",
    "/v1/stories/STORY/developments/key-offer?edition=WITHDRAWN",
    "/embed/STORY/fragment?edition=WITHDRAWN",
    detailsPath({ story: "STORY", lang: "en", edition: "WITHDRAWN" }),
    "/v1/stories/STORY/diff?from=WITHDRAWN&to=CURRENT",
  ])("is a 410 with the reason: %s", async (template) => {
    const path = template
      .replace("STORY", STORY)
      .replace("WITHDRAWN", WITHDRAWN)
      .replace("CURRENT", EDITIONS[2]);
    const response = await fetchPath(path);
    expect(response.status).toBe(410);
    const problem: { type: string; detail: string } = await response.json();
    expect(problem.type).toBe("/docs#withdrawn-edition");
    expect(problem.detail).toContain(REASON);
    const documented = contract.find(path.replace(/\?.*/, ""))!;
    expect(document.paths[documented]!.get.responses).toHaveProperty("410");
  });

  test("is a 410 for a module", async () => {
    const path = `/embed/${STORY}.en.${WITHDRAWN}-0123456789ab.js`;
    const response = await fetchPath(path);
    expect(response.status).toBe(410);
    expect(await response.text()).toContain(REASON);
  });

  test("is not compared in the content for a box that still shows it", async () => {
    const path = `/embed/${STORY}/content?from=${WITHDRAWN}`;
    const content = await readJson<object>(path);
    expect(content).toMatchObject({ edition: EDITIONS[2] });
    expect(content).not.toHaveProperty("update");
  });

  test("shows the reason in a box that is frozen at it, and links to the current edition", async () => {
    const path = `/embed/${STORY}/content?edition=${WITHDRAWN}`;
    const content = await readJson<ContentResponse>(path);
    expect(content.edition).toBe(WITHDRAWN);
    const box = JSON.stringify(restoreTexts(content));
    expect(box).toContain("This edition was withdrawn: ");
    expect(box).toContain(REASON);
    expect(box).toContain(`/stories/${STORY}`);
    expect(box).not.toContain("headline");
  });

  test("shows the reason in a frame on any page", async () => {
    const response = await fetchPath(`/embed/${STORY}?edition=${WITHDRAWN}`, {
      headers: { Accept: "text/html" },
    });
    expect(response.status).toBe(410);
    expect(response.headers.get("Content-Security-Policy")).toContain("frame-ancestors *");
    expect(await response.text()).toContain(REASON);
  });

  test("keeps its frame in a CMS that asks for the embed again, since the frame shows the reason", async () => {
    const address = encodeURIComponent(
      `http://localhost:8787/stories/${STORY}?edition=${WITHDRAWN}`,
    );
    const { html } = await readJson<{ html: string }>(`/oembed?url=${address}`);
    expect(html).toContain(`/embed/${STORY}?edition=${WITHDRAWN}`);
  });
});
