/** Resolves the ids of an edition to the parts of its content. */
import { belongsTo } from "../../model/affiliation.ts";
import type {
  ContentDenial,
  ContentDevelopment,
  ContentName,
  ContentPassage,
  ContentQuote,
  ContentSpeaker,
  ContentStatement,
} from "../content.ts";
import type {
  Actor,
  Article,
  Development,
  Edition,
  Evidence,
  Quote,
  Statement,
} from "../../model/edition.ts";
import { compareText } from "../../model/text/compare-text.ts";

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

export class ContentResolver {
  readonly edition: Edition;
  private readonly actors: Map<string, Actor>;
  private readonly articles: Map<string, Article>;
  private readonly statements: Map<string, Statement>;
  private readonly developments: Map<string, ContentDevelopment>;
  private readonly headlines: Map<string, string>;
  private readonly statementsOf: Map<string, Statement[]>;
  /** The developments that deny another, by its id, in the edition's order. */
  private readonly denialsOf: Map<string, { id: string; denied: string }[]>;

  constructor(edition: Edition) {
    this.edition = edition;
    this.actors = byId(edition.actors);
    this.articles = byId(edition.articles);
    this.statements = byId(edition.statements);
    this.headlines = new Map(edition.developments.map(({ id, headline }) => [id, headline]));
    this.statementsOf = Map.groupBy(edition.statements, ({ development }) => development);
    this.denialsOf = Map.groupBy(
      edition.developments.flatMap(({ id, relations }) =>
        relations
          .filter(({ type }) => type === "denies")
          .map(({ development }) => ({ id, denied: development })),
      ),
      ({ denied }) => denied,
    );
    this.developments = new Map(
      edition.developments.map((development) => [development.id, this.resolve(development)]),
    );
  }

  private find<T>(map: ReadonlyMap<string, T>, id: string): T {
    const item = map.get(id);
    if (!item)
      throw new Error(`edition ${this.edition.edition} of ${this.edition.id} has no "${id}"`);
    return item;
  }

  development(id: string): ContentDevelopment {
    return this.find(this.developments, id);
  }

  name(id: string): ContentName {
    const { name, plural, wikidata, aliases } = this.find(this.actors, id);
    return { id, name, plural, wikidata, aliases };
  }

  /** The actor with an id or former id; null if there is none. */
  findActor(id: string): ContentName | null {
    const actor = this.edition.actors.find(
      (candidate) => candidate.id === id || candidate.formerIds.includes(id),
    );
    return actor ? this.name(actor.id) : null;
  }

  /** Whether an actor is the group, or a direct or indirect member of it. */
  isOf(id: string, group: string): boolean {
    return belongsTo((actor) => this.actors.get(actor), id, group);
  }

  passage({ article, origin, selector: [{ exact }, { start, end }] }: Evidence): ContentPassage {
    return { exact, article, letter: this.find(this.articles, article).letter, start, end, origin };
  }

  /** The cited passages of an article with the developments that cite them, in the order of the text. */
  passagesOf(article: string): { development: string; origin: string | null }[] {
    const { developments, statements } = this.edition;
    return [
      ...developments.flatMap(({ id, evidence }) =>
        evidence.map((item) => ({ item, development: id })),
      ),
      ...statements.flatMap(({ development, quotes }) =>
        quotes.map((item) => ({ item, development })),
      ),
    ]
      .filter(({ item }) => item.article === article)
      .toSorted((a, b) => a.item.selector[1].start - b.item.selector[1].start)
      .map(({ item, development }) => ({ development, origin: item.origin }));
  }

  statement(id: string): ContentStatement {
    const { speaker, stance, date, note, quotes } = this.find(this.statements, id);
    return {
      id,
      stance,
      date,
      note,
      speaker: this.speaker(speaker),
      quotes: quotes.map((quote) => this.quote(quote)),
    };
  }

  private quote(quote: Quote): ContentQuote {
    const { form, translated, pull } = quote;
    return { ...this.passage(quote), form, translated, pull };
  }

  private speaker(id: string): ContentSpeaker {
    const { name, role, kind, memberOf, side } = this.find(this.actors, id);
    const group = kind === "person" && memberOf ? memberOf : id;
    return { actor: this.name(id), name, role, group: this.name(group), side };
  }

  private denial(development: string): ContentDenial | null {
    const denying = (this.denialsOf.get(development) ?? [])
      .flatMap(({ id }) => this.statementsOf.get(id) ?? [])
      .find(({ stance }) => stance === "denies");
    if (!denying) return null;
    const { group, side } = this.speaker(denying.speaker);
    return { by: side === null ? group : this.name(side), date: denying.date };
  }

  private resolve(development: Development): ContentDevelopment {
    const { id, date, headline, summary, kind, key, status, occasion } = development;
    const statements = (this.statementsOf.get(id) ?? []).map((item) => this.statement(item.id));
    const quotes = (this.statementsOf.get(id) ?? []).flatMap((item) => item.quotes);
    const passages = [...quotes, ...development.evidence].map((item) => this.passage(item));
    const citations = Map.groupBy(passages, ({ letter, origin }) => `${letter} ${origin}`);
    return {
      id,
      date,
      headline,
      summary,
      kind,
      key,
      statements,
      status: status && {
        value: status.value,
        by: status.by.map((actor) => this.name(actor)),
      },
      denial: this.denial(id),
      occasion: this.edition.occasions.find((item) => item.id === occasion) ?? null,
      citations: [...citations.values()]
        .map(([first]) => first!)
        // AA follows Z.
        .toSorted((a, b) => a.letter.length - b.letter.length || compareText(a.letter, b.letter)),
      related: development.relations.map(({ type, development: other }) => ({
        relation: type,
        development: other,
        headline: this.find(this.headlines, other),
      })),
    };
  }
}
