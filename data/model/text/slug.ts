/** The rule for identifiers. Without Zod, for scripts sent to browsers. */

/** Pattern of a slug, for larger patterns and the `pattern` attribute of form fields. */
export const SLUG_PATTERN = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** A whole slug. */
export const SLUG = new RegExp(`^${SLUG_PATTERN}$`);

/** Whether a text is a slug: lower-case letters, digits and single hyphens. */
export const isSlug = (text: string): boolean => SLUG.test(text);
