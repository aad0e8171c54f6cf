/** The one vocabulary of the box: attributes of the element, `data-*` of the script tag and the query of the iframe page. */

export type Theme = "auto" | "light" | "dark" | "inherit";

export interface Options {
  story: string;
  /** `inherit` takes the host's colours, `auto` follows the reader's system. */
  theme: Theme;
  /** How many developments are in view before "show all". */
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
  /** 2–6 */
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

/** Codes of the languages that the interface speaks. */
export const LANGUAGES = ["en", "uk", "ru", "ko", "ja", "tr", "de", "fr", "es", "ar"];

/** Names as in attributes and queries; `data-` goes before them on a script tag. */
export const OPTION_NAMES = [
  "story",
  "theme",
  "limit",
  "order",
  "lang",
  "edition",
  "actor",
  "since",
  "heading-level",
  "refresh",
  "notice",
];

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads every option through `read`, which gets a name as in attributes (`heading-level`) and answers null where it is not given.
 * What is not understood is left at its default and told in `problems`.
 */
export function parseOptions(
  read: (name: string) => string | null | undefined,
  defaults: Partial<Options> = {},
): { options: Options; problems: OptionProblem[] } {
  const problems: OptionProblem[] = [];
  const one = <T>(option: string, allowed: string, parse: (text: string) => T): T | undefined => {
    const value = read(option);
    if (value === null || value === undefined) return undefined;
    const parsed = parse(value);
    if (parsed === undefined) problems.push({ option, value, allowed });
    return parsed;
  };
  const word = <T extends string>(name: string, ...values: T[]) =>
    one(name, values.join(", "), (text) => values.find((value) => value === text));
  const whole = (name: string, from: number, to: number) =>
    one(name, `${from} to ${to}`, (text) => (+text >= from && +text <= to ? Math.trunc(+text) : undefined));
  const like = (name: string, pattern: RegExp, allowed: string) =>
    one(name, allowed, (text) => pattern.exec(text)?.[0]);
  return {
    options: {
      story: like("story", SLUG, "an id") ?? defaults.story ?? "",
      theme: word("theme", "auto", "light", "dark", "inherit") ?? defaults.theme ?? "inherit",
      limit: whole("limit", 1, 999) ?? 6,
      order: word("order", "newest", "oldest") ?? "newest",
      lang: word("lang", ...LANGUAGES) ?? null,
      edition: like("edition", SLUG, "an id") ?? null,
      actor: like("actor", SLUG, "an id") ?? null,
      since: like("since", /^\d{4}-\d\d-\d\d/, "YYYY-MM-DD") ?? null,
      headingLevel: whole("heading-level", 2, 6) ?? 2,
      refresh: whole("refresh", 30, 86_400) ?? 0,
      notice: (word("notice", "", "true", "false") ?? "false") !== "false",
    },
    problems,
  };
}
