/** An edition with its objects by id, and the statements on each development. */
import type {
  Actor,
  Article,
  Claim,
  Development,
  Edition,
  Evidence,
  Statement,
} from "../../data/model/edition.ts";

type ById<Item> = ReadonlyMap<string, Item>;

/** The items of a list by their ids. */
export const indexById = <Item extends { id: string }>(items: readonly Item[]): ById<Item> =>
  new Map(items.map((item) => [item.id, item]));

export class EditionObjects {
  readonly edition: Edition;
  readonly developments: ById<Development>;
  readonly statements: ById<Statement>;
  readonly actors: ById<Actor>;
  readonly articles: ById<Article>;
  readonly claims: ById<Claim>;
  private statementsByDevelopment: ById<readonly Statement[]> | undefined;

  constructor(edition: Edition) {
    this.edition = edition;
    this.developments = indexById(edition.developments);
    this.statements = indexById(edition.statements);
    this.actors = indexById(edition.actors);
    this.articles = indexById(edition.articles);
    this.claims = indexById(edition.claims);
  }

  statementsOn(development: string): readonly Statement[] {
    this.statementsByDevelopment ??= Map.groupBy(
      this.edition.statements,
      (statement) => statement.development,
    );
    return this.statementsByDevelopment.get(development) ?? [];
  }

  /** All evidence for a development, including the quotes of its statements. */
  evidenceFor({ id, evidence }: Development): Evidence[] {
    return [...evidence, ...this.statementsOn(id).flatMap(({ quotes }) => quotes)];
  }
}
