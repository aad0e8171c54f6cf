import { expect, test } from "vitest";
import type { Development, Edition } from "../../../data/model/edition.ts";
import { prepareEdition } from "../../../worker/exports/prepared-edition.ts";
import type { PreparedEdition } from "../../../worker/exports/prepared-edition.ts";
import { toShareImage, toShareSvg } from "../../../worker/exports/images/share-image.ts";
import { ORIGIN, harbourStrike, prepared } from "../../fixtures/harbour-strike.ts";

const decode = (text: string): string =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

/** Lines of the image from above, with " | " where a line has a gap. satori writes one element for each word. */
async function readLines(shown: PreparedEdition): Promise<string[]> {
  const svg = await toShareSvg(shown, { embedFont: false });
  const lines = new Map<string, string>();
  let end = 0;
  for (const [, x, y, width, text] of svg.matchAll(
    /<text x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"[^>]*>([^<]*)</g,
  )) {
    const line = lines.get(y!);
    const gap = line !== undefined && Math.abs(Number(x) - end) > 1 ? " | " : "";
    lines.set(y!, `${line ?? ""}${gap}${text}`);
    end = Number(x) + Number(width);
  }
  return [...lines.values()].map(decode);
}

const [leading] = harbourStrike.claims;

const withEdition = (change: Partial<Edition>) =>
  prepareEdition({ ...harbourStrike, ...change }, ORIGIN);

/** The edition with the latest key development changed. */
const withLatest = (change: Partial<Development>) =>
  withEdition({
    developments: harbourStrike.developments.map((development) =>
      development.id === "walk-out" ? Object.assign({}, development, change) : development,
    ),
  });

test("is a PNG of 1200 × 630 pixels, which Open Graph recommends", async () => {
  const bytes = Buffer.from(await toShareImage(prepared));
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
});

test("shows the title, the claim at issue, each side's position, the latest key development and the edition", async () => {
  expect(await readLines(prepared)).toEqual([
    "Harbour strike <north & south>: key developments",
    "At issue",
    "The union left the talks.",
    "Norland | Sudland",
    "says | denied it in 2031",
    "Around 13 May 2031 (inferred) | Disputed: denied by Norland, May 2031",
    "Port authority accuses the union of walking out",
    "Edition of 20 May 2031 | Key Developments",
  ]);
});

test("sets the title in bold letters, which are wider", async () => {
  const svg = await toShareSvg(withEdition({ title: "denied" }), { embedFont: false });
  const [bold, regular] = [...svg.matchAll(/<text [^>]*width="([\d.]+)"[^>]*>denied</g)].map(
    ([tag, width]) => Number(width) / Number(/font-size="([\d.]+)"/.exec(tag)![1]),
  );
  expect(bold).toBeGreaterThan(regular! * 1.01);
});

test("passes over a headline in a script that the fonts do not support", async () => {
  const lines = await readLines(withLatest({ headline: "파업" }));
  expect(lines).toEqual(await readLines(withLatest({ key: false })));
});

test("names the service instead of a title that the fonts do not support", async () => {
  expect((await readLines(withEdition({ title: "파업" })))[0]).toBe("Key Developments");
});

test("cuts a long title after two lines", async () => {
  const lines = await readLines(withEdition({ title: "The strike at the north quay ".repeat(9) }));
  expect(lines.slice(1, 3)).toEqual([expect.stringMatching(/…$/), "At issue"]);
});

test.each([
  ["no claim", { claims: [] }],
  ["a claim that the fonts do not support", { claims: [{ ...leading!, text: "파업" }] }],
])("shows three key developments instead of one with %s", async (_what, change) => {
  const developments = harbourStrike.developments.map((item) =>
    Object.assign({}, item, { key: true }),
  );
  const lines = await readLines(withEdition({ ...change, developments }));
  const headlines = [
    "Port authority accuses the union of walking out",
    "Union denies walking out",
    "A mediator meets both sides",
    ...developments.map(({ headline }) => headline),
  ];
  expect(lines.filter((line) => headlines.includes(line))).toEqual(headlines.slice(0, 3));
});
