import { listAffiliations } from "../../model/affiliation.ts";
import { isComplete, type Story } from "../../source/story.ts";
import { actorFinderOf } from "../lib/find-actors.ts";
import { hasWords } from "../lib/find-words.ts";
import { foldCase } from "../lib/fold-case.ts";
import { explainInvisibleDifference } from "../lib/invisible-difference.ts";
import type { Report, Rule } from "../rule.ts";
import { codeKey, idRef, inForms, listRefs, quotedId, wording } from "../../source/wording.ts";

/** Each spelling is one actor's, is listed once, and occurs in an article. */
function checkSpellings(story: Story, report: Report): void {
  const { value, source } = story.actors;
  const articles = [...story.articles.values()];
  const texts = articles.map(({ text }) => text.raw.text);
  const occurs = (name: string): boolean =>
    !isComplete(story) || texts.some((text) => hasWords(text, name));
  const findActors = actorFinderOf(value);
  const mentioned = new Set(
    articles.flatMap((article) =>
      findActors(article.text.raw.text, article.value.language).flatMap(({ ids }) => ids),
    ),
  );
  const owners = new Map<string, string>();
  const checkOwner = (name: string, id: string, path: PropertyKey[]): void => {
    const owner = owners.get(foldCase(name)) ?? id;
    owners.set(foldCase(name), owner);
    if (owner !== id)
      report(
        source.place(path),
        wording`“${name}” is also a spelling of ${idRef(owner)}`,
        "keep it for the one that the sources mean",
      );
  };
  for (const [id, { name, aliases }] of Object.entries(value)) {
    checkOwner(name, id, [id, "name"]);
    for (const [index, alias] of aliases.entries()) {
      const path = [id, "aliases", index];
      checkOwner(alias, id, path);
      if (alias === name || aliases.indexOf(alias) < index)
        report(
          source.place(path),
          wording`“${alias}” is listed twice for ${idRef(id)}`,
          "remove one of them",
          { code: "spelling-needless" },
        );
      if (!occurs(alias))
        report(
          source.place(path),
          `the spelling “${alias}” is in no article`,
          texts
            .map((text) => explainInvisibleDifference(text, alias))
            .find((remedy) => remedy !== null) ?? "copy it from the source, or remove it",
          { code: "spelling-needless" },
        );
    }
    // A name without aliases may be inflected everywhere.
    if (aliases.length === 0 && !occurs(name) && !mentioned.has(id))
      report(
        source.place([id, "name"]),
        `“${name}” is in no article under any spelling`,
        wording`add the spelling that the sources have to ${codeKey("aliases")}`,
      );
  }
}

/** `memberOf` has no cycle. Each cycle is reported once. */
function checkMembership({ actors: { value, source } }: Story, report: Report): void {
  const reported = new Set<string>();
  for (const id of Object.keys(value)) {
    const chain = listAffiliations((actor) => value[actor], id);
    const next = value[chain.at(-1) ?? id]?.memberOf;
    if (reported.has(id) || next === undefined || !value[next]) continue;
    for (const member of chain) reported.add(member);
    report(
      source.place([id, "memberOf"]),
      wording`${quotedId(id)} ${inForms("is a member of", "belongs to")} itself by way of ${listRefs(chain.map(idRef), " → ")}`,
      wording`${inForms("break the cycle", "choose another under “Belongs to” for one of them")}`,
    );
  }
}

/** No state has `plural`, which would change the verbs in languages where the state's name is singular. */
function checkPlurals({ actors: { value, source } }: Story, report: Report): void {
  for (const [id, { kind, plural, note }] of Object.entries(value))
    if (kind === "state" && plural)
      report.question(
        source.place([id, "plural"]),
        wording`${quotedId(id)} is a state, whose name takes the verb that each language has for it`,
        wording`remove ${codeKey("plural")}`,
        { text: note, owner: "actor" },
        { code: "plural-needless" },
      );
}

/** Every spelling is one actor's and occurs in an article, `memberOf` has no cycle, no state is plural, and no side is a place. */
export const actors: Rule = (story, report) => {
  checkSpellings(story, report);
  checkMembership(story, report);
  checkPlurals(story, report);
  const { value, source } = story.file;
  for (const [index, side] of value.sides.entries())
    if (story.actors.value[side]?.kind === "place")
      report(
        source.place(["sides", index]),
        wording`the side ${quotedId(side)} is a place, which takes no position`,
        "name the state, organisation or person that speaks",
      );
};
