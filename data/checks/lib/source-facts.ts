/** The facts in the sources of an editor's text: names, actors, numbers and dates. */
import { listAffiliations } from "../../model/affiliation.ts";
import { ONE_DAY, weekdayOf } from "../../model/dates/calendar.ts";
import { boundedRange, type DayRange } from "../../model/dates/edtf.ts";
import type { Story } from "../../source/story.ts";
import { findWeekdays } from "./dates/date-names.ts";
import { findMonths } from "./dates/find-dates.ts";
import { listStoryDates } from "./dates/story-dates.ts";
import {
  listScopePassages,
  type PassageScope,
  type ProseField,
  type SourceScope,
} from "./editor-prose.ts";
import { actorFinderOf, type FindActors } from "./find-actors.ts";
import { memoise } from "../../model/memoise.ts";
import { numberKey } from "./numbers/number-mention.ts";
import { findNumbers } from "./numbers/number-words.ts";
import { isSameName, spellingsOf, wordsOf } from "./words/names.ts";

/** The number of a day's month since the year 0. */
const monthsUntil = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

/** Whether a range of days has a day in a month (1–12) of any year. */
function hasMonth({ earliest, latest }: DayRange, month: number): boolean {
  const first = monthsUntil(earliest);
  return first + ((((month - first) % 12) + 12) % 12) <= monthsUntil(latest);
}

/** Whether a range of days has a weekday (0 Monday – 6 Sunday). */
const hasWeekday = ({ earliest, latest }: DayRange, weekday: number): boolean =>
  (weekday - weekdayOf(earliest) + 7) % 7 <= (Date.parse(latest) - Date.parse(earliest)) / ONE_DAY;

/** What texts and dates state. */
export class SourceFacts {
  /** Each with its language (BCP 47). */
  readonly texts: { text: string; language: string }[] = [];
  /** Ids of the actors that the texts mention or quote, and of what these belong to. */
  readonly actors = new Set<string>();
  /** Keys (`numberKey`) of the numbers in the texts and dates. */
  readonly numbers = new Set<string>();
  /** First and last possible day of each date. */
  readonly ranges: DayRange[] = [];
  /** Folded words of the texts, and of the names of the actors that they mention. */
  private readonly names = new Set<string>();

  addWords(...texts: readonly (string | undefined | null)[]): void {
    for (const text of texts) for (const word of wordsOf(text ?? "")) this.names.add(word);
  }

  addText(text: string, language: string): void {
    this.texts.push({ text, language });
    this.addWords(text);
    for (const mention of findNumbers(text, language)) this.numbers.add(numberKey(mention));
  }

  /** Adds an EDTF date. Only its years count as numbers: day 5 does not support “five ships”. */
  addDate(edtf: string): void {
    for (const year of edtf.match(/\d{4}/gu) ?? []) this.numbers.add(String(Number(year)));
    const range = boundedRange(edtf);
    if (range) this.ranges.push(range);
  }

  /** Whether each word of a name is a form of a word here: "Russian" names Russia. */
  readonly hasName = (name: string): boolean =>
    wordsOf(name).every(
      (word) =>
        this.names.has(word) || Array.from(this.names).some((other) => isSameName(other, word)),
    );

  /** Whether the texts name a month (1–12), or a date has a day in it. */
  readonly hasMonth = memoise(
    (month: number) =>
      this.ranges.some((range) => hasMonth(range, month)) ||
      this.texts.some(({ text, language }) => findMonths(text, language, month).length > 0),
  );

  /** Whether the texts name a weekday (0 Monday – 6 Sunday), or a date has one. */
  readonly hasWeekday = memoise(
    (weekday: number) =>
      this.ranges.some((range) => hasWeekday(range, weekday)) ||
      this.texts.some(({ text, language }) =>
        findWeekdays(text, language).some((mention) => mention.weekday === weekday),
      ),
  );
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
  readonly findActors: FindActors;
  private readonly cache = new Map<string, SourceFacts | null>();

