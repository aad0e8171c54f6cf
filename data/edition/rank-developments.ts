/**
 * The order of the box (DESIGN.md): key developments, what hangs under each, and the context that hangs nowhere.
 *
 * A development hangs under its first relation; where that leads to one that is not key, it hangs where that one does.
 * After its own relations those of key developments to it count: a report that a key development denies hangs there.
 */
import type { Development, Edition, RelationType } from "../model/edition.ts";

export interface RankedDevelopment {
  /** A key development. */
  development: string;
  /** Developments that hang here: stages, oldest first, then reactions; each hangs in one place only. */
  hanging: string[];
  /** Developments that relate to this one and hang elsewhere. */
  links: string[];
}

export interface RankedDevelopments {
  /** Newest first; a key development that responds to another stands directly after it. */
  key: RankedDevelopment[];
  /** Developments that relate to no key development, newest first. */
  context: string[];
}

type Source = Pick<Edition, "developments" | "statements" | "actors" | "sides">;

interface Edge {
  type: RelationType;
  to: string;
}

const RESPONSES: ReadonlySet<RelationType> = new Set(["reactsTo", "respondsTo", "denies"]);
const STAGES: ReadonlySet<RelationType> = new Set(["follows", "confirms"]);

/** Each development's own relations in its order, then those of key developments that lead to it. */
function listEdges(developments: readonly Development[]): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>(developments.map(({ id }) => [id, []]));
  for (const { id, relations } of developments)
    for (const { type, development } of relations) edges.get(id)?.push({ type, to: development });
  for (const { id, key, relations } of developments)
    for (const { type, development } of relations)
      if (key) edges.get(development)?.push({ type, to: id });
  return edges;
}

/** Key developments in the order of the box; `developments` are newest first. */
function sortKeys(developments: readonly Development[]): Development[] {
  const keys = developments.filter(({ key }) => key);
  const targetOf = new Map(
    keys.flatMap(({ id, relations }) => {
      const target = relations.find(
        ({ type, development }) =>
          RESPONSES.has(type) && development !== id && keys.some((key) => key.id === development),
      );
      return target ? [[id, target.development] as const] : [];
    }),
  );
  const sorted: Development[] = [];
  const place = (key: Development): void => {
    if (sorted.includes(key)) return;
    sorted.push(key);
    for (const other of keys) if (targetOf.get(other.id) === key.id) place(other);
  };
  for (const key of keys) if (!targetOf.has(key.id)) place(key);
  // What is left responds in a circle, which verification refuses.
  for (const key of keys) place(key);
  return sorted;
}

/** The key development under which each other one hangs, and the relation that leads there first. */
function findHangers(
  developments: readonly Development[],
  edges: ReadonlyMap<string, readonly Edge[]>,
): Map<string, Edge> {
  const keys = new Set(developments.flatMap(({ id, key }) => (key ? [id] : [])));
  const hangers = new Map<string, Edge>();
  const find = (id: string, visited: Set<string>): Edge | null => {
    const found = hangers.get(id);
    if (found) return found;
    for (const { type, to } of edges.get(id) ?? []) {
      if (keys.has(to)) return { type, to };
      if (visited.has(to)) continue;
      visited.add(to);
      const next = find(to, visited);
      if (next) return { type, to: next.to };
    }
    return null;
  };
  for (const { id, key } of developments) {
    const hanger = key ? null : find(id, new Set([id]));
    if (hanger) hangers.set(id, hanger);
  }
  return hangers;
}

/** Orders what hangs under a key development: stages, then reactions; denials lead, then the parties' sides, then others. */
class HangingOrder {
  private readonly sideOf: ReadonlyMap<string, string | null>;
  private readonly speakersOf: ReadonlyMap<string, string[]>;
  private readonly sides: readonly string[];

  constructor({ actors, statements, sides }: Source) {
    this.sideOf = new Map(actors.map(({ id, side }) => [id, side]));
    this.sides = sides;
    const speakers = new Map<string, string[]>();
    for (const { development, speaker } of statements)
      speakers.set(development, [...(speakers.get(development) ?? []), speaker]);
    this.speakersOf = speakers;
  }

  /** The place of a development's side: the key development's parties in order, then the other sides, then nobody's. */
  private rankSide(development: Development, parties: ReadonlySet<string>): number {
    const [speaker = development.actors[0]] = this.speakersOf.get(development.id) ?? [];
    const side = speaker === undefined ? null : (this.sideOf.get(speaker) ?? null);
    const place = side === null ? -1 : this.sides.indexOf(side);
    if (place === -1) return 2 * this.sides.length;
    return side !== null && parties.has(side) ? place : this.sides.length + place;
  }

  sort(key: Development, hanging: readonly { development: Development; type: RelationType }[]) {
    const parties = new Set(
      key.actors.flatMap((actor) => {
        const side = this.sideOf.get(actor);
        return side ? [side] : [];
      }),
    );
    // A course of events reads from its beginning: departure, then arrival.
    const stages = hanging.filter(({ type }) => STAGES.has(type)).toReversed();
    // Rows of one occasion stay together, in the place of the first of them.
    const groups = Map.groupBy(
      hanging.filter(({ type }) => !STAGES.has(type)),
      ({ development }) => development.occasion ?? `alone ${development.id}`,
    );
    const reactions = [...groups.values()]
      .map((rows) => ({
        // The point that most reports carry stands for the occasion where only one is shown.
        rows: rows.toSorted((a, b) => b.development.reports - a.development.reports),
        denies: rows.some(({ type }) => type === "denies"),
        side: Math.min(...rows.map(({ development }) => this.rankSide(development, parties))),
      }))
      .toSorted((a, b) => Number(b.denies) - Number(a.denies) || a.side - b.side);
    return [...stages, ...reactions.flatMap(({ rows }) => rows)].map(
      ({ development }) => development.id,
    );
  }
}

/** The order of the box for an edition, whose developments are newest first. */
export function rankDevelopments(edition: Source): RankedDevelopments {
  const { developments } = edition;
  const edges = listEdges(developments);
  const hangers = findHangers(developments, edges);
  const order = new HangingOrder(edition);
  const key = sortKeys(developments).map((row): RankedDevelopment => {
    const hanging = developments.flatMap((development) => {
      const hanger = hangers.get(development.id);
      return hanger?.to === row.id ? [{ development, type: hanger.type }] : [];
    });
    const links = developments.filter(
      ({ id, key: isKey }) =>
        !isKey &&
        hangers.get(id)?.to !== row.id &&
        (edges.get(id) ?? []).some(({ to }) => to === row.id || hangers.get(to)?.to === row.id),
    );
    return {
      development: row.id,
      hanging: order.sort(row, hanging),
      links: links.map(({ id }) => id),
    };
  });
  const context = developments.filter(({ id, key: isKey }) => !isKey && !hangers.has(id));
  return { key, context: context.map(({ id }) => id) };
}
