/** Markup that is the same in many pages is rendered once; a page is rendered with a mark in its place, and then filled. */
import { type Bytes, join } from "../http/bytes.ts";

/** Stands where a slot is to be filled: no text of ours can hold it, since neither HTML nor YAML may. */
export const SLOT = "\u0000";

/** The markup with its slots filled, in their order. */
export const fillSlots = (markup: string, slots: readonly Bytes[]): Bytes =>
  join(markup.split(SLOT).flatMap((text, at) => [text, slots[at] ?? ""]));
