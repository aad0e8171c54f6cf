import { listAffiliations } from "../../model/affiliation.ts";
import { actorFinderOf } from "../lib/find-actors.ts";
import { explainInvisibleDifference } from "../lib/invisible-difference.ts";
import { hasWords } from "../lib/find-words.ts";
import { isReadable } from "../../source/story.ts";
import type { Rule } from "../rule.ts";

const fold = (name: string): string => name.normalize("NFKC").toLowerCase();

/** Every spelling belongs to one actor and occurs in an article; memberOf leads to no circle; no side is a place. */
export const actors: Rule = {
  name: "actors",
  check(story, report) {
    const { articles, file } = story;
    const { value, source } = story.actors;
    const raws = [...articles.values()].map(({ text }) => text.raw.text);
    const isMet = (name: string): boolean =>
      !isReadable(story) || raws.some((raw) => hasWords(raw, name));
    const findActors = actorFinderOf(value);
    const inflected = new Set(
      [...articles.values()].flatMap((article) =>
        findActors(article.text.raw.text, article.value.language).flatMap(({ ids }) => ids),
      ),
    );
    const owners = new Map<string, string>();
    const claim = (name: string, id: string, path: PropertyKey[]): void => {
      const owner = owners.get(fold(name)) ?? id;
      owners.set(fold(name), owner);
      if (owner !== id)
        report(
          source.place(path),
          `“${name}” is a spelling of ${owner} too`,
          "leave it to the one that the sources mean",
        );
    };
    const inCircle = new Set<string>();
    for (const [id, { name, aliases, memberOf }] of Object.entries(value)) {
      claim(name, id, [id, "name"]);
      for (const [index, alias] of aliases.entries()) {
        claim(alias, id, [id, "aliases", index]);
        if (alias === name || aliases.indexOf(alias) < index)
          report(
            source.place([id, "aliases", index]),
            `“${alias}” stands twice for ${id}`,
            "remove one of them",
          );
        if (!isMet(alias))
          report(
            source.place([id, "aliases", index]),
            `the spelling “${alias}” is in no article`,
            raws
              .map((raw) => explainInvisibleDifference(raw, alias))
              .find((remedy) => remedy !== null) ?? "copy it from the source, or remove it",
          );
      }
      if (aliases.length === 0 && !isMet(name) && !inflected.has(id))
        report(
          source.place([id, "name"]),
          `“${name}” is in no article under any spelling`,
          "add the spelling that the sources have to `aliases`",
        );
      if (inCircle.has(id)) continue;
      const root = value[listAffiliations((actor) => value[actor], id).at(-1)!]?.memberOf;
      if (memberOf !== undefined && root !== undefined && value[root]) {
        for (const member of listAffiliations((actor) => value[actor], id)) inCircle.add(member);
        report(
          source.place([id, "memberOf"]),
          `"${id}" is a member of itself by way of ${listAffiliations((actor) => value[actor], id).join(" → ")}`,
          "break the circle",
        );
      }
    }
    for (const [index, side] of file.value.sides.entries())
      if (value[side] && value[side].kind === "place")
        report(
          file.source.place(["sides", index]),
          `the side "${side}" is a place, which takes no position`,
          "name the state, organisation or person that speaks",
        );
  },
};
