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
} from "../story-content.ts";
import { EditionObjects } from "../../model/edition-objects.ts";
import type { Development, Evidence, Quote } from "../../model/edition.ts";
import { compareText } from "../../model/text/compare-text.ts";

export class ContentResolver extends EditionObjects {
  private readonly developments = new Map<string, ContentDevelopment>();

  development(id: string): ContentDevelopment {
    const development = this.developments.get(id) ?? this.resolve(this.get("development", id));
    this.developments.set(id, development);
    return development;
  }

  name(id: string): ContentName {
    const { name, plural, wikidata, aliases } = this.get("actor", id);
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
    return belongsTo((actor) => this.byId.actor.get(actor), id, group);
  }

  passage({ article, origin, selector: [{ exact }, { start, end }] }: Evidence): ContentPassage {
    return { exact, article, letter: this.get("article", article).letter, start, end, origin };
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
    const { speaker, stance, date, note, quotes } = this.get("statement", id);
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
    const { name, role, kind, memberOf, side } = this.get("actor", id);
    const group = kind === "person" && memberOf ? memberOf : id;
    return { actor: this.name(id), name, role, group: this.name(group), side };
  }

  private denial(development: Development): ContentDenial | null {
    const denying = this.denialOf(development);
    if (!denying) return null;
    const { group, side } = this.speaker(denying.speaker);
    return { by: side === null ? group : this.name(side), date: denying.date };
  }

  private resolve(development: Development): ContentDevelopment {
    const { id, date, headline, summary, kind, key, status } = development;
    const statements = this.statementsOn(id);
    const quotes = statements.flatMap((item) => item.quotes);
    const passages = [...quotes, ...development.evidence].map((item) => this.passage(item));
    const citations = Map.groupBy(passages, ({ letter, origin }) => `${letter} ${origin}`);
    return {
      id,
      date,
      headline,
      summary,
      kind,
      key,
      statements: statements.map((item) => this.statement(item.id)),
      status: status && { value: status.value, by: status.by.map((actor) => this.name(actor)) },
      denial: this.denial(development),
      occasion: this.occasionOf(development),
      citations: [...citations.values()]
        .map(([first]) => first!)
        // AA follows Z.
        .toSorted((a, b) => a.letter.length - b.letter.length || compareText(a.letter, b.letter)),
      related: development.relations.map(({ type, development: other }) => ({
        relation: type,
        development: other,
        headline: this.get("development", other).headline,
      })),
    };
  }
}
