import { KEY_DEVELOPMENTS } from "../../model/files/development-file.ts";
import type { Rule } from "../rule.ts";
import { idRef, listRefs, wording } from "../../source/wording.ts";

const { minimum: MINIMUM, maximum: MAXIMUM } = KEY_DEVELOPMENTS;

/** A story has as many key developments as the box has room for, or none: then the box shows the newest ones. */
export const keyDevelopments: Rule = ({ developments, ids }, report) => {
  if (developments.size < ids.developments.size) return;
  const keys = [...developments.values()].filter(({ value }) => value.key);
  const last = keys.at(-1);
  const minimum = developments.size > MINIMUM ? MINIMUM : 1;
  if (!last || (keys.length >= minimum && keys.length <= MAXIMUM)) return;
  report(
    last.source.place(["key"]),
    wording`${keys.length} key developments: ${listRefs(keys.map(({ id }) => idRef(id)))}`,
    `choose ${MINIMUM} to ${MAXIMUM}, or none`,
    { code: "key-count", count: keys.length, isTooFew: keys.length < minimum },
  );
};
