import { isSlug } from "../model/text/slug.ts";

/** A command or request that cannot be carried out; the message says what to do. */
export class DraftError extends Error {}

/** Throws a DraftError if a new id is not a slug. */
export function assertSlug(id: string): void {
  if (!isSlug(id))
    throw new DraftError(
      `"${id}" is not a slug: use lower-case letters, digits and single hyphens`,
    );
}
