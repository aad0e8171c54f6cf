/** The one vocabulary of the box: attributes of the element, `data-*` of the script tag and the query of the iframe page. */

export type Theme = "auto" | "light" | "dark" | "inherit";

export interface Options {
  story: string;
  /** `inherit` takes the host's colours; `auto` follows the reader's system; default inherit, in the iframe auto. */
  theme: Theme;
  /** How many developments are in view before "show all"; default 6. */
  limit: number;
  order: "newest" | "oldest";
  /** Language of the interface; null leaves it to the script that was embedded. */
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

/**
 * Reads every option through `read`, which gets a name as in attributes (`heading-level`) and answers null where it is not given.
 * What is not understood is left at its default and told in `problems`.
 */
export function parseOptions(
  read: (name: string) => string | null | undefined,
  defaults: Partial<Options> = {},
): { options: Options; problems: OptionProblem[] } {
  const problems: OptionProblem[] = [];
  const one = <T>(name: string, otherwise: T, allowed: string, parse: (text: string) => T | null): T => {
    const value = read(name);
    if (value === null || value === undefined) return otherwise;
    const parsed = parse(value.trim());
    if (parsed !== null) return parsed;
    problems.push({ option: name, value, allowed });
    return otherwise;
  };
  const word = <T extends string>(name: string, otherwise: T, values: readonly T[]): T =>
    one(name, otherwise, values.join(", "), (text) => values.find((value) => value === text) ?? null);
  const whole = (name: string, otherwise: number, from: number, to: number): number =>
    one(name, otherwise, `${from}–${to}`, (text) =>
      /^\d+$/.test(text) && +text >= from && +text <= to ? +text : null,
    );
  const like = (name: string, otherwise: string | null, pattern: RegExp, allowed: string) =>
    one(name, otherwise, allowed, (text) => pattern.exec(text)?.[0] ?? null);
  const slug = (name: string, otherwise: string | null) =>
    like(name, otherwise, /^[a-z0-9]+(-[a-z0-9]+)*$/, "lower-case-words");
  const options: Options = {
    story: slug("story", defaults.story ?? "") ?? "",
    theme: word("theme", defaults.theme ?? "inherit", ["auto", "light", "dark", "inherit"]),
    limit: whole("limit", defaults.limit ?? 6, 1, 999),
    order: word("order", defaults.order ?? "newest", ["newest", "oldest"]),
    lang: word("lang", defaults.lang ?? null!, LANGUAGES) ?? null,
    edition: slug("edition", defaults.edition ?? null),
    actor: slug("actor", defaults.actor ?? null),
    since: like("since", defaults.since ?? null, /^\d{4}-\d\d-\d\d/, "YYYY-MM-DD"),
    headingLevel: whole("heading-level", defaults.headingLevel ?? 2, 2, 6),
    refresh: whole("refresh", defaults.refresh ?? 0, 30, 86_400),
    notice: one("notice", defaults.notice ?? false, "true, false", (text) =>
      text === "" || text === "true" ? true : text === "false" ? false : null,
    ),
  };
  return { options, problems };
}
