/** Citations, judged by libraries that nobody here wrote: citeproc with APA's own style, and a BibTeX parser. */
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import { describe, expect, inject, test } from "vitest";
import type { Edition } from "../../../data/model/edition.ts";

const service = inject("service");
const readText = async (path: string): Promise<string> => (await fetch(service + path)).text();

const { data }: { data: { id: string }[] } = JSON.parse(await readText("/v1/stories"));
const story = `/v1/stories/${data[0]!.id}`;
const edition: Edition = JSON.parse(await readText(story));

const places = (["developments", "statements", "actors", "articles"] as const).flatMap((list) =>
  edition[list].map(({ id }) => `/${list}/${id}`),
);

interface Item {
  id: string;
  title: string;
  author: [{ literal: string }];
  issued?: { "date-parts": number[][] };
  URL: string;
}

/** citeproc makes the apostrophe of a typewriter a curly one; a title stays as its source has it. */
const plain = (text: string): string => text.replaceAll("’", "'").trim();

describe.each(["", ...places])("%s", (place) => {
  const path = `${story}${place}/cite`;

  test("reads in APA as citeproc writes the same CSL-JSON", async () => {
    const [item]: [Item] = JSON.parse(await readText(path));
    const expected = new Cite(item).format("bibliography", { template: "apa", format: "text" });
    // Without a date, citeproc's style says "Retrieved"; an edition is the same whenever it is retrieved.
    const wanted = plain(expected).replace(" Retrieved http", " http");
    expect(plain(await readText(`${path}?format=apa`))).toBe(wanted);
  });

  test("gives a BibTeX parser the same title, author, year and address", async () => {
    const [item]: [Item] = JSON.parse(await readText(path));
    const [parsed] = new Cite(await readText(`${path}?format=bibtex`)).data;
    expect(parsed?.title?.replaceAll(/<\/?span[^>]*>/g, "")).toBe(item.title);
    expect(parsed?.author).toEqual([{ family: item.author[0].literal }]);
    const year = item.issued?.["date-parts"][0]?.[0];
    expect(parsed?.issued?.["date-parts"]?.[0]?.[0]).toBe(year);
    expect(parsed?.URL).toBe(item.URL);
  });
});

test("cites an address that names the edition and answers", async () => {
  const [item]: [Item] = JSON.parse(await readText(`${story}${places[0]}/cite`));
  expect(new URL(item.URL).searchParams.get("edition")).toBe(edition.edition);
  expect((await fetch(item.URL)).status).toBe(200);
});
