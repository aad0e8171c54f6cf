/** What bears out the editors' words: texts of the sources, and the names, numbers and dates that belong to them. */
import { listAffiliations } from "../../../model/affiliation.ts";
import { boundedRange } from "../../../model/edtf.ts";
import type { Passage, Story, StoryDevelopment } from "../../../source/story.ts";
import { findWeekdays } from "../dates/date-names.ts";
import type { Prose, Scope } from "../editor-prose.ts";
import { actorFinderOf } from "../find-actors.ts";
import type { FindActors } from "../find-actors.ts";
import { findMonths } from "../dates/find-dates.ts";
import { spellingsOf, wordsOf } from "./names.ts";
import { findNumbers, numberKey } from "../numbers/number-words.ts";
import { listStoryDates } from "../dates/story-dates.ts";

export interface Support {
  /** What the sources say, with its language (BCP 47). */
  texts: readonly { text: string; language: string }[];
  /** Folded words of the texts and of the names of whoever they mention. */
  names: ReadonlySet<string>;
  /** Ids of the actors who are named in the texts or speak in them, and of what they belong to. */
  actors: ReadonlySet<string>;
  /** Keys (`numberKey`) of the numbers in the texts and dates. */
  numbers: ReadonlySet<string>;
  /** First and last possible day of each date. */
  ranges: readonly { earliest: string; latest: string }[];
  /** Whether the texts name the month (1–12) or the weekday (0 Monday – 6 Sunday). */
  hasMonth: (month: number) => boolean;
  hasWeekday: (weekday: number) => boolean;
}

interface Collected extends Support {
  texts: { text: string; language: string }[];
  names: Set<string>;
  actors: Set<string>;
  numbers: Set<string>;
  ranges: { earliest: string; latest: string }[];
}

/** Remembers the results of a test. */
function memoise(test: (value: number) => boolean): (value: number) => boolean {
  const results = new Map<number, boolean>();
  return (value) => {
    const result = results.get(value) ?? test(value);
    results.set(value, result);
    return result;
  };
}

function collect(): Collected {
  const texts: Collected["texts"] = [];
  return {
    texts,
    names: new Set(),
    actors: new Set(),
    numbers: new Set(),
    ranges: [],
    hasMonth: memoise((month) =>
      texts.some(({ text, language }) => findMonths(text, language, month).length > 0),
    ),
    hasWeekday: memoise((weekday) =>
      texts.some(({ text, language }) =>
        findWeekdays(text, language).some((mention) => mention.weekday === weekday),
      ),
    ),
  };
}

function addWords({ names }: Collected, ...texts: (string | undefined | null)[]): void {
  for (const text of texts) for (const word of wordsOf(text ?? "")) names.add(word);
}

function addText(support: Collected, text: string, language: string): void {
  support.texts.push({ text, language });
  addWords(support, text);
  for (const mention of findNumbers(text, language)) support.numbers.add(numberKey(mention));
}

/** A date that the editors gave. Only its years count as numbers: a day of it is no other number of the same value. */
function addDate({ numbers, ranges }: Collected, edtf: string): void {
  for (const year of edtf.match(/\d{4}/gu) ?? []) numbers.add(String(Number(year)));
  const range = boundedRange(edtf);
  if (range) ranges.push(range);
}

/** The texts of an edition, without its offsets and hashes. */
const toText = (edition: object): string =>
  JSON.stringify(edition, (key, value: unknown) =>
    typeof value === "number" || key === "sha256" || key === "edition" ? undefined : value,
  );

/** Finds what bears out each piece of prose; what is needed more than once is computed once. */
export class Supports {
  private readonly story: Story;
  private readonly passages: ReadonlyMap<string, readonly Passage[]>;
  readonly findActors: FindActors;
  private readonly cache = new Map<string, Support>();

  constructor(story: Story) {
    this.story = story;
    this.passages = Map.groupBy(story.passages, ({ development, claim }) =>
      development ? `development ${development.id}` : `claim ${claim?.id ?? ""}`,
    );
    this.findActors = actorFinderOf(story.actors.value);
  }

