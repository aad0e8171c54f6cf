/**
 * Every option of the box. The attributes and properties of the element, the `data-*` of the script tag, the query of the
 * iframe page, parsing, the builder's form, the table in /docs, and the custom-elements manifest with its types are all derived
 * from this table; a test compares the README's table with it. The build removes the texts from the embedded scripts.
 */

/** The format of a value, and the type of the property. */
type Value =
  /** A slug, or the hash of an edition. */
  | { type: "id"; default: string | null }
  | { type: "choice"; values: readonly string[]; default: string }
  /** A BCP 47 tag of one of the interface's languages. */
  | { type: "language"; values: readonly string[]; default: null }
  | { type: "integer"; min: number; max: number; default: number }
  /** YYYY-MM-DD; a time after it is ignored. */
  | { type: "day"; default: null }
  /** Present or `true`; absent or `false`. */
  | { type: "flag"; default: false }
  /** `https://` and a host, with or without a path. */
  | { type: "address"; default: null };

export type OptionDefinition = Value & {
  /** Label in the builder. */
  label: string;
  description: string;
  /** Describes the default, if `default` does not. */
  unset?: string;
  /** Not a parameter of the iframe page. */
  notInQuery?: true;
  /** The values and the default in an iframe, if they differ. */
  framed?: { values: readonly string[]; default: string; reason: string };
  /** The option that this is another name of. */
  aliasOf?: string;
};

export const OPTION_TABLE = {
  story: {
    type: "id",
    default: "",
    unset: "that of the script, if it is a story's",
    label: "Story",
    description: "The story to show. A story's own script needs none.",
    notInQuery: true,
  },
  host: {
    type: "address",
    default: null,
    label: "Address of the service",
    description:
      "The address of the service, for a copy of the script on another host. Trust it like the script: as `data-host` it also serves the code of the box. As an element's `host` it serves content only: no code, but it can cover the page and link anywhere.",
    unset: "the address that the script was built for or loaded from",
    notInQuery: true,
  },
  theme: {
    type: "choice",
    values: ["inherit", "auto", "light", "dark"],
    default: "inherit",
    framed: {
      values: ["auto", "light", "dark"],
      default: "auto",
      reason: "an iframe cannot inherit the page's colours",
    },
    label: "Colours",
    description:
      "`inherit` uses the colours of the page, `auto` those of the reader's system. An iframe cannot inherit; its default is `auto`.",
  },
  limit: {
    type: "integer",
    min: 1,
    max: 999,
    default: 5,
    label: "Key developments in view",
    description: "How many key developments are in view before “Show all”.",
  },
  order: {
    type: "choice",
    values: ["newest", "oldest"],
    default: "newest",
    label: "Order",
    description: "Which developments come first.",
  },
  lang: {
    type: "language",
    values: ["en", "uk", "ru", "ko", "ja", "tr", "de", "fr", "es", "ar"],
    default: null,
    unset: "that of the script, otherwise of the story",
    label: "Language of the interface",
    description: "Language of the interface. The content is not translated.",
  },
  actor: {
    type: "id",
    default: null,
    unset: "everybody",
    label: "Only with",
    description:
      "Shows only developments in which this actor, or a member of it, takes part. An unknown actor shows all, with a warning.",
  },
  since: {
    type: "day",
    default: null,
    unset: "the page's `article:published_time` or the `datePublished` of its JSON-LD",
    label: "Your article's day",
    description: "The day of your article, YYYY-MM-DD. Later developments are set apart as new.",
  },
  published: {
    type: "day",
    default: null,
    unset: "that of `since`",
    aliasOf: "since",
    label: "Your article's day",
    description: "The same as `since`; if both are set, `since` takes precedence.",
  },
  edition: {
    type: "id",
    default: null,
    unset: "the current edition",
    label: "Frozen at edition",
    description: "Freezes the box, and the pages that it links to, at this edition.",
  },
  notice: {
    type: "flag",
    default: false,
    label: "When frozen, say that there is a newer edition",
    description: "Shows in a frozen box that a newer edition exists.",
  },
  "heading-level": {
    type: "integer",
    min: 1,
    max: 6,
    default: 2,
    label: "Level of the heading",
    description: "Level of the box's heading.",
  },
  refresh: {
    type: "integer",
    min: 30,
    max: 99_999,
    default: 0,
    unset: "only when the page becomes visible again",
    label: "Seconds between checks for a new edition",
    description:
      "Seconds between checks for a new edition. The box offers it and does not change by itself.",
  },
} as const satisfies Record<string, OptionDefinition>;

export type OptionName = keyof typeof OPTION_TABLE;

/** Whether options may be of an iframe page; the build sets it to false in scripts that have none (build/compact-options.ts). */
export const MAY_BE_FRAMED: boolean = true;
