import * as z from "zod";
import { Actor, ActorKind, Slug, Stance, StatusValue } from "../../../data/model/edition.ts";
import { findAbout } from "../about.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { assertKnown, type DevelopmentFilters } from "../filters.ts";
import { ListOf, listResult } from "../paginate.ts";
import { openPinned, operation } from "../route.ts";
import { anyOf, DATES, PAGE, PIN, WORDS } from "../query.ts";
import { fold } from "../../../data/model/search-text.ts";
import { readObject } from "./object.ts";

const mentions = ({ edition }: EditionIndex, actor: string): number =>
  edition.developments.filter((development) => development.actors.includes(actor)).length;

const isNamed = ({ name, aliases, role }: Actor, words: string): boolean =>
  fold(words)
    .split(/\s+/)
    .every((word) => fold([name, ...aliases, role ?? ""].join(" ")).includes(word));

/** Who takes part in such a development, or has spoken of it. */
function findParticipants(
  index: EditionIndex,
  filters: Pick<DevelopmentFilters, "status" | "from" | "to">,
): (actor: string) => boolean {
  const isAbout = findAbout(index, filters);
  const taking = new Set<string>();
  for (const { id, actors } of index.edition.developments)
    if (isAbout(id))
      for (const actor of [...actors, ...index.statementsOn(id).map(({ speaker }) => speaker)])
        taking.add(actor);
  const all = Object.values(filters).every((value) => value === undefined);
  return (actor) => all || taking.has(actor);
}

export const listActors = operation({
  id: "listActors",
  path: "/v1/stories/{story}/actors",
  summary: "People, organisations, states and places, by name",
  query: z.object({
    actor: anyOf(Slug, "Only this actor and its members, direct or not."),
    kind: anyOf(ActorKind, "Only actors of this kind."),
    status: anyOf(StatusValue, "Only those who take part in a development of this status."),
    stance: anyOf(Stance, "Only those who took this stance themselves."),
    side: anyOf(Slug, "Only those who speak for this state, and the state itself."),
    memberOf: anyOf(Slug, "Only the direct members of this actor."),
    from: DATES.from.meta({
      description:
        "Only those who take part in a development that may be as late as this EDTF date.",
    }),
    to: DATES.to.meta({
      description:
        "Only those who take part in a development that may be as early as this EDTF date.",
    }),
    q: WORDS.q.meta({ description: "Only actors with all of these words in a name or the role." }),
    order: z
      .enum(["name", "developments"])
      .default("name")
      .meta({ description: "By name, or by the number of developments, most first." }),
    ...PAGE,
    ...PIN,
  }),
  response: ListOf(Actor),
  run: async ({ env, url, path, query }) => {
    const opened = await openPinned(env, url, path["story"]!, query);
    const { index } = opened;
    const { actor: within, kind, side, memberOf, stance, q, order, ...about } = query;
    const { status, from, to } = about;
    assertKnown("actor", within, index.actors);
    const takesPart = findParticipants(index, { status, from, to });
    assertKnown("side", side, new Set(index.edition.sides));
    assertKnown("memberOf", memberOf, index.actors);
    const items = index.edition.actors
      .filter(
        (actor) =>
          (!within || within.some((wanted) => index.isOf(actor.id, wanted))) &&
          (!stance || index.stancesOf(actor.id).some((one) => stance.includes(one))) &&
          takesPart(actor.id) &&
          (!kind || kind.includes(actor.kind)) &&
          (!side || side.includes(actor.side ?? "")) &&
          (!memberOf || memberOf.includes(actor.memberOf ?? "")) &&
          (q === undefined || isNamed(actor, q)),
      )
      .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
    if (order === "developments")
      items.sort((a, b) => mentions(index, b.id) - mentions(index, a.id));
    return listResult(opened, url, query, items);
  },
});

export const readActor = readObject("readActor", "actor", Actor);
