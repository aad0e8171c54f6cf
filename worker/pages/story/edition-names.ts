import type { Edition } from "../../../data/model/edition.ts";
import { listIds } from "../../../data/edition/pair-items.ts";
import { en } from "../../../widget/i18n/languages/en.ts";

/** Names for readers by id, or former id. */
export interface EditionNames {
  actor: (id: string) => string;
  /** The headline. */
  development: (id: string) => string;
  /** The speaker and what he does. */
  statement: (id: string) => string;
  /** The title. */
  article: (id: string) => string;
  occasion: (id: string) => string;
}

type Named = "actors" | "developments" | "statements" | "articles" | "occasions";

/**
 * The names in the first of the editions that has an object. With the later edition first, both of two versions are described by the
 * same names, so that a changed headline is one change and not one of each object that refers to it.
 */
export function readNames(...editions: readonly Edition[]): EditionNames {
  const nameOf = <List extends Named>(
    list: List,
    name: (item: Edition[List][number]) => string,
  ): ((id: string) => string) => {
    const names = new Map(
      editions
        .toReversed()
        .flatMap((edition): readonly Edition[List][number][] => edition[list])
        .flatMap((item) => listIds(item).map((id): [string, string] => [id, name(item)])),
    );
    return (id) => names.get(id) ?? id;
  };
  const actor = nameOf("actors", ({ name }) => name);
  return {
    actor,
    development: nameOf("developments", ({ headline }) => headline),
    statement: nameOf(
      "statements",
      ({ speaker, stance }) => `${actor(speaker)} ${en.stance[stance]}`,
    ),
    article: nameOf("articles", ({ title }) => title),
    occasion: nameOf("occasions", ({ name }) => name),
  };
}
