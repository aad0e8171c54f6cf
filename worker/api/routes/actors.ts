import * as z from "zod";
import type { Actor } from "../../../data/model/edition.ts";
import { ActorKind, Stance, StatusValue } from "../../../data/model/edition/vocabulary.ts";
import { fold } from "../../../data/model/text/search-text.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { editionRoute } from "../edition-route.ts";
import { SELECTOR } from "../edition-selector.ts";
import { applyFilters, assertAllowed, resolveIds } from "../apply-filters.ts";
import { anyOf, DATES, Id, PAGE, SEARCH } from "../common-parameters.ts";
import { type DevelopmentFilters, matchDevelopments } from "../filters.ts";
import { paginate } from "../paginate.ts";
import { readObject } from "./read-object.ts";

const countDevelopments = ({ edition }: EditionIndex, actor: string): number =>
  edition.developments.filter((development) => development.actors.includes(actor)).length;

const hasWords = ({ name, aliases, role }: Actor, query: string): boolean => {
  const text = fold([name, ...aliases, role ?? ""].join(" "));
  return fold(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
};

/** The actors who take part in a matching development or speak on it; undefined if no filter is set. */
function findParticipants(
  index: EditionIndex,
  filters: DevelopmentFilters,
): ReadonlySet<string> | undefined {
  const matches = matchDevelopments(index, filters);
  if (!matches) return undefined;
  const matching = index.edition.developments.filter(({ id }) => matches(id));
  return new Set(
    matching.flatMap(({ id, actors }) =>
      actors.concat(index.statementsOn(id).map(({ speaker }) => speaker)),
    ),
  );
}

export const listActors = editionRoute({
  id: "listActors",
  path: "/v1/stories/{story}/actors",
  tag: "actors",
  summary: "People, organisations, states and places, by name",
  query: z.object({
    actor: anyOf(Id, "Only this actor and its direct and indirect members."),
    kind: anyOf(ActorKind, "Only actors of this kind."),
    status: anyOf(StatusValue, "Only those who take part in a development of this status."),
    stance: anyOf(Stance, "Only those who took this stance in a statement."),
    side: anyOf(Id, "Only those who speak for this side, and the side itself."),
    memberOf: anyOf(Id, "Only the direct members of this actor."),
    from: DATES.from.describe(
      "Only those who take part in a development that could fall on or after this EDTF date.",
    ),
    to: DATES.to.describe(
      "Only those who take part in a development that could fall on or before this EDTF date.",
    ),
    q: SEARCH.q.describe("Only actors whose names or role contain all of these words."),
    order: z
      .enum(["name", "developments"])
      .default("name")
      .describe("By name, or by number of developments, highest first."),
    ...PAGE,
    ...SELECTOR,
  }),
  example: () => ({ order: "developments", limit: "5" }),
  run: ({ url, query }, { index, etag }) => {
    const { kind, side, stance, q, order, status, from, to } = query;
    const groups = resolveIds("actor", query.actor, index.actors);
    const memberOf = resolveIds("memberOf", query.memberOf, index.actors);
    assertAllowed("side", side, index.edition.sides);
    const participants = findParticipants(index, { status, from, to });
    const items = applyFilters(index.edition.actors, [
      groups && (({ id }) => index.belongsTo(id, groups)),
      stance && (({ id }) => index.stancesOf(id).some((value) => stance.includes(value))),
      participants && (({ id }) => participants.has(id)),
      kind && ((actor) => kind.includes(actor.kind)),
      side && ((actor) => side.includes(actor.side ?? "")),
      memberOf && ((actor) => memberOf.includes(actor.memberOf ?? "")),
      q !== undefined && ((actor) => hasWords(actor, q)),
    ]).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
    if (order === "developments")
      items.sort((a, b) => countDevelopments(index, b.id) - countDevelopments(index, a.id));
    return paginate(etag, url, query, items);
  },
});

export const readActor = readObject("actor");
