import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { toPublication } from "../../../worker/exports/publication.ts";
import { toShareImage } from "../../../worker/exports/share-image.ts";

import { ORIGIN, harbourStrike, publication } from "./harbour-strike.ts";

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

/** The third row: nothing in the others depends on it. */
const THIRD = 2;
const withHeadline = (headline: string) =>
  toPublication(
    {
      ...harbourStrike,
      developments: harbourStrike.developments.map((one, index) =>
        index === THIRD ? Object.assign({}, one, { headline }) : one,
      ),
    },
    ORIGIN,
  );

const WITHOUT = toPublication(
  { ...harbourStrike, developments: harbourStrike.developments.toSpliced(THIRD, 1) },
  ORIGIN,
);

test("is a PNG of the size that Open Graph asks for", async () => {
  const image = readPng(await toShareImage(publication));
  expect([image.width, image.height]).toEqual([1200, 630]);
  expect(image.pixels.length).toBeGreaterThan(1200 * 630);
});

test("the same edition always gives the same bytes", async () => {
  const [first, second] = [await toShareImage(publication), await toShareImage(publication)];
  expect(Buffer.compare(first, second)).toBe(0);
});

test("a changed headline changes the picture", async () => {
  const [before, after] = [
    await toShareImage(publication),
    await toShareImage(withHeadline("Union says something else")),
  ];
  expect(Buffer.compare(before, after)).not.toBe(0);
});

test("a headline in a script that the fonts lack is left out, not drawn as boxes", async () => {
  const [korean, without] = [await toShareImage(withHeadline("파업")), await toShareImage(WITHOUT)];
  expect(Buffer.compare(korean, without)).toBe(0);
});
