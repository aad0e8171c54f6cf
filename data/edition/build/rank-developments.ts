/**
 * The order of the box: key developments, the developments below each, and the context that is below none.
 *
 * A development is below the key development of its first relation, directly or through others that are not key. After its own
 * relations, those of key developments to it count: a report that a key development denies is below it. In a story without key
 * developments all are context, and the box shows those (build-content.ts).
 */
import type { Development, Edition, RelationType } from "../../model/edition.ts";

interface RankedDevelopment {
  /** Id of a key development. */
  development: string;
  /** Ids of the developments below it: stages, oldest first, then reactions. Each is below one only. */
  children: string[];
  /** Ids of developments that relate to this one and are below another. */
  links: string[];
}

interface RankedDevelopments {
  /** Newest first; a key development that responds to another directly follows it. */
  key: RankedDevelopment[];
  /** Ids of developments that relate to no key development, newest first. */
  context: string[];
}

type Source = Pick<Edition, "developments" | "statements" | "actors" | "sides">;

interface Edge {
  type: RelationType;
  to: string;
}

const RESPONSES: ReadonlySet<RelationType> = new Set(["reactsTo", "respondsTo", "denies"]);
const STAGES: ReadonlySet<RelationType> = new Set(["follows", "confirms"]);

/** Each development's relations, in order, then those of key developments to it. */
function listEdges(developments: readonly Development[]): Map<string, Edge[]> {
  const edges = new Map<string, Edge[]>(developments.map(({ id }) => [id, []]));
  for (const { id, relations } of developments)
    for (const { type, development } of relations) edges.get(id)?.push({ type, to: development });
  for (const { id, key, relations } of developments)
    for (const { type, development } of relations)
      if (key) edges.get(development)?.push({ type, to: id });
  return edges;
}

/** Key developments in the order of the box. `developments`: newest first. */
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
    for (const other of keys) {
      if (targetOf.get(other.id) === key.id) place(other);
    }
  };
  for (const key of keys) {
    if (!targetOf.has(key.id)) place(key);
  }
  // The others respond to each other in a cycle, which verification reports.
  for (const key of keys) place(key);
  return sorted;
}

/** The key development that each other one is below, and the first relation of the path to it. */
function findParents(
  developments: readonly Development[],
  edges: ReadonlyMap<string, readonly Edge[]>,
): Map<string, Edge> {
  const keys = new Set(developments.flatMap(({ id, key }) => (key ? [id] : [])));
  const parents = new Map<string, Edge>();
  const find = (id: string, visited: Set<string>): Edge | null => {
    const parent = parents.get(id);
    if (parent) return parent;
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
    const parent = key ? null : find(id, new Set([id]));
    if (parent) parents.set(id, parent);
  }
  return parents;
}

interface RankedChild {
  development: Development;
  /** The first relation of its path to the key development. */
  type: RelationType;
}

/**
 * Sorts the developments below a key one, which come newest first: stages first, what happened before what was said, then reactions,
 * of which denials come first, then those of the parties' sides, then others.
 */
function makeChildSorter({ actors, statements, sides }: Source) {
  const sideOf = new Map(actors.map(({ id, side }) => [id, side]));
  // Of several speakers, the first.
  const speakerOf = new Map(
    statements.toReversed().map(({ development, speaker }) => [development, speaker]),
  );
  /** Sort key by side: first the key development's parties, in order, then other sides, then developments without a side. */
  const rankSide = ({ id }: Development, parties: Set<string>): number => {
    const side = sideOf.get(speakerOf.get(id) ?? "") ?? "";
    const place = sides.indexOf(side);
    if (place === -1) return 2 * sides.length;
    return parties.has(side) ? place : sides.length + place;
  };
  return (key: Development, children: readonly RankedChild[]): string[] => {
    const parties = new Set(key.actors.flatMap((actor) => sideOf.get(actor) ?? []));
    const spoken = children.filter(({ development }) => speakerOf.has(development.id));
    // Stages are chronological: departure, then arrival.
    const stages = [
      ...children.filter((child) => !spoken.includes(child)).toReversed(),
      ...spoken.filter(({ type }) => STAGES.has(type)).toReversed(),
    ];
    // Rows of one occasion are grouped.
    const groups = Map.groupBy(
      children.filter((child) => !stages.includes(child)),
      ({ development }) => development.occasion ?? `alone ${development.id}`,
    );
    const reactions = [...groups.values()]
      .map((rows) => ({
        // First the point that most reports carry: it is shown if only one is.
        rows: rows.toSorted((x, y) => y.development.reportCount - x.development.reportCount),
        denies: rows.some(({ type }) => type === "denies"),
        side: Math.min(...rows.map(({ development }) => rankSide(development, parties))),
      }))
      .toSorted((x, y) => Number(y.denies) - Number(x.denies) || x.side - y.side);
    return [...stages, ...reactions.flatMap(({ rows }) => rows)].map(
      ({ development }) => development.id,
    );
  };
}

/** The order of the box for an edition. */
export function rankDevelopments(edition: Source): RankedDevelopments {
  const { developments } = edition;
  const edges = listEdges(developments);
  const parents = findParents(developments, edges);
  const sortChildren = makeChildSorter(edition);
  const key = sortKeys(developments).map((row): RankedDevelopment => {
    const children = developments.flatMap((development) => {
      const parent = parents.get(development.id);
      return parent?.to === row.id ? [{ development, type: parent.type }] : [];
    });
    const links = developments.filter(
      ({ id, key: isKey }) =>
        !isKey &&
        parents.get(id)?.to !== row.id &&
        (edges.get(id) ?? []).some(({ to }) => to === row.id || parents.get(to)?.to === row.id),
    );
    return {
      development: row.id,
      children: sortChildren(row, children),
      links: links.map(({ id }) => id),
    };
  });
  const context = developments.filter(({ id, key: isKey }) => !isKey && !parents.has(id));
  return { key, context: context.map(({ id }) => id) };
}
