import type { Rule } from "./rule.ts";

/** A statement's id is used once in the story: positions, answers and permalinks rely on it. */
export const ids: Rule = {
  name: "ids",
  check({ developments }, report) {
    const seen = new Map<string, string>();
    for (const { id: development, value, source } of developments.values())
      for (const [index, { id }] of value.statements.entries()) {
        const first = seen.get(id);
        if (first !== undefined)
          report(
            source.place(["statements", index, "id"]),
            `the statement id "${id}" is taken in ${first}`,
            "give one of them another id; the same statement in two wordings is one statement with two quotes",
          );
        else seen.set(id, development);
      }
  },
};
