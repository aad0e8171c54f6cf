import type { Path, YamlSource } from "../../source/yaml/yaml-source.ts";
import type { Rule } from "../rule.ts";
import { idRef, inForms, quotedId, wording } from "../../source/wording.ts";

/** An object that may have former ids. */
interface Identified {
  id: string;
  value: { formerIds: readonly string[] };
  source: YamlSource;
  /** The path to the object in its file; by default the whole file. */
  path?: Path;
}

/** A former id is not the current id of an object of its kind, and belongs to one object only. */
export const formerIds: Rule = ({ actors, articles, developments, ids }, report) => {
  const check = (
    kind: string,
    currentIds: ReadonlySet<string> | null,
    objects: Iterable<Identified>,
  ): void => {
    const owners = new Map<string, string>();
    for (const { id, value, source, path = [] } of objects)
      for (const [index, formerId] of value.formerIds.entries()) {
        const place = source.place([...path, "formerIds", index]);
        const owner = owners.get(formerId);
        if (currentIds?.has(formerId))
          report(
            place,
            wording`${quotedId(formerId)} is the current ${inForms("id", "address")}${formerId === id ? "" : ` of another ${kind}`}`,
            wording`remove it: a former ${inForms("id", "address")} is no longer in use`,
            { code: "former-id-used" },
          );
        else if (owner !== undefined)
          report(
            place,
            wording`${quotedId(formerId)} is also a former ${inForms("id", "address")} of ${idRef(owner)}`,
            "list it for one of them",
          );
        owners.set(formerId, id);
      }
  };
  check("article", ids.articles, articles.values());
  check("development", ids.developments, developments.values());
  const { value: byId, source } = actors;
  check(
    "actor",
    ids.actors,
    Object.entries(byId).map(([id, value]) => ({ id, value, source, path: [id] })),
  );
};
