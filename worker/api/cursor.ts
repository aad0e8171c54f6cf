/** Cursors, opaque to clients. A cursor contains its edition, so that the pages of a list are all of one edition. */
import { invalidParameter } from "./parameter-problems.ts";

export interface Cursor {
  edition: string;
  /** Number of items before the page. */
  offset: number;
}

export const writeCursor = ({ edition, offset }: Cursor): string =>
  btoa(`${edition}.${offset}`).replaceAll("=", "");

const REASON = "must be the cursor of an earlier response, unchanged.";

export function parseCursor(text: string): Cursor {
  let plain: string;
  try {
    plain = atob(text);
  } catch {
    throw invalidParameter("cursor", text, REASON);
  }
  const [, edition, offset] = /^([0-9a-f]{12})\.(\d{1,7})$/.exec(plain) ?? [];
  if (edition === undefined || offset === undefined) throw invalidParameter("cursor", text, REASON);
  return { edition, offset: Number(offset) };
}
