import { edtfRange, parseEdtf } from "../../model/edtf.ts";
import type { DevelopmentKind, RelationType } from "../../model/edition.ts";
import type { Place } from "../../source/diagnostic.ts";
import type { Story, StoryDevelopment } from "../../source/story.ts";
import type { Report, Rule } from "../rule.ts";

/** Relations that lead back in time; a confirmation may precede what it confirms. */
const LATER: readonly string[] = [
  "denies",
  "respondsTo",
  "reactsTo",
  "follows",
] satisfies RelationType[];

const targets = ({ value }: StoryDevelopment): string[] =>
  value.relations.flatMap((relation) =>
    Object.entries(relation).flatMap(([type, id]) => (LATER.includes(type) ? [id] : [])),
  );

/** Circles of relations, each found once by a depth-first walk. */
function findCircles({ developments }: Story): string[][] {
  const circles: string[][] = [];
  const left = new Set<string>();
  const way: string[] = [];
  const walk = (id: string): void => {
    const development = developments.get(id);
    if (!development || left.has(id)) return;
    const from = way.indexOf(id);
    if (from !== -1) {
      circles.push([...way.slice(from), id]);
      return;
    }
    way.push(id);
    for (const next of targets(development)) if (next !== id) walk(next);
    way.pop();
    left.add(id);
  };
  for (const id of developments.keys()) walk(id);
  return circles;
}

const bounds = ({ value }: StoryDevelopment): ReturnType<typeof edtfRange> => {
  const date = parseEdtf(value.date.edtf);
  return date ? edtfRange(date) : { earliest: null, latest: null };
};

/** Kinds of development that are something said, to which one responds; to everything else one reacts. */
const UTTERANCES: ReadonlySet<DevelopmentKind> = new Set(["statement", "comment"]);

/** `respondsTo` leads from a statement to a statement, `reactsTo` from a statement to an event. */
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
      `${type} "${target?.id ?? ""}" without a statement`,
      "add the statement, or use follows",
    );
  if (type === "respondsTo" && target?.value.statements.length === 0)
    report(place, `respondsTo "${target.id}", which has no statement`, "use reactsTo");
  if (type === "reactsTo" && target && UTTERANCES.has(target.value.kind))
    report(place, `reactsTo "${target.id}", which is a ${target.value.kind}`, "use respondsTo");
}

function checkOne(
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
      `a development that ${type} itself`,
      "name the other development, or remove the relation",
    );
    return;
  }
  if (type === "denies" && !value.statements.some(({ stance }) => stance === "denies"))
    report(
      place,
      `denies "${id}" without a denying statement`,
      "add the statement with `stance: denies`, or use respondsTo",
    );
  checkStatements(development, target, [type, place], report);
  const { latest } = bounds(development);
  const earliest = target && bounds(target).earliest;
  if (LATER.includes(type) && latest && earliest && latest < earliest)
    report(
      place,
      `${type} "${id}", which is later: ${earliest} against ${latest} at the latest`,
      "turn the relation round, or correct a date",
    );
}

/** Relations lead to another development, back in time, once, and never in a circle. */
export const relations: Rule = {
  name: "relations",
  check(story, report) {
    for (const development of story.developments.values()) {
      const { value, source } = development;
      const seen = new Set<string>();
      for (const [index, relation] of value.relations.entries()) {
        const entries = Object.entries(relation);
        if (entries.length !== 1)
          report(
            source.place(["relations", index]),
            `${entries.length} relations in one entry`,
            "write one relation a line: `- denies: other-development`",
          );
        for (const [type, target] of entries) {
          const key = `${type} ${target}`;
          if (seen.has(key))
            report(source.place(["relations", index]), `${key} stands twice`, "remove one of them");
          seen.add(key);
          checkOne(story, development, [index, type, target], report);
        }
      }
    }
    for (const circle of findCircles(story))
      report(
        story.developments.get(circle[0]!)!.source.placeOfKey(["relations"]),
        `a circle of relations: ${circle.join(" → ")}`,
        "remove the relation that leads forward in time",
      );
  },
};
