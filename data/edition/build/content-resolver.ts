/** Resolves the ids of an edition to the parts of its content. */
import { belongsTo } from "../../model/affiliation.ts";
import type {
  ContentDenial,
  ContentDevelopment,
  ContentName,
  ContentPassage,
  ContentQuote,
  ContentRelation,
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
  RelationType,
  Statement,
} from "../../model/edition.ts";
import { compareText } from "../../model/text/compare-text.ts";
import { contains } from "../../model/text/text-range.ts";

/** The relation in the other direction. */
export const REVERSED_RELATIONS = {
  denies: "deniedBy",
  respondsTo: "answeredBy",
  reactsTo: "reactedToBy",
  follows: "followedBy",
  confirms: "confirmedBy",
} as const satisfies Record<RelationType, ContentRelation>;

/** Whether a passage is part of another. */
const isWithin = (inner: Evidence, outer: Evidence): boolean =>
  inner.article === outer.article && contains(outer.selector[1], inner.selector[1]);

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
  /** Relations by the development that they point to, in the edition's order. */
  private readonly incoming: Map<string, { other: Development; type: RelationType; to: string }[]>;

  constructor(edition: Edition) {
    this.edition = edition;
    this.actors = byId(edition.actors);
    this.articles = byId(edition.articles);
    this.statements = byId(edition.statements);
    this.headlines = new Map(edition.developments.map(({ id, headline }) => [id, headline]));
    this.statementsOf = Map.groupBy(edition.statements, ({ development }) => development);
    this.incoming = Map.groupBy(
      edition.developments.flatMap((other) =>
        other.relations.map(({ type, development }) => ({ other, type, to: development })),
      ),
      ({ to }) => to,
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
    const { name, wikidata, aliases } = this.find(this.actors, id);
    return { id, name, wikidata, aliases };
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
    for (const { other, type } of this.incoming.get(development) ?? []) {
      if (type !== "denies") continue;
      const denying = this.statementsOf.get(other.id)?.find(({ stance }) => stance === "denies");
      const [quote] = denying?.quotes ?? [];
      if (!denying || !quote) continue;
      const { name, group, side } = this.speaker(denying.speaker);
      return {
        development: other.id,
        speaker: name,
        by: side === null ? group : this.name(side),
        date: denying.date,
        exact: quote.selector[0].exact,
        form: quote.form,
      };
    }
    return null;
  }

  private related({ id, relations }: Development): ContentDevelopment["related"] {
    return [
      ...relations.map(({ type, development }) => ({
        relation: type,
        development,
        headline: this.find(this.headlines, development),
      })),
      ...(this.incoming.get(id) ?? []).map(({ other, type }) => ({
        relation: REVERSED_RELATIONS[type],
        development: other.id,
        headline: other.headline,
      })),
    ];
  }

  private resolve(development: Development): ContentDevelopment {
    const { id, date, headline, summary, kind, key, status, occasion, evidence } = development;
    const statements = (this.statementsOf.get(id) ?? []).map((item) => this.statement(item.id));
    const quotes = (this.statementsOf.get(id) ?? []).flatMap((item) => item.quotes);
    const passages = [...quotes, ...evidence].map((item) => this.passage(item));
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
      evidence: evidence
        .filter((item) => !quotes.some((quote) => isWithin(item, quote)))
        .map((item) => this.passage(item)),
      citations: [...citations.values()]
        .map(([first]) => first!)
        // AA follows Z.
        .toSorted((a, b) => a.letter.length - b.letter.length || compareText(a.letter, b.letter)),
      related: this.related(development),
      reports: development.reports,
      sources: development.sources,
    };
  }
}
