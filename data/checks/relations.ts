import { edtfRange, parseEdtf } from "../edtf.ts";
import type { RelationType } from "../schema.ts";
import type { Story, StoryDevelopment } from "../story.ts";
import type { Report, Rule } from "./rule.ts";

/** What comes after another: a confirmation may come before what it confirms. */
const LATER: readonly string[] = ["denies", "respondsTo", "follows"] satisfies RelationType[];

const targets = ({ value }: StoryDevelopment): string[] =>
  value.relations.flatMap((relation) =>
    Object.entries(relation).flatMap(([type, id]) => (LATER.includes(type) ? [id] : [])),
  );

/** The way from a development back to itself, or null. */
function findCircle(from: string, { developments }: Story): string[] | null {
  const walk = (id: string, seen: string[]): string[] | null => {
    const development = developments.get(id);
    if (!development) return null;
    for (const next of targets(development)) {
      if (next === from) return [...seen, next];
      if (seen.includes(next)) continue;
      const circle = walk(next, [...seen, next]);
      if (circle) return circle;
    }
    return null;
  };
  return walk(from, [from]);
}

const bounds = ({ value }: StoryDevelopment): ReturnType<typeof edtfRange> => {
  const date = parseEdtf(value.date.edtf);
  return date ? edtfRange(date) : { earliest: null, latest: null };
};

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
    const inCircle = new Set<string>();
    for (const development of story.developments.values()) {
      const { value, source, id } = development;
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
      const circle = inCircle.has(id) ? null : findCircle(id, story);
      if (circle && circle.length > 2) {
        for (const member of circle) inCircle.add(member);
        report(
          source.placeOfKey(["relations"]),
          `a circle of relations: ${circle.join(" → ")}`,
          "remove the relation that leads forward in time",
        );
      }
    }
  },
};
