/** An edition as the API queries it: who belongs to whom, what is cited where, and its search index. */
import { listAffiliations } from "../../data/model/affiliation.ts";
import { EditionObjects } from "../../data/model/edition-objects.ts";
import type { Edition } from "../../data/model/edition.ts";
import type { Bytes } from "../http/response.ts";
import { SearchIndex } from "../search/search-index.ts";

export class EditionIndex extends EditionObjects {
  /** The edition as JSON, as the compiler wrote it. */
  readonly json: Bytes;
  private developmentsByArticle: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  private readonly readSearch: () => Promise<string>;
  private searchIndex: SearchIndex | undefined;

  /** `json`: the edition as the compiler wrote it. `readSearch`: reads its search index, on the first search. */
  constructor(edition: Edition, json: string, readSearch: () => Promise<string>) {
    super(edition);
    this.json = new TextEncoder().encode(json);
    this.readSearch = readSearch;
  }

  /** Ids of the developments for which the article is cited, as evidence or with a quote. */
  developmentsIn(article: string): ReadonlySet<string> {
    if (!this.developmentsByArticle) {
      const idsByArticle = new Map(this.edition.articles.map(({ id }) => [id, new Set<string>()]));
      for (const development of this.edition.developments)
        for (const { article: cited } of this.evidenceFor(development))
          idsByArticle.get(cited)?.add(development.id);
      this.developmentsByArticle = idsByArticle;
    }
    return this.developmentsByArticle.get(article) ?? new Set();
  }

  /** Whether an actor is one of the groups, or a direct or indirect member of one. */
  belongsTo(actor: string, groups: readonly string[]): boolean {
    return listAffiliations((id) => this.byId.actor.get(id), actor).some((id) =>
      groups.includes(id),
    );
  }

  sideOf(actor: string): string | null {
    return this.byId.actor.get(actor)?.side ?? null;
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
