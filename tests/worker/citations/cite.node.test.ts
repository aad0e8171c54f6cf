/** Citations, checked with third-party libraries: citeproc with APA's style, and a BibTeX parser. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { describe, expect, inject, test } from "vitest";
import type { Edition } from "../../../data/model/edition.ts";
import type { CslItem } from "../../../worker/citations/csl-item.ts";
import { STORY } from "../../support/story/story.ts";

const service = inject("service");
const readText = async (path: string): Promise<string> => (await fetch(service + path)).text();

const story = `/v1/stories/${STORY}`;
const edition: Edition = JSON.parse(await readText(story));

const places = (["developments", "statements", "claims", "actors", "articles"] as const).flatMap(
  (list) => edition[list].map(({ id }) => `/${list}/${id}`),
);
const cited = await Promise.all(
  ["", ...places].map(async (place) => {
    const path = `${story}${place}/cite`;
    const [item]: [CslItem] = JSON.parse(await readText(path));
    return { path, item };
  }),
);

/** Ignores capitals and the shape of quotation marks, in which citeproc differs. */
const normalise = (text: string): string =>
  text.replaceAll("’", "'").replaceAll(/[“”]/g, '"').toLowerCase().trim();

describe.each(cited)("$path", ({ path, item }) => {
  test("is the same in APA as citeproc formats from its CSL-JSON", async () => {
    const expected = new Cite(item).format("bibliography", { template: "apa", format: "text" });
    // Without a date citeproc adds "Retrieved", which is for sources that change; an edition does not.
    const apa = normalise(await readText(`${path}?format=apa`));
    expect(apa).toBe(normalise(expected.replace(" Retrieved http", " http")));
  });

  test("has the same title, author, year and URL in BibTeX", async () => {
    const [parsed] = new Cite(await readText(`${path}?format=bibtex`)).data;
    expect(parsed?.title?.replaceAll(/<\/?span[^>]*>/g, "")).toBe(item.title);
    expect(parsed?.author?.[0]?.family).toBe(item.author?.[0].literal);
    const year = item.issued?.["date-parts"][0]?.[0];
    expect(parsed?.issued?.["date-parts"]?.[0]?.[0]).toBe(year);
    expect(parsed?.URL).toBe(item.URL);
  });

  test("links to a page at the edition", async () => {
    const url = new URL(item.URL);
    expect(item.version).toBe(edition.edition);
    if (url.origin !== service) return;
    expect(url.searchParams.get("edition")).toBe(edition.edition);
    const page = await fetch(item.URL, { headers: { Accept: "text/html" } });
    expect(page.status).toBe(200);
    expect(page.headers.get("Content-Type")).toContain(
      item.type === "dataset" ? "application/json" : "text/html",
    );
    const text = await page.text();
    expect(url.hash === "" || text.includes(`id="${url.hash.slice(1)}"`)).toBe(true);
  });

  test("is valid RIS with the same title, edition and URL", async () => {
    const lines = (await readText(`${path}?format=ris`)).split("\r\n");
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    const fields = new Map(lines.map((line) => [line.slice(0, 2), line.slice(6)]));
    expect([...fields.keys()].at(0)).toBe("TY");
    expect(lines.slice(-2)).toEqual(["ER  - ", ""]);
    expect([fields.get("TI"), fields.get("ET"), fields.get("UR")]).toEqual([
      item.title,
      item.version,
      item.URL,
    ]);
  });
});

const fetchAs = (accept: string, query = ""): Promise<Response> =>
  fetch(`${service}${story}/cite${query}`, { headers: { Accept: accept } });

describe("the format of a citation", () => {
  test.each([
    ["application/x-bibtex", "@misc{"],
    ["application/x-research-info-systems", "TY  - "],
    ["text/plain", "Key Developments. ("],
    ["application/vnd.citationstyles.csl+json", "[{"],
    ["text/html,application/xhtml+xml,*/*;q=0.8", "[{"],
    ["application/json", "[{"],
  ])("is the one that Accept prefers: %s", async (accept, start) => {
    const response = await fetchAs(accept);
    expect((await response.text()).startsWith(start)).toBe(true);
    expect(response.headers.get("Vary")).toBe("Accept, Accept-Encoding");
  });

  test("is the one in the URL, whatever Accept prefers", async () => {
    const response = await fetchAs("application/x-bibtex", "?format=ris");
    expect((await response.text()).startsWith("TY  - ")).toBe(true);
    expect(response.headers.get("Vary")).toBe("Accept-Encoding");
  });
});
