import type { Rule } from "../rule.ts";

/** Fewer say too little, unless the story has no more; more are no choice. */
const FEWEST = 4;
const MOST = 8;

/** A story has four to eight key developments, or none: then the newest ones are shown. */
export const keyDevelopments: Rule = {
  name: "key-developments",
  check({ developments, known }, report) {
    if (developments.size < known.developments.size) return;
    const keys = [...developments.values()].filter(({ value }) => value.key);
    const last = keys.at(-1);
    const fewest = developments.size > FEWEST ? FEWEST : 1;
    if (!last || (keys.length >= fewest && keys.length <= MOST)) return;
    report(
      last.source.place(["key"]),
      `${keys.length} key developments: ${keys.map(({ id }) => id).join(", ")}`,
      `choose ${FEWEST} to ${MOST}, or none`,
    );
  },
};
