/** Makes a digest of an edition. */
import type {
  StoryContent,
  ContentArticle,
  ContentDate,
  ContentDevelopment,
  ContentOptions,
  ContentPassage,
  ContentPositions,
  ContentQuote,
  ContentRelation,
} from "./content.ts";
import type {
  Development,
  Edition,
  EventDate,
  Evidence,
  Quote,
  RelationType,
  Statement,
} from "../model/edition.ts";

const REVERSE = {
  denies: "deniedBy",
  respondsTo: "answeredBy",
  reactsTo: "reactedToBy",
  follows: "followedBy",
  confirms: "confirmedBy",
} as const satisfies Record<RelationType, ContentRelation>;

const outletName = (publisher: string | null): string => publisher ?? "Outlet not named";

const date = ({ edtf, earliest, basis, note }: EventDate): ContentDate => ({
  edtf,
  earliest,
  basis,
  note,
});

const within = (inner: Evidence, outer: Evidence): boolean =>
  inner.article === outer.article &&
  inner.selector[1].start >= outer.selector[1].start &&
  inner.selector[1].end <= outer.selector[1].end;

class Resolver {
  readonly edition: Edition;
  private readonly actors;
  private readonly developments;
  private readonly statementsOf;
  /** By the development that they lead to: what relates to it, in the edition's order. */
  private readonly leadingTo;
  constructor(edition: Edition) {
    this.edition = edition;
    this.actors = new Map(edition.actors.map((actor) => [actor.id, actor]));
    this.developments = new Map(
      edition.developments.map((development) => [development.id, development]),
    );
    this.statementsOf = Map.groupBy(edition.statements, ({ development }) => development);
    this.leadingTo = Map.groupBy(
      edition.developments.flatMap((other) =>
        other.relations.map(({ type, development }) => ({ other, type, development })),
      ),
      ({ development }) => development,
    );
  }

  actor(id: string) {
    const actor = this.actors.get(id);
    if (!actor)
      throw new Error(`edition ${this.edition.edition} of ${this.edition.id} has no actor "${id}"`);
    return actor;
  }

  passage({ article, origin, selector }: Evidence): ContentPassage {
    const outlet = this.edition.articles.find(({ id }) => id === article)?.publisher ?? null;
    return { exact: selector[0].exact, article, origin: origin ?? outletName(outlet) };
  }

  quote(quote: Quote): ContentQuote {
    return { ...this.passage(quote), form: quote.form, translated: quote.translated };
  }

  headline(id: string): string {
    return this.developments.get(id)?.headline ?? id;
  }

  /** The actor itself or anything it belongs to. */
  isOf(id: string, wanted: string): boolean {
    for (let at: string | null = id; at; at = this.actor(at).memberOf)
      if (at === wanted) return true;
    return false;
  }

  statements(development: string): Statement[] {
    return this.statementsOf.get(development) ?? [];
  }

  denial(development: Development): ContentDevelopment["denial"] {
    for (const { other, type } of this.leadingTo.get(development.id) ?? []) {
      if (type !== "denies") continue;
      const said = this.statements(other.id).find((statement) => statement.stance === "denies");
      if (said)
        return {
          development: other.id,
          speaker: this.actor(said.speaker).name,
          exact: said.quotes[0]!.selector[0].exact,
        };
    }
    return null;
  }

  related(development: Development): ContentDevelopment["related"] {
    const related: ContentDevelopment["related"] = development.relations.map(
      ({ type, development: id }) => ({
        relation: type,
        development: id,
        headline: this.headline(id),
      }),
    );
    for (const { other, type } of this.leadingTo.get(development.id) ?? [])
      related.push({ relation: REVERSE[type], development: other.id, headline: other.headline });
    return related;
  }

  development(development: Development): ContentDevelopment {
    const statements = this.statements(development.id);
    const quotes = statements.flatMap((statement) => statement.quotes);
    const { id, headline, summary, kind, status, reports, sources } = development;
    return {
      id,
      date: date(development.date),
      headline,
      summary,
      status:
        status && !(kind === "statement" && status.value === "confirmed")
          ? status.value
          : "statement",
      denial: this.denial(development),
      statements: statements.map((statement) => ({
        id: statement.id,
        speaker: {
          name: this.actor(statement.speaker).name,
          role: this.actor(statement.speaker).role,
        },
        stance: statement.stance,
        quotes: statement.quotes.map((quote) => this.quote(quote)),
      })),
      evidence: development.evidence
        .filter((item) => !quotes.some((quote) => within(item, quote)))
        .map((item) => this.passage(item)),
      related: this.related(development),
      reports,
      origins: sources,
    };
  }

  articles(): ContentArticle[] {
    const evidence = [
      ...this.edition.developments.flatMap((development) => development.evidence),
      ...this.edition.statements.flatMap((statement) => statement.quotes),
    ].toSorted((a, b) => a.selector[1].start - b.selector[1].start);
    const byArticle = Map.groupBy(evidence, ({ article }) => article);
    return this.edition.articles.map(
      ({ id, title, publisher, publisherNote, language, published, wire, url }) => ({
        id,
        title,
        publisher: outletName(publisher),
        publisherNote,
        language,
        published: date(published),
        wire,
        url,
        origins: [...new Set(byArticle.get(id)?.flatMap(({ origin }) => origin ?? []))],
      }),
    );
  }

  positions(): ContentPositions {
    const statements = new Map(
      this.edition.statements.map((statement) => [statement.id, statement]),
    );
    const byClaim = Map.groupBy(this.edition.positions, ({ claim }) => claim);
    return {
      sides: this.edition.sides.map((id) => ({ id, name: this.actor(id).name })),
      rows: this.edition.claims.map(({ id, text }) => ({
        claim: id,
        text,
        cells: (byClaim.get(id) ?? []).map(({ value, before, statement: said }) => {
          const statement = said === null ? undefined : statements.get(said);
          if (!statement || value === "not-here") return null;
          return {
            position: value,
            before,
            speaker: this.actor(statement.speaker).name,
            quote: this.quote(statement.quotes[0]!),
          };
        }),
      })),
    };
  }
}

/** What a box with these options shows of an edition. */
export function buildContent(edition: Edition, options: ContentOptions = {}): StoryContent {
  const resolver = new Resolver(edition);
  const { actor, limit = Infinity, order = "newest", positions = true } = options;
  const matching = actor
    ? edition.developments.filter((development) =>
        development.actors.some((id) => resolver.isOf(id, actor)),
      )
    : edition.developments;
  const ordered = order === "oldest" ? matching.toReversed() : matching;
  return {
    story: edition.id,
    title: edition.title,
    language: edition.language,
    edition: edition.edition,
    published: edition.published,
    reports: edition.reports,
    origins: edition.sources,
    standfirst: edition.standfirst.map(({ text, developments }) => ({
      text,
      development: developments[0]!,
    })),
    total: matching.length,
    developments: ordered.slice(0, limit).map((development) => resolver.development(development)),
    articles: resolver.articles(),
    corrections: edition.corrections,
    ...(positions && { positions: resolver.positions() }),
  };
}
