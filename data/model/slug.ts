/** The one rule for identifiers. Free of Zod, so that scripts served to readers can use it. */

/** Source of the pattern of a slug, for use in larger patterns and in the `pattern` attribute of a form. */
export const SLUG_PATTERN = "[a-z0-9]+(?:-[a-z0-9]+)*";

const SLUG = new RegExp(`^${SLUG_PATTERN}$`);

/** Whether a text is a slug: lower-case letters, digits and single hyphens; one word is enough. */
export const isSlug = (text: string): boolean => SLUG.test(text);
