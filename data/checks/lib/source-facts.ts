/** The facts in the sources of an editor's text: names, actors, numbers and dates. */
import { listAffiliations } from "../../model/affiliation.ts";
import { boundedRange, type DayRange } from "../../model/dates/edtf.ts";
import type { Passage, Story, StoryDevelopment } from "../../source/story.ts";
import { findWeekdays } from "./dates/date-names.ts";
import { findMonths } from "./dates/find-dates.ts";
import { listStoryDates } from "./dates/story-dates.ts";
import type { ProseField, SourceScope } from "./editor-prose.ts";
import { actorFinderOf, type FindActors } from "./find-actors.ts";
import { memoise } from "../../model/memoise.ts";
import { numberKey } from "./numbers/number-mention.ts";
import { findNumbers } from "./numbers/number-words.ts";
import { isSameName, spellingsOf, wordsOf } from "./words/names.ts";

export interface SourceFacts {
  /** The source texts, each with its language (BCP 47). */
  texts: { text: string; language: string }[];
  /** Folded words of the texts, and of the names of the actors that they mention. */
  names: Set<string>;
  /** Ids of the actors that the texts mention or quote, and of what these belong to. */
  actors: Set<string>;
  /** Keys (`numberKey`) of the numbers in the texts and dates. */
  numbers: Set<string>;
  /** First and last possible day of each date. */
  ranges: DayRange[];
  /** Whether each word of a name is a form of one of `names`: "Russian" names Russia. */
  hasName: (name: string) => boolean;
  /** Whether the texts name a month (1–12). */
  hasMonth: (month: number) => boolean;
  /** Whether the texts name a weekday (0 Monday – 6 Sunday). */
  hasWeekday: (weekday: number) => boolean;
}

