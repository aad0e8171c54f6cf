import { isReservedFragment } from "../../model/reserved-ids.ts";
import type { Rule } from "../rule.ts";
import { idRef, wording } from "../../source/wording.ts";

/** Each statement id is used once in the story, and no development id is a fragment that the service's pages use. */
export const ids: Rule = ({ developments }, report) => {
  const owners = new Map<string, string>();
  for (const { id: development, value, source } of developments.values()) {
    if (isReservedFragment(development))
      report(
        source.place(["headline"]),
        `"${development}" is reserved by the service, so the development’s permalink would not open it`,
        "give the file another slug",
      );
    for (const [index, { id }] of value.statements.entries()) {
      const owner = owners.get(id);
      if (owner !== undefined)
        report(
          source.place(["statements", index, "id"]),
          wording`the statement id "${id}" is already used in ${idRef(owner)}`,
          "give one of them another id; the same statement in two wordings is one statement with two quotes",
        );
      else owners.set(id, development);
    }
  }
};
