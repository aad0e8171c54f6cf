/** An edition with what requests look up in it, each made when it is first asked for. */
import type { Actor, Article, Development, Edition, Statement } from "../../data/model/edition.ts";
import { type Bytes, encode } from "../http/bytes.ts";
import { SearchIndex } from "../search/search-index.ts";

const byId = <Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

export class EditionIndex {
  readonly edition: Edition;
  readonly developments: ReadonlyMap<string, Development>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly articles: ReadonlyMap<string, Article>;
  private readonly written = new WeakMap<object, Bytes>();
  private readonly developmentsOf = new Map<string, ReadonlySet<Development>>();
  private developmentsBy: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  private statementsBy: ReadonlyMap<string, readonly Statement[]> | undefined;
  private readonly readSearch: () => Promise<string>;
  private searchable: SearchIndex | undefined;

  /** `json`: the edition as the compiler wrote it. `readSearch`: its search index, read when the first search comes. */
  constructor(edition: Edition, json: string, readSearch: () => Promise<string>) {
    this.edition = edition;
    this.written.set(edition, encode(json));
    this.readSearch = readSearch;
    this.developments = byId(edition.developments);
    this.statements = byId(edition.statements);
    this.actors = byId(edition.actors);
    this.articles = byId(edition.articles);
  }

  /** The item's JSON, written once however many lists it appears in. */
  encode(item: object): Bytes {
    let json = this.written.get(item);
    if (json === undefined) {
      json = encode(JSON.stringify(item));
      this.written.set(item, json);
    }
    return json;
  }

  statementsOn(development: string): readonly Statement[] {
    this.statementsBy ??= Map.groupBy(
      this.edition.statements,
      (statement) => statement.development,
    );
    return this.statementsBy.get(development) ?? [];
  }

  /** The developments that an article has evidence for, or a quote on. */
  developmentsIn(article: string): ReadonlySet<string> {
    if (!this.developmentsBy) {
      const by = new Map(this.edition.articles.map(({ id }) => [id, new Set<string>()]));
      for (const { id, evidence } of this.edition.developments)
        for (const one of [...evidence, ...this.statementsOn(id).flatMap(({ quotes }) => quotes)])
          by.get(one.article)?.add(id);
      this.developmentsBy = by;
    }
    return this.developmentsBy.get(article) ?? new Set();
  }

  /** Whether an actor is the wanted one or belongs to it, directly or through others. */
  isOf(actor: string, wanted: string): boolean {
    let at: string | null | undefined = actor;
    while (at) {
      if (at === wanted) return true;
      at = this.actors.get(at)?.memberOf;
    }
    return false;
  }

  /** The developments in which an actor, or a member of it, takes part. */
  developmentsWith(actor: string): ReadonlySet<Development> {
    let found = this.developmentsOf.get(actor);
    if (!found) {
      const { developments } = this.edition;
      found = new Set(
        developments.filter(({ actors }) => actors.some((one) => this.isOf(one, actor))),
      );
      this.developmentsOf.set(actor, found);
    }
    return found;
  }

  stancesOf(speaker: string): Statement["stance"][] {
    return this.edition.statements
      .filter((one) => one.speaker === speaker)
      .map((one) => one.stance);
  }

  sideOf(actor: string): string | null {
    return this.actors.get(actor)?.side ?? null;
  }

  /** Has to be called before `search` is asked. */
  async openSearch(): Promise<void> {
    this.searchable ??= new SearchIndex(this.edition, await this.readSearch());
  }

  get search(): SearchIndex {
    if (!this.searchable) throw new Error("the search index has not been opened");
    return this.searchable;
  }
}
