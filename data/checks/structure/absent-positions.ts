import {
  indexStatements,
  sideOf,
  type Story,
  type StoryClaim,
  type StoryStatement,
} from "../../source/story.ts";
import { idRef, quotedId, stanceRef, valueRef, wording } from "../../source/wording.ts";
import type { Report, Rule } from "../rule.ts";
import { REACTIONS } from "./claim-positions.ts";

/** Whether a development denies or confirms another. */
const settles = (
  { development: { value } }: StoryStatement,
  { development: { id } }: StoryStatement,
): boolean => value.relations.some(({ denies, confirms }) => denies === id || confirms === id);

/** Whether one of two statements answers the other, or both are of one development or of two that deny or confirm one another. */
const isOneExchange = (a: StoryStatement, b: StoryStatement): boolean =>
  a.development === b.development ||
  a.statement.answers.includes(b.statement.id) ||
  b.statement.answers.includes(a.statement.id) ||
  settles(a, b) ||
  settles(b, a);

/** The first statement of a side that has no position on a claim but belongs to one that has; with that one. */
function findUnassigned(
  story: Story,
  side: string,
  spoken: readonly StoryStatement[],
  assigned: readonly StoryStatement[],
): [found: StoryStatement, other: StoryStatement] | null {
  for (const found of spoken) {
    const { speaker, stance } = found.statement;
    if (REACTIONS.has(stance) || assigned.includes(found) || sideOf(story, speaker) !== side)
      continue;
    const other = assigned.find((candidate) => isOneExchange(found, candidate));
    if (other) return [found, other];
  }
  return null;
}

function checkClaim(
  story: Story,
  { value, source }: StoryClaim,
  spoken: readonly StoryStatement[],
  report: Report,
): void {
  const { positions, others, note } = value;
  if (others.length === 0 && positions.every((position) => position.value === "not-here"))
    report.question(
      source.placeOfKey(["positions"]),
      "no side has a position on the claim",
      "add the statements that are about it, or what no side said",
      { text: note, owner: "claim", words: ["position"] },
    );
  const assigned = spoken.filter(({ statement }) =>
    positions.some((position) => position.statement === statement.id),
  );
  for (const [index, { side, value: position }] of positions.entries()) {
    const pair = position === "not-here" && findUnassigned(story, side, spoken, assigned);
    if (!pair) continue;
    const [found, other] = pair;
    const { id, speaker, stance } = found.statement;
    report.question(
      source.place(["positions", index, "value"]),
      wording`${idRef(side)} is ${valueRef("not-here")}, but ${quotedId(id)} (${quotedId(speaker)} ${stanceRef(stance)}) belongs to ${quotedId(other.statement.id)}, a position on the claim`,
      "add the statement if it is about the claim",
      { text: note, owner: "claim", words: [story.actors.value[speaker]?.name ?? speaker] },
    );
  }
}

/** A side is missing from a claim only if none of its statements belongs to it, and some side or other voice is there. */
export const absentPositions: Rule = (story, report) => {
  const spoken = [...indexStatements(story).values()];
  for (const claim of story.claims.values()) checkClaim(story, claim, spoken, report);
};
