/** Names that the service itself uses where a story's id stands in a path: `/embed/{story}.js`, `/stories/{story}`. */
export const RESERVED_STORY_IDS: ReadonlySet<string> = new Set([
  "key-developments",
  "parent",
  "frame",
  "embed",
  "doctor",
  "builder",
  "content",
  "digest",
  "fragment",
  "oembed",
  "index",
  "feed",
  "changes",
]);
