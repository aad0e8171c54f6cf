/** An edition with what requests look up in it, each made when it is first asked for. */
import type { Actor, Article, Development, Edition, Statement } from "../data/schema.ts";
import { SearchIndex } from "./search-index.ts";

const byId = <Item extends { id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> =>
  new Map(items.map((item) => [item.id, item]));

export class EditionIndex {
  readonly edition: Edition;
  readonly developments: ReadonlyMap<string, Development>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly articles: ReadonlyMap<string, Article>;
  private readonly written = new WeakMap<object, string>();
  private statementsBy: ReadonlyMap<string, readonly Statement[]> | undefined;
  private searchable: SearchIndex | undefined;

  constructor(edition: Edition) {
    this.edition = edition;
    this.developments = byId(edition.developments);
    this.statements = byId(edition.statements);
    this.actors = byId(edition.actors);
    this.articles = byId(edition.articles);
  }

  /** The item's JSON, written once however many lists it appears in. */
  write(item: object): string {
    let json = this.written.get(item);
    if (json === undefined) {
      json = JSON.stringify(item);
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

  /** Whether an actor is the wanted one or belongs to it, directly or through others. */
  isOf(actor: string, wanted: string): boolean {
    let at: string | null | undefined = actor;
    while (at) {
      if (at === wanted) return true;
      at = this.actors.get(at)?.memberOf;
    }
    return false;
  }

  sideOf(actor: string): string | null {
    return this.actors.get(actor)?.side ?? null;
  }

  get search(): SearchIndex {
    this.searchable ??= new SearchIndex(this.edition);
    return this.searchable;
  }
}
