import { findChain } from "../sides.ts";
import type { Rule } from "./rule.ts";

const fold = (name: string): string => name.normalize("NFKC").toLowerCase();

/** One actor, one entry: every spelling belongs to one actor and was met in a source; membership is no circle. */
export const actors: Rule = {
  name: "actors",
  check({ actors: { value, source }, articles, file }, report) {
    const raws = [...articles.values()].map(({ text }) => text.raw.text);
    const isMet = (name: string): boolean => raws.some((raw) => raw.includes(name));
    const owners = new Map<string, string>();
    const claim = (name: string, id: string, path: PropertyKey[]): void => {
      const owner = owners.get(fold(name));
      if (owner === undefined) owners.set(fold(name), id);
      else
        report(
          source.place(path),
          owner === id
            ? `“${name}” stands twice for ${id}`
            : `“${name}” is a spelling of ${owner} too`,
          owner === id ? "remove one of them" : "leave it to the one that the sources mean",
        );
    };
    for (const [id, { name, aliases, memberOf }] of Object.entries(value)) {
      claim(name, id, [id, "name"]);
      for (const [index, alias] of aliases.entries()) {
        claim(alias, id, [id, "aliases", index]);
        if (!isMet(alias))
          report(
            source.place([id, "aliases", index]),
            `the spelling “${alias}” is in no article`,
            "copy it from the source, or remove it",
          );
      }
      if (aliases.length === 0 && !isMet(name))
        report(
          source.place([id, "name"]),
          `“${name}” is in no article under any spelling`,
          "add the spelling that the sources have to `aliases`",
        );
      const root = value[findChain(value, id).at(-1)!]?.memberOf;
      if (memberOf !== undefined && root !== undefined && value[root])
        report(
          source.place([id, "memberOf"]),
          `"${id}" is a member of itself by way of ${findChain(value, id).join(" → ")}`,
          "break the circle",
        );
    }
    for (const [index, side] of file.value.sides.entries())
      if (value[side] && value[side].kind !== "state")
        report(
          file.source.place(["sides", index]),
          `the side "${side}" is a ${value[side].kind}, not a state`,
          "name states only",
        );
  },
};
