/** An edition with its objects by id, and the statements on each development. */
import type {
  Actor,
  Article,
  Claim,
  Development,
  Edition,
  Evidence,
  Occasion,
  Statement,
} from "./edition.ts";

/** What has an id by which it can be looked up, by kind. */
export interface Objects {
  development: Development;
  statement: Statement;
  actor: Actor;
  article: Article;
  claim: Claim;
}
export type ObjectKind = keyof Objects;

/** The items of a list by their ids. */
export const indexById = <Item extends { id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]));

export class EditionObjects {
  readonly edition: Edition;
  readonly byId: { readonly [Kind in ObjectKind]: ReadonlyMap<string, Objects[Kind]> };
  private statementsByDevelopment: ReadonlyMap<string, readonly Statement[]> | undefined;
  private denials: ReadonlyMap<string, Statement> | undefined;

  constructor(edition: Edition) {
    this.edition = edition;
    this.byId = {
      development: indexById(edition.developments),
      statement: indexById(edition.statements),
      actor: indexById(edition.actors),
      article: indexById(edition.articles),
      claim: indexById(edition.claims),
    };
  }

  /** An object to which the edition refers. Throws if it has none with this id. */
  get<Kind extends ObjectKind>(kind: Kind, id: string): Objects[Kind] {
    const object = this.byId[kind].get(id);
    if (!object) throw new Error(`the edition refers to "${id}", which it does not have`);
    return object;
  }

  statementsOn(development: string): readonly Statement[] {
    this.statementsByDevelopment ??= Map.groupBy(
      this.edition.statements,
      (statement) => statement.development,
    );
    return this.statementsByDevelopment.get(development) ?? [];
  }

  occasionOf({ occasion }: Development): Occasion | null {
    return this.edition.occasions.find(({ id }) => id === occasion) ?? null;
  }

  /** The first statement that denies a development; null if there is none. */
  denialOf({ id }: Development): Statement | null {
    this.denials ??= this.listDenials();
    return this.denials.get(id) ?? null;
  }

  private listDenials(): Map<string, Statement> {
    const denials = new Map<string, Statement>();
    for (const { id, relations } of this.edition.developments) {
      const denial = this.statementsOn(id).find(({ stance }) => stance === "denies");
      if (!denial) continue;
      for (const { type, development } of relations)
        if (type === "denies" && !denials.has(development)) denials.set(development, denial);
    }
    return denials;
  }

  /** The actors who take part in a development, and those who speak on it. */
  participantsIn({ id, actors }: Development): string[] {
    return [...actors, ...this.statementsOn(id).map(({ speaker }) => speaker)];
  }

  /** All evidence for a development, including the quotes of its statements. */
  evidenceFor({ id, evidence }: Development): Evidence[] {
    return [...evidence, ...this.statementsOn(id).flatMap(({ quotes }) => quotes)];
  }
}