  constructor(story: Story) {
    this.story = story;
    this.findActors = actorFinderOf(story.actors.value);
  }

  /** The facts that may support a text; null if a file that they come from is invalid. */
  for({ scope, actor, kind }: Pick<ProseField, "scope" | "actor" | "kind">): SourceFacts | null {
    const names = actor === undefined ? "all" : kind === "name" ? "none" : "spellings";
    const key = JSON.stringify([scope, names]);
    let facts = this.cache.get(key);
    if (facts === undefined) {
      facts =
        scope.kind === "passages"
          ? this.collectFromPassages(scope)
          : this.collectFromStory(scope, names);
      this.cache.set(key, facts);
    }
    return facts;
  }

  private addActor(facts: SourceFacts, id: string): void {
    const { value } = this.story.actors;
    for (const affiliation of listAffiliations((actor) => value[actor], id)) {
      facts.actors.add(affiliation);
      facts.addWords(...spellingsOf(value, affiliation), value[affiliation]?.role);
    }
  }

  private collectFromPassages(scope: PassageScope): SourceFacts | null {
    const { articles, claims, file } = this.story;
    const developments = scope.developments.flatMap((id) => this.story.developments.get(id) ?? []);
    const passages = listScopePassages(this.story, scope);
    if (
      developments.length < scope.developments.length ||
      passages.some(({ location }) => location === null)
    )
      return null;
    const facts = new SourceFacts();
    for (const { quote, article, origin } of passages) {
      const { language = "en", publisher, title } = articles.get(article)?.value ?? {};
      facts.addText(quote, language);
      facts.addWords(origin, publisher?.name);
      for (const text of [quote, origin ?? "", publisher?.name ?? ""])
        for (const { ids } of this.findActors(text, language))
          for (const id of ids) this.addActor(facts, id);
      if (title !== undefined && quote.includes(title)) facts.addWords(title);
    }
    for (const { value } of developments) {
      for (const date of [value.date, ...value.statements.map((statement) => statement.date)])
        if (date) facts.addDate(date.edtf);
      for (const { speaker } of value.statements) this.addActor(facts, speaker);
      if (value.occasion !== undefined) facts.addWords(file.value.occasions[value.occasion]?.name);
    }
    const claim = claims.get(scope.claim ?? "")?.value;
    if (claim) {
      facts.addDate(claim.period);
      for (const { side, value } of claim.positions)
        if (value !== "not-here") this.addActor(facts, side);
    }
    return facts;
  }

  /** The facts of all articles, dates and names of the story; for the archive, of published editions too. */
  private collectFromStory({ kind }: SourceScope, actorNames: ActorNames): SourceFacts | null {
    const { actors, articles, archive, claims, file, ids } = this.story;
    if (articles.size < ids.articles.size) return null;
    const facts = new SourceFacts();
    for (const { text, value } of articles.values()) {
      facts.addText(text.raw.text, value.language);
      facts.addWords(value.publisher.name);
    }
    if (actorNames !== "none")
      for (const { name, aliases, role } of Object.values(actors.value))
        facts.addWords(name, ...aliases, actorNames === "all" ? role : null);
    facts.addWords(...Object.keys(file.value.origins));
    facts.addWords(...Object.values(file.value.occasions).map(({ name }) => name));
    for (const { date } of listStoryDates(this.story)) {
      facts.addDate(date.edtf);
      for (const { publisher, title, published } of date.references) {
        facts.addWords(publisher, title);
        facts.addDate(published);
      }
    }
    for (const { value } of claims.values()) facts.addDate(value.period);
    if (kind === "archive")
      for (const { content } of archive.values())
        if (content?.edition) facts.addText(toText(content.edition), file.value.language);
    return facts;
  }
}

/** The facts of a story, which the rules share. */
export const factsOf = memoise<Story, StoryFacts>((story) => new StoryFacts(story), new WeakMap());
