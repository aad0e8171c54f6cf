/** A cursor is opaque to callers. It names its edition, so that a walk through pages never mixes two. */
import { refuse } from "./query.ts";

export interface Cursor {
  edition: string;
  offset: number;
}

export const writeCursor = ({ edition, offset }: Cursor): string =>
  btoa(`${edition}.${offset}`).replaceAll("=", "");

const BAD = ["the cursor of an earlier answer, unchanged"];

export function parseCursor(text: string): Cursor {
  let plain: string;
  try {
    plain = atob(text);
  } catch {
    throw refuse("cursor", text, BAD);
  }
  const match = /^([0-9a-f]{12})\.(\d{1,7})$/.exec(plain);
  const [, edition, offset] = match ?? [];
  if (edition === undefined || offset === undefined) throw refuse("cursor", text, BAD);
  return { edition, offset: Number(offset) };
}
