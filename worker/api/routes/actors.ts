import * as z from "zod";
import { ActorKind, Stance } from "../../../data/model/edition/vocabulary.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { editionRoute } from "../edition-route.ts";
import { applyFilters, containsWords, resolveIds, resolveSides } from "../apply-filters.ts";
import { anyOf, dateParameters, Id, PAGE, SEARCH } from "../common-parameters.ts";
import { developmentFilters, type DevelopmentFilters, matchDevelopments } from "../filters.ts";
import { paginate } from "../paginate.ts";
import { objectRoutes } from "./object-routes.ts";
import type { Route } from "../route.ts";

const countDevelopments = ({ edition }: EditionIndex, actor: string): number =>
  edition.developments.filter((development) => development.actors.includes(actor)).length;

/** The actors who take part in a matching development or speak on it; undefined if no filter is set. */
function findParticipants(
  index: EditionIndex,
  filters: DevelopmentFilters,
): ReadonlySet<string> | undefined {
  const matches = matchDevelopments(index, filters);
  if (!matches) return undefined;
  const matching = index.edition.developments.filter(({ id }) => matches(id));
  return new Set(matching.flatMap((development) => index.participantsIn(development)));
}

export const ACTORS: readonly Route[] = [
  editionRoute({
    id: "listActors",
    path: "/v1/stories/{story}/actors",
    tag: "actors",
    summary: "People, organisations, states and places, by name",
    query: () => ({
      ...developmentFilters("Only those who take part in developments"),
      // Of these, `actor`, `kind`, `stance` and `side` are of the actor, below.
      actor: anyOf(Id, "Only this actor and its direct and indirect members."),
      kind: anyOf(ActorKind, "Only actors of this kind."),
      stance: anyOf(Stance, "Only those who took this stance in a statement."),
      side: anyOf(Id, "Only those who speak for this side, and the side itself."),
      memberOf: anyOf(Id, "Only the direct members of this actor."),
      ...dateParameters("Only those who take part in a development that"),
      q: SEARCH.q.describe("Only actors whose names or role contain all of these words."),
      order: z
        .enum(["name", "developments"])
        .default("name")
        .describe("By name, or by number of developments, highest first."),
      ...PAGE,
    }),
    example: () => ({ order: "developments", limit: "5" }),
    run: ({ url, query }, { index, etag }) => {
      const { kind, stance, q, order } = query;
      const { status, disputed, key, occasion, from, to } = query;
      const groups = resolveIds("actor", query.actor, index.byId.actor);
      const memberOf = resolveIds("memberOf", query.memberOf, index.byId.actor);
      const side = resolveSides(index, query.side);
      const participants = findParticipants(index, { status, disputed, key, occasion, from, to });
      const items = applyFilters(index.edition.actors, [
        groups && (({ id }) => index.belongsTo(id, groups)),
        stance &&
          (({ id }) =>
            index.edition.statements.some(
              (statement) => statement.speaker === id && stance.includes(statement.stance),
            )),
        participants && (({ id }) => participants.has(id)),
        kind && ((actor) => kind.includes(actor.kind)),
        side && ((actor) => side.includes(actor.side ?? "")),
        memberOf && ((actor) => memberOf.includes(actor.memberOf ?? "")),
        q !== undefined &&
          (({ name, aliases, role }) => containsWords([name, ...aliases, role ?? ""].join(" "), q)),
      ]).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
      if (order === "developments")
        items.sort((a, b) => countDevelopments(index, b.id) - countDevelopments(index, a.id));
      return paginate(etag, url, query, items);
    },
  }),
  ...objectRoutes("actor", { cited: "the record of an actor", format: "csl-json" }),
];
