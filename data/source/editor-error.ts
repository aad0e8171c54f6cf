import { isSlug } from "../model/text/slug.ts";

/** An editor's command, or request to the desk, that cannot be carried out; the message says what to do. */
export class EditorError extends Error {}

/** Throws an EditorError if a new id is not a slug. */
export function assertSlug(id: string): void {
  if (!isSlug(id))
    throw new EditorError(
      `“${id}” cannot be an address: use lower-case letters, digits and single hyphens`,
    );
}
