import * as z from "zod";
import { Actor, ActorKind, Slug } from "../../data/schema.ts";
import type { EditionIndex } from "../edition-index.ts";
import { assertKnown } from "../filters.ts";
import { ListOf, listResult } from "../list.ts";
import { openPinned, operation } from "../operation.ts";
import { anyOf, PAGE, PIN, WORDS } from "../query.ts";
import { fold } from "../search-index.ts";
import { readObject } from "./object.ts";

const mentions = ({ edition }: EditionIndex, actor: string): number =>
  edition.developments.filter((development) => development.actors.includes(actor)).length;

const isNamed = ({ name, aliases, role }: Actor, words: string): boolean =>
  fold(words)
    .split(/\s+/)
    .every((word) => fold([name, ...aliases, role ?? ""].join(" ")).includes(word));

export const listActors = operation({
  id: "listActors",
  path: "/v1/stories/{story}/actors",
  summary: "People, organisations, states and places, by name",
  query: z.object({
    kind: anyOf(ActorKind, "Only actors of this kind."),
    side: anyOf(Slug, "Only those who speak for this state, and the state itself."),
    memberOf: anyOf(Slug, "Only the direct members of this actor."),
    ...WORDS,
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
    const { kind, side, memberOf, q, order } = query;
    assertKnown("side", side, index.edition.sides);
    assertKnown("memberOf", memberOf, index.actors.keys());
    const items = index.edition.actors
      .filter(
        (actor) =>
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

export const readActor = readObject({
  id: "readActor",
  list: "actors",
  one: "actor",
  response: Actor,
  objects: (index) => index.actors,
});
