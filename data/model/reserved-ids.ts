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

/** Fragments that the pages of the service use, `#corrections`, where a development's id is its permalink. */
const RESERVED_FRAGMENTS: ReadonlySet<string> = new Set([
  "corrections",
  "data",
  "developments",
  "editions",
  "text",
  "texts",
]);

/** `#p12-40` leads to code points of a source text; `kd-…` are the box's own. */
const RESERVED_PATTERN = /^(?:p\d+-\d+|kd-.*)$/;

/** Whether a development with this id could not be opened by its permalink. */
export const isReservedFragment = (id: string): boolean =>
  RESERVED_FRAGMENTS.has(id) || RESERVED_PATTERN.test(id);