  /** Passages that a scope allows; of articles and history, those of the whole story. */
  passagesOf(scope: Scope): readonly Passage[] {
    if (scope.of !== "passages") return this.story.passages;
    return [
      ...scope.developments.map((id) => `development ${id}`),
      ...(scope.claim === undefined ? [] : [`claim ${scope.claim}`]),
    ].flatMap((key) => this.passages.get(key) ?? []);
  }

  /** Null where something that the prose is about cannot be read. */
  for({ scope, actor, kind }: Prose): Support | null {
    if (scope.of === "passages") {
      const about = scope.developments.flatMap((id) => this.story.developments.get(id) ?? []);
      const isWhole = this.passagesOf(scope).every(({ location }) => location !== null);
      return about.length < scope.developments.length || !isWhole
        ? null
        : this.ofPassages(scope, about);
    }
    if (this.story.articles.size < this.story.known.articles.size) return null;
    const names = actor === undefined ? "all" : kind === "name" ? "none" : "spellings";
    return this.cached(`${scope.of} ${names}`, () => this.ofStory(scope, names));
  }

  private cached(key: string, make: () => Support): Support {
    const support = this.cache.get(key) ?? make();
    this.cache.set(key, support);
    return support;
  }

  private addActor(support: Collected, id: string): void {
    const { value } = this.story.actors;
    for (const link of listAffiliations((key) => value[key], id)) {
      support.actors.add(link);
      addWords(support, ...spellingsOf(value, link), value[link]?.role);
    }
  }

  private addNamed(support: Collected, text: string, language: string): void {
    for (const { ids } of this.findActors(text, language))
      for (const id of ids) this.addActor(support, id);
  }

  private ofPassages(scope: Scope, about: readonly StoryDevelopment[]): Support {
    return this.cached(JSON.stringify(scope), () => {
      const { articles, claims, file } = this.story;
      const support = collect();
      for (const { quote, article, origin } of this.passagesOf(scope)) {
        const { language = "en", publisher, title } = articles.get(article)?.value ?? {};
        addText(support, quote, language);
        addWords(support, origin, publisher?.name);
        for (const text of [quote, origin ?? "", publisher?.name ?? ""])
          this.addNamed(support, text, language);
        if (title !== undefined && quote.includes(title)) addWords(support, title);
      }
      for (const { value } of about) {
        for (const date of [value.date, ...value.statements.map((statement) => statement.date)])
          if (date) addDate(support, date.edtf);
        for (const { speaker } of value.statements) this.addActor(support, speaker);
        if (value.occasion !== undefined)
          addWords(support, file.value.occasions[value.occasion]?.name);
      }
      const claim = scope.of === "passages" ? claims.get(scope.claim ?? "")?.value : undefined;
      if (claim) {
        addDate(support, claim.period);
        for (const { side, value } of claim.positions)
          if (value !== "not-here") this.addActor(support, side);
      }
      return support;
    });
  }

  /**
   * The whole articles, the dates, and the names that the story's files have; of the history, published editions too. What an
   * actor is called and does is in the articles themselves.
   */
  private ofStory({ of }: Scope, names: "all" | "spellings" | "none"): Support {
    const { actors, articles, archive, claims, file } = this.story;
    const support = collect();
    for (const { text, value } of articles.values()) {
      addText(support, text.raw.text, value.language);
      addWords(support, value.publisher.name);
    }
    if (names !== "none")
      for (const { name, aliases, role } of Object.values(actors.value))
        addWords(support, name, ...aliases, names === "all" ? role : null);
    addWords(support, ...Object.keys(file.value.origins));
    addWords(support, ...Object.values(file.value.occasions).map(({ name }) => name));
    for (const { date } of listStoryDates(this.story)) {
      addDate(support, date.edtf);
      for (const { publisher, title, published } of date.references) {
        addWords(support, publisher, title);
        addDate(support, published);
      }
    }
    for (const { value } of claims.values()) addDate(support, value.period);
    if (of === "history")
      for (const { content } of archive.values())
        if (content?.edition) addText(support, toText(content.edition), file.value.language);
    return support;
  }
}

const supports = new WeakMap<Story, Supports>();

/** What bears out the prose of this story, which all rules share. */
export function supportsOf(story: Story): Supports {
  const found = supports.get(story) ?? new Supports(story);
  supports.set(story, found);
  return found;
}
