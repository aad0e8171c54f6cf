import type { Rule } from "../rule.ts";
import { code, idRef, keyRef, quoted, wording } from "../../source/wording.ts";

/** Every speaker in a development is among its actors, and no statement answers itself. */
export const speakers: Rule = {
  name: "speakers",
  check({ developments, actors }, report) {
    for (const { value, source } of developments.values())
      for (const [index, { id, speaker, answers }] of value.statements.entries()) {
        if (actors.value[speaker] && !value.actors.includes(speaker))
          report(
            source.place(["statements", index, "speaker"]),
            wording`${quoted(idRef(speaker))} speaks here, but is not among the development’s actors`,
            wording`add ${idRef(speaker)} to ${code(keyRef("actors"))}`,
            { code: "actor-absent", actor: speaker },
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
