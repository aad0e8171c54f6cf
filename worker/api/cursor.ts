/** Cursors, opaque to clients. A cursor contains the version of its list, so that all pages are of one version. */
import { invalidParameter } from "./parameter-problems.ts";

export interface Cursor {
  /** 12 hex digits that change whenever the list does: of an edition’s lists, its id. */
  version: string;
  /** Number of items before the page. */
  offset: number;
}

export const writeCursor = ({ version, offset }: Cursor): string =>
  btoa(`${version}.${offset}`).replaceAll("=", "");

const REASON = "must be the cursor of an earlier response, unchanged.";

export function parseCursor(text: string): Cursor {
  let plain: string;
  try {
    plain = atob(text);
  } catch {
    throw invalidParameter("cursor", text, REASON);
  }
  const [, version, offset] = /^([0-9a-f]{12})\.(\d{1,7})$/.exec(plain) ?? [];
  if (version === undefined || offset === undefined) throw invalidParameter("cursor", text, REASON);
  return { version, offset: Number(offset) };
}
