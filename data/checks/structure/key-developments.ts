import type { Rule } from "../rule.ts";
import { idRef, listRefs, wording } from "../../source/wording.ts";

const MIN_KEYS = 4;
const MAX_KEYS = 8;

/** A story has four to eight key developments (a short story at least one), or none: then the box shows the newest ones. */
export const keyDevelopments: Rule = {
  name: "key-developments",
  check({ developments, ids }, report) {
    if (developments.size < ids.developments.size) return;
    const keys = [...developments.values()].filter(({ value }) => value.key);
    const last = keys.at(-1);
    const minimum = developments.size > MIN_KEYS ? MIN_KEYS : 1;
    if (!last || (keys.length >= minimum && keys.length <= MAX_KEYS)) return;
    report(
      last.source.place(["key"]),
      wording`${keys.length} key developments: ${listRefs(keys.map(({ id }) => idRef(id)))}`,
      `choose ${MIN_KEYS} to ${MAX_KEYS}, or none`,
      { code: "key-count", count: keys.length, isTooFew: keys.length < minimum },
    );
  },
};
