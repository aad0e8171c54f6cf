/**
 * Names that the service uses in paths: in the place of a story's id (`/embed/{story}.js`, `/stories/{story}`), or as the first
 * segment. A test compares them with the Worker's routes.
 */
export const RESERVED_STORY_IDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "key-developments",
  "parent",
  "frame",
  "behaviour",
  "styles",
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
  "v1",
  "stories",
  "openapi",
  "healthz",
  "docs",
  "demo",
  "favicon",
  "robots",
  "sitemap",
  "icon",
  "llms",
]);

/** Fragments that the pages of the service use, such as `#corrections`; a development's permalink is `#` and its id. */
const RESERVED_FRAGMENTS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "corrections",
  "data",
  "developments",
  "editions",
  "text",
  "texts",
]);

/** `#p12-40` names code points of an article's text; `kd-…` are ids in the box. */
const RESERVED_PATTERN = /^(?:p\d+-\d+|kd-.*)$/;

/** Whether the permalink of a development with this id would not work. */
export const isReservedFragment = (id: string): boolean =>
  RESERVED_FRAGMENTS.has(id) || RESERVED_PATTERN.test(id);
