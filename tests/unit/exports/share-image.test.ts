import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Development, Edition } from "../../../data/model/edition.ts";
import { prepareEdition } from "../../../worker/exports/prepared-edition.ts";
import { toShareImage } from "../../../worker/exports/images/share-image.ts";
import { ORIGIN, harbourStrike, prepared } from "../../fixtures/harbour-strike.ts";

/** Width, height and the deflated pixels of a PNG (ISO/IEC 15948 §5). */
function readPng(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data: Uint8Array[] = [];
  for (let at = 8; at < bytes.length; at += 12 + view.getUint32(at))
    if (view.getUint32(at + 4) === 0x49444154)
      data.push(bytes.subarray(at + 8, at + 8 + view.getUint32(at)));
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    pixels: inflateSync(Buffer.concat(data)),
  };
}

const withEdition = (change: Partial<Edition>) =>
  prepareEdition({ ...harbourStrike, ...change }, ORIGIN);

/** The edition with the latest key development changed. */
const withLatest = (change: Partial<Development>) =>
  withEdition({
    developments: harbourStrike.developments.map((development) =>
      development.id === "walk-out" ? Object.assign({}, development, change) : development,
    ),
  });

test("is a PNG of the size that Open Graph recommends", async () => {
  const image = readPng(await toShareImage(prepared));
  expect([image.width, image.height]).toEqual([1200, 630]);
  expect(image.pixels.length).toBeGreaterThan(1200 * 630);
});

test.each([
  ["the title", withEdition({ title: "Another title" })],
  ["the latest key development", withLatest({ headline: "Union says something else" })],
  ["the leading claim", withEdition({ claims: [{ ...harbourStrike.claims[0]!, text: "No." }] })],
  [
    "a side's position",
    withEdition({
      positions: harbourStrike.positions.map((position) =>
        Object.assign({}, position, { value: "hedges" }),
      ),
    }),
  ],
])("shows %s", async (_, changed) => {
  const [before, after] = [await toShareImage(prepared), await toShareImage(changed)];
  expect(Buffer.compare(before, after)).not.toBe(0);
});

test("leaves out a headline in a script that the fonts do not support", async () => {
  const [korean, without] = [
    await toShareImage(withLatest({ headline: "파업" })),
    await toShareImage(withLatest({ key: false })),
  ];
  expect(Buffer.compare(korean, without)).toBe(0);
});

test("shows the latest developments if there is no claim", async () => {
  const none = { claims: [], positions: [] };
  const [all, fewer] = [
    await toShareImage(withEdition(none)),
    await toShareImage(
      withEdition({ ...none, developments: harbourStrike.developments.slice(0, 2) }),
    ),
  ];
  expect(Buffer.compare(all, fewer)).not.toBe(0);
});
