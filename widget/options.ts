/** The one vocabulary of the box: attributes of the element, `data-*` of the script tag and the query of the iframe page. */

export type Theme = "auto" | "light" | "dark" | "inherit";

export interface Options {
  story: string;
  /** `inherit` takes the host's colours, `auto` follows the reader's system. */
  theme: Theme;
  /** How many key developments are in view before "show all"; all where none is key. */
  limit: number;
  order: "newest" | "oldest";
  /** Language of the interface; null leaves it to the script that was embedded, or to the story. */
  lang: string | null;
  /** Show this edition for ever; null is the current one. */
  edition: string | null;
  /** Only developments with this actor, or a member of it. */
  actor: string | null;
  /** The host article's day, YYYY-MM-DD: what is later is marked as new. */
  since: string | null;
  /** 1–6 */
  headingLevel: number;
  /** Seconds between looks for a new edition, 30 or more; 0 looks only when the page becomes visible again. */
  refresh: number;
  /** Says in a frozen box that a newer edition exists. */
  notice: boolean;
}

/** An option that was given a value it does not take; the box falls back to the default. */
export interface OptionProblem {
  option: string;
  value: string;
  allowed: string;
}

const DAY = "(\\d{4}-\\d\\d-\\d\\d).*";
const ID = "[a-z0-9]+(-[a-z0-9]+)*";

/** What each option takes, as a pattern; names as in attributes and queries, `data-` goes before them on a script tag. */
const TAKES = {
  story: ID,
  theme: "auto|light|dark|inherit",
  limit: "[1-9]\\d?\\d?",
  order: "newest|oldest",
  lang: "en|uk|ru|ko|ja|tr|de|fr|es|ar",
  edition: ID,
  actor: ID,
  since: DAY,
  /** The same as since. */
  published: DAY,
  "heading-level": "[1-6]",
  refresh: "[3-9]\\d|[1-9]\\d{2,4}",
  notice: "true|false|",
};

type Taken = Record<keyof typeof TAKES, string> & Pick<Options, "theme" | "order">;

export const OPTION_NAMES: readonly string[] = Object.keys(TAKES);

/** Codes of the languages that the interface speaks. */
export const LANGUAGES: readonly string[] = /* @__PURE__ */ TAKES.lang.split("|");

/**
 * Reads every option through `read`, which gets a name as in attributes (`heading-level`) and answers null where it is not given.
 * What is not understood is left at its default and told in `problems`, with the pattern of what is.
 */
export function parseOptions(
  read: (name: string) => string | null | undefined,
  defaults: { story?: string; theme?: Theme } = {},
): { options: Options; problems: OptionProblem[] } {
  const problems: OptionProblem[] = [];
  const take = <Name extends keyof Taken>(option: Name): Taken[Name] | null => {
    const value = read(option) ?? null;
    if (value === null || new RegExp(`^(${TAKES[option]})$`).test(value))
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the pattern is the type
      return value as Taken[Name] | null;
    problems.push({ option, value, allowed: TAKES[option].replaceAll("|", ", ") });
    return null;
  };
  return {
    options: {
      story: take("story") ?? defaults.story ?? "",
      theme: take("theme") ?? defaults.theme ?? "inherit",
      limit: +(take("limit") ?? 5),
      order: take("order") ?? "newest",
      lang: take("lang"),
      edition: take("edition"),
      actor: take("actor"),
      since: (take("since") ?? take("published"))?.slice(0, 10) ?? null,
      headingLevel: +(take("heading-level") ?? 2),
      refresh: +(take("refresh") ?? 0),
      notice: ["", "true"].includes(take("notice") ?? "false"),
    },
    problems,
  };
}
