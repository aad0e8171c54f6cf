import { listAffiliations } from "../model/affiliation.ts";
import type { Rule } from "./rule.ts";

/** Each actor that a headline names is among the development's actors, or a member of it is. */
export const headlineActors: Rule = {
  name: "headline-actors",
  check({ developments, actors }, report) {
    const names = Object.entries(actors.value)
      .flatMap(([id, { name, aliases }]) =>
        [name, ...aliases].map((spelling) => ({ id, spelling })),
      )
      // The longest first: "North Korea’s defence ministry" names the ministry, not the state.
      .toSorted((a, b) => b.spelling.length - a.spelling.length)
      .map(({ id, spelling }) => ({
        id,
        spelling,
        pattern: new RegExp(
          `(?<![\\p{L}\\p{N}])${RegExp.escape(spelling)}(?![\\p{L}\\p{N}])`,
          "gu",
        ),
      }));
    for (const { value, source } of developments.values()) {
      const present = new Set(
        value.actors.flatMap((id) => listAffiliations((actor) => actors.value[actor], id)),
      );
      let rest = value.headline;
      for (const { id, spelling, pattern } of names) {
        // Most spellings are not there at all; asking so first keeps a large corpus fast.
        if (!rest.includes(spelling) || rest.search(pattern) === -1) continue;
        rest = rest.replaceAll(pattern, " · ");
        if (!present.has(id))
          report(
            source.place(["headline"]),
            `the headline names “${spelling}”, who is not among the actors`,
            `add ${id} to \`actors\``,
          );
      }
    }
  },
};
