/** The rule for identifiers. Without Zod, for scripts sent to browsers. */

/** A slug: lower-case letters, digits and single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const isSlug = (text: string): boolean => SLUG.test(text);
