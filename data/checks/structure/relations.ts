import { boundedRange } from "../../model/dates/edtf.ts";
import type { RelationType } from "../../model/edition.ts";
import type { Place } from "../../source/diagnostic.ts";
import { indexStatements, type Story, type StoryDevelopment } from "../../source/story.ts";
import { isUtterance } from "../lib/dates/story-dates.ts";
import type { Report, Rule } from "../rule.ts";
import {
  codeValue,
  dateRef,
  idRef,
  inForms,
  keyRef,
  listRefs,
  quotedId,
  wording,
} from "../../source/wording.ts";

/** Relations to an earlier development; a confirmation may precede what it confirms. */
const BACKWARD: readonly string[] = [
  "denies",
  "respondsTo",
  "reactsTo",
  "follows",
] satisfies RelationType[];

const listTargets = ({ value }: StoryDevelopment): string[] =>
  value.relations.flatMap((relation) =>
    Object.entries(relation).flatMap(([type, id]) => (BACKWARD.includes(type) ? [id] : [])),
  );

/** Cycles of relations, each found once by a depth-first search. */
function findCycles({ developments }: Story): string[][] {
  const cycles: string[][] = [];
  const visited = new Set<string>();
  const path: string[] = [];
  const visit = (id: string): void => {
    const development = developments.get(id);
    if (!development || visited.has(id)) return;
    const start = path.indexOf(id);
    if (start !== -1) {
      cycles.push([...path.slice(start), id]);
      return;
    }
    path.push(id);
    for (const target of listTargets(development)) {
      if (target !== id) visit(target);
    }
    path.pop();
    visited.add(id);
  };
  for (const id of developments.keys()) visit(id);
  return cycles;
}

/** `respondsTo` relates a statement to an utterance, `reactsTo` a statement to any other event. */
function checkStatements(
  development: StoryDevelopment,
  target: StoryDevelopment | undefined,
  [type, place]: [string, Place],
  report: Report,
): void {
  if (type !== "respondsTo" && type !== "reactsTo") return;
  if (development.value.statements.length === 0)
    report(
      place,
      wording`${keyRef(type)} ${quotedId(target?.id ?? "")} without a statement`,
      wording`add the statement, or use ${keyRef("follows")}`,
    );
  if (type === "respondsTo" && target?.value.statements.length === 0)
    report(
      place,
      wording`${keyRef(type)} ${quotedId(target.id)}, which has no statement`,
      wording`use ${keyRef("reactsTo")}`,
      { code: "relation-type", type: "reactsTo", to: target.id },
    );
  if (type === "reactsTo" && target && isUtterance(target.value))
    report(
      place,
      wording`${keyRef(type)} ${quotedId(target.id)}, which is a ${target.value.kind}`,
      wording`use ${keyRef("respondsTo")}`,
      { code: "relation-type", type: "respondsTo", to: target.id },
    );
}

function checkRelation(
  story: Story,
  development: StoryDevelopment,
  [index, type, id]: [number, string, string],
  report: Report,
): void {
  const { source, value } = development;
  const place = source.place(["relations", index, type]);
  const target = story.developments.get(id);
  if (id === development.id) {
    report(
      place,
      wording`a development that ${keyRef(type)} itself`,
      "name the other development, or remove the relation",
    );
    return;
  }
  if (type === "denies" && !value.statements.some(({ stance }) => stance === "denies"))
    report(
      place,
      wording`${keyRef(type)} ${quotedId(id)} without a denying statement`,
      wording`add the statement with ${codeValue("denies", "stance")}, or use ${keyRef("respondsTo")}`,
    );
  checkStatements(development, target, [type, place], report);
  const latest = boundedRange(value.date.edtf)?.latest;
  const earliest = target && boundedRange(target.value.date.edtf)?.earliest;
  if (BACKWARD.includes(type) && latest && earliest && latest < earliest)
    report(
      place,
      wording`${keyRef(type)} ${quotedId(id)}, which is later: ${dateRef(earliest)} at the earliest, against ${dateRef(latest)} at the latest`,
      "reverse the relation, or correct a date",
    );
}

/** Relations are to another, earlier development, each once, and without a cycle; no statement answers its own speaker. */
export const relations: Rule = (story, report) => {
  const statements = indexStatements(story);
  for (const development of story.developments.values()) {
    const { value, source } = development;
    const seen = new Set<string>();
    for (const [index, relation] of value.relations.entries()) {
      const entries = Object.entries(relation);
      if (entries.length !== 1)
        report(
          source.place(["relations", index]),
          `${entries.length} relations in one entry`,
          "write one relation per line: `- denies: other-development`",
          { code: "relations-joined" },
        );
      for (const [type, target] of entries) {
        const key = `${type} ${target}`;
        if (seen.has(key))
          report(
            source.place(["relations", index]),
            wording`${keyRef(type)} ${idRef(target)} is listed twice`,
            "remove one of them",
          );
        seen.add(key);
        checkRelation(story, development, [index, type, target], report);
      }
    }
    for (const [index, { speaker, answers }] of value.statements.entries())
      if (answers.some((id) => statements.get(id)?.statement.speaker === speaker))
        report(
          source.place(["statements", index, "answers"]),
          wording`a statement that answers one of its own speaker, ${quotedId(speaker)}`,
          "name the statement of somebody else that it answers",
        );
  }
  for (const cycle of findCycles(story))
    report(
      story.developments.get(cycle[0]!)!.source.placeOfKey(["relations"]),
      wording`${inForms("a cycle of relations", "relations that lead back to where they began")}: ${listRefs(cycle.map(idRef), " → ")}`,
      "remove the relation to a later development",
    );
};
