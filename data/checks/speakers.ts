import { listAffiliations } from "../model/affiliation.ts";
import type { Rule } from "./rule.ts";

/** Who speaks in a development takes part in it, or belongs to somebody who does; and nobody answers themselves. */
export const speakers: Rule = {
  name: "speakers",
  check({ developments, actors }, report) {
    for (const { value, source } of developments.values())
      for (const [index, { id, speaker, answers }] of value.statements.entries()) {
        const chain = listAffiliations((actor) => actors.value[actor], speaker);
        if (chain.length > 0 && !chain.some((actor) => value.actors.includes(actor)))
          report(
            source.place(["statements", index, "speaker"]),
            `"${speaker}" speaks here without being among the development’s actors`,
            `add ${chain.join(" or ")} to \`actors\``,
          );
        if (answers.includes(id))
          report(
            source.place(["statements", index, "answers"]),
            "a statement that answers itself",
            "name the statement that it answers",
          );
      }
  },
};
