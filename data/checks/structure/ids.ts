import { isReservedFragment } from "../../model/reserved-ids.ts";
import type { Rule } from "../rule.ts";
import { idRef, inForms, wording } from "../../source/wording.ts";

/** Each statement id is used once in the story, and no development id is a fragment that the service's pages use. */
export const ids: Rule = ({ developments }, report) => {
  const owners = new Map<string, string>();
  for (const { id: development, value, source } of developments.values()) {
    if (isReservedFragment(development))
      report(
        source.place(["headline"]),
        `"${development}" is reserved by the service, so the development’s permalink would not open it`,
        wording`give ${inForms("the file another slug", "it another address")}`,
      );
    for (const [index, { id }] of value.statements.entries()) {
      const owner = owners.get(id);
      if (owner !== undefined)
        report(
          source.place(["statements", index, "id"]),
          wording`${inForms(`the statement id "${id}" is already used in`, "the address of this statement is also that of one in")} ${idRef(owner)}`,
          wording`${inForms("give one of them another id", "remove this one, and mark its words again")}; the same statement in two wordings is one statement with two quotes`,
        );
      else owners.set(id, development);
    }
  }
};