function makeFacts(): SourceFacts {
  const texts: SourceFacts["texts"] = [];
  const names = new Set<string>();
  return {
    texts,
    names,
    actors: new Set(),
    numbers: new Set(),
    ranges: [],
    hasName: (name) =>
      wordsOf(name).every(
        (word) => names.has(word) || Array.from(names).some((other) => isSameName(other, word)),
      ),
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

function addWords({ names }: SourceFacts, ...texts: (string | undefined | null)[]): void {
  for (const text of texts) for (const word of wordsOf(text ?? "")) names.add(word);
}

function addText(facts: SourceFacts, text: string, language: string): void {
  facts.texts.push({ text, language });
  addWords(facts, text);
  for (const mention of findNumbers(text, language)) facts.numbers.add(numberKey(mention));
}

/** Adds an EDTF date. Only its years count as numbers: day 5 does not support “five ships”. */
function addDate({ numbers, ranges }: SourceFacts, edtf: string): void {
  for (const year of edtf.match(/\d{4}/gu) ?? []) numbers.add(String(Number(year)));
  const range = boundedRange(edtf);
  if (range) ranges.push(range);
}

/** The texts of an edition, without its offsets and hashes. */
const toText = (edition: object): string =>
  JSON.stringify(edition, (key, value: unknown) =>
    typeof value === "number" || key === "sha256" || key === "edition" ? undefined : value,
  );

/** Which names of actors support a text: not the name itself for a name, and no role for a role. */
type ActorNames = "all" | "spellings" | "none";

/** Collects the facts for each scope of a story once. */
class StoryFacts {
  private readonly story: Story;
  private readonly passages: ReadonlyMap<string, readonly Passage[]>;
  readonly findActors: FindActors;
  private readonly cache = new Map<string, SourceFacts>();

  constructor(story: Story) {
    this.story = story;
    this.passages = Map.groupBy(story.passages, ({ development, claim }) =>
      development ? `development ${development.id}` : `claim ${claim?.id ?? ""}`,
    );
    this.findActors = actorFinderOf(story.actors.value);
  }

  /** The facts that may support a text; null if a file that they come from is invalid. */
  for({ scope, actor, kind }: Pick<ProseField, "scope" | "actor" | "kind">): SourceFacts | null {
    if (scope.kind === "passages") {
      const developments = scope.developments.flatMap(
        (id) => this.story.developments.get(id) ?? [],
      );
      const isComplete =
        developments.length === scope.developments.length &&
        this.passagesOf(scope).every(({ location }) => location !== null);
      return isComplete ? this.collectFromPassages(scope, developments) : null;
    }
    if (this.story.articles.size < this.story.ids.articles.size) return null;
    const names = actor === undefined ? "all" : kind === "name" ? "none" : "spellings";
    return this.collectOnce(`${scope.kind} ${names}`, () => this.collectFromStory(scope, names));
  }

  private passagesOf(scope: SourceScope & { kind: "passages" }): readonly Passage[] {
    return [
      ...scope.developments.map((id) => `development ${id}`),
      ...(scope.claim === undefined ? [] : [`claim ${scope.claim}`]),
    ].flatMap((key) => this.passages.get(key) ?? []);
  }

  private collectOnce(key: string, collect: () => SourceFacts): SourceFacts {
    const facts = this.cache.get(key) ?? collect();
    this.cache.set(key, facts);
    return facts;
  }

  private addActor(facts: SourceFacts, id: string): void {
    const { value } = this.story.actors;
    for (const affiliation of listAffiliations((actor) => value[actor], id)) {
      facts.actors.add(affiliation);
      addWords(facts, ...spellingsOf(value, affiliation), value[affiliation]?.role);
    }
  }

  private addMentionedActors(facts: SourceFacts, text: string, language: string): void {
    for (const { ids } of this.findActors(text, language))
      for (const id of ids) this.addActor(facts, id);
  }

  private collectFromPassages(
    scope: SourceScope & { kind: "passages" },
    developments: readonly StoryDevelopment[],
  ): SourceFacts {
    return this.collectOnce(JSON.stringify(scope), () => {
      const { articles, claims, file } = this.story;
      const facts = makeFacts();
      for (const { quote, article, origin } of this.passagesOf(scope)) {
        const { language = "en", publisher, title } = articles.get(article)?.value ?? {};
        addText(facts, quote, language);
        addWords(facts, origin, publisher?.name);
        for (const text of [quote, origin ?? "", publisher?.name ?? ""])
          this.addMentionedActors(facts, text, language);
        if (title !== undefined && quote.includes(title)) addWords(facts, title);
      }
      for (const { value } of developments) {
        for (const date of [value.date, ...value.statements.map((statement) => statement.date)])
          if (date) addDate(facts, date.edtf);
        for (const { speaker } of value.statements) this.addActor(facts, speaker);
        if (value.occasion !== undefined)
          addWords(facts, file.value.occasions[value.occasion]?.name);
      }
      const claim = claims.get(scope.claim ?? "")?.value;
      if (claim) {
        addDate(facts, claim.period);
        for (const { side, value } of claim.positions)
          if (value !== "not-here") this.addActor(facts, side);
      }
      return facts;
    });
  }

  /** The facts of all articles, dates and names of the story; for the archive, of published editions too. */
  private collectFromStory({ kind }: SourceScope, actorNames: ActorNames): SourceFacts {
    const { actors, articles, archive, claims, file } = this.story;
    const facts = makeFacts();
    for (const { text, value } of articles.values()) {
      addText(facts, text.raw.text, value.language);
      addWords(facts, value.publisher.name);
    }
    if (actorNames !== "none")
      for (const { name, aliases, role } of Object.values(actors.value))
        addWords(facts, name, ...aliases, actorNames === "all" ? role : null);
    addWords(facts, ...Object.keys(file.value.origins));
    addWords(facts, ...Object.values(file.value.occasions).map(({ name }) => name));
    for (const { date } of listStoryDates(this.story)) {
      addDate(facts, date.edtf);
      for (const { publisher, title, published } of date.references) {
        addWords(facts, publisher, title);
        addDate(facts, published);
      }
    }
    for (const { value } of claims.values()) addDate(facts, value.period);
    if (kind === "archive")
      for (const { content } of archive.values())
        if (content?.edition) addText(facts, toText(content.edition), file.value.language);
    return facts;
  }
}

/** The facts of a story, which the rules share. */
export const factsOf = memoise<Story, StoryFacts>((story) => new StoryFacts(story), new WeakMap());
