/** An edition with lookup tables. Those by id are built at once, the others on first use. */
import { listAffiliations } from "../../data/model/affiliation.ts";
import type {
  Actor,
  Article,
  Claim,
  Development,
  Edition,
  Statement,
} from "../../data/model/edition.ts";
import { type Bytes, encodeText } from "../http/response.ts";
import { SearchIndex } from "../search/search-index.ts";

const byId = <Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

export class EditionIndex {
  readonly edition: Edition;
  readonly developments: ReadonlyMap<string, Development>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** The edition as JSON, as the compiler wrote it. */
  readonly json: Bytes;
  private developmentsByArticle: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  private statementsByDevelopment: ReadonlyMap<string, readonly Statement[]> | undefined;
  private readonly readSearch: () => Promise<string>;
  private searchIndex: SearchIndex | undefined;

  /** `json`: the edition as the compiler wrote it. `readSearch`: reads its search index, on the first search. */
  constructor(edition: Edition, json: string, readSearch: () => Promise<string>) {
    this.edition = edition;
    this.json = encodeText(json);
    this.readSearch = readSearch;
    this.developments = byId(edition.developments);
    this.statements = byId(edition.statements);
    this.actors = byId(edition.actors);
    this.articles = byId(edition.articles);
    this.claims = byId(edition.claims);
  }

  statementsOn(development: string): readonly Statement[] {
    this.statementsByDevelopment ??= Map.groupBy(
      this.edition.statements,
      (statement) => statement.development,
    );
    return this.statementsByDevelopment.get(development) ?? [];
  }

  /** Ids of the developments for which the article is cited, as evidence or with a quote. */
  developmentsIn(article: string): ReadonlySet<string> {
    if (!this.developmentsByArticle) {
      const idsByArticle = new Map(this.edition.articles.map(({ id }) => [id, new Set<string>()]));
      for (const { id, evidence } of this.edition.developments)
        for (const item of [...evidence, ...this.statementsOn(id).flatMap(({ quotes }) => quotes)])
          idsByArticle.get(item.article)?.add(id);
      this.developmentsByArticle = idsByArticle;
    }
    return this.developmentsByArticle.get(article) ?? new Set();
  }

  /** Whether an actor is one of the groups, or a direct or indirect member of one. */
  belongsTo(actor: string, groups: readonly string[]): boolean {
    return listAffiliations((id) => this.actors.get(id), actor).some((id) => groups.includes(id));
  }

  stancesOf(speaker: string): Statement["stance"][] {
    return this.edition.statements
      .filter((statement) => statement.speaker === speaker)
      .map(({ stance }) => stance);
  }

  sideOf(actor: string): string | null {
    return this.actors.get(actor)?.side ?? null;
  }

  /** Loads the search index. Must be called before `search` is read. */
  async openSearch(): Promise<void> {
    this.searchIndex ??= new SearchIndex(this.edition, await this.readSearch());
  }

  get search(): SearchIndex {
    if (!this.searchIndex) throw new Error("the search index has not been opened");
    return this.searchIndex;
  }
}
