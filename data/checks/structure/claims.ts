import { boundedRange } from "../../model/dates/edtf.ts";
import type { Story, StoryClaim } from "../../source/story.ts";
import type { Report, Rule } from "../rule.ts";
import {
  codeKey,
  dateRef,
  idRef,
  listRefs,
  quotedId,
  valueRef,
  wording,
} from "../../source/wording.ts";

function checkPeriod({ value, source }: StoryClaim, report: Report): void {
  if (!boundedRange(value.period))
    report(
      source.place(["period"]),
      wording`the period ${dateRef(value.period)} is open`,
      wording`write the first and the last day that it can mean, such as ${dateRef("2023-07/2023-09")}`,
    );
}

/** Each side has positions or is `not-here`. Every position names its statement, which no other of the side does. */
function checkSides({ value, source }: StoryClaim, sides: readonly string[], report: Report): void {
  // story.yaml is invalid, which is reported.
  if (sides.length === 0) return;
  const bySide = Map.groupBy(
    value.positions.map((position, index) => ({ position, index })),
    ({ position }) => position.side,
  );
  for (const side of sides)
    if (!bySide.has(side))
      report(
        source.placeOfKey(["positions"]),
        wording`the side ${quotedId(side)} is missing`,
        `add its position, or \`- { side: ${side}, value: not-here }\` if the reports have nothing from it`,
        { code: "side-missing", side },
      );
  for (const [side, entries] of bySide) {
    const statements = new Set<string>();
    for (const { position, index } of entries) {
      const place = (key: string) => source.place(["positions", index, key]);
      if (!sides.includes(side))
        report(
          place("side"),
          wording`${quotedId(side)} is not one of the story’s sides`,
          wording`use one of ${listRefs(sides.map(idRef))}, or move what it said to ${codeKey("others")}`,
        );
      if (position.value === "not-here" && position.statement !== undefined)
        report(
          place("value"),
          wording`${valueRef("not-here")} with a statement`,
          wording`remove the statement, or say what it does: ${valueRef("says")}, ${valueRef("denies")}, ${valueRef("hedges")} or ${valueRef("declines")}`,
          { code: "statement-needless" },
        );
      if (position.value === "not-here" && entries.length > 1)
        report(
          place("value"),
          wording`${valueRef("not-here")} beside another position of ${quotedId(side)}`,
          "remove one of them",
          { code: "position-repeated" },
        );
      if (position.value !== "not-here" && position.statement === undefined)
        report(
          place("value"),
          wording`${valueRef(position.value)} without a statement`,
          "add `statement:` with its id, or write `value: not-here`",
          { code: "statement-missing" },
        );
      if (position.value === "hedges" && position.note === undefined)
        report(
          place("value"),
          wording`${valueRef("hedges")} without a note`,
          wording`add ${codeKey("note", "note:")} with what the words leave open or make conditional`,
        );
      if (position.statement !== undefined && statements.has(position.statement))
        report(
          place("statement"),
          wording`${quotedId(position.statement)} is listed twice for ${quotedId(side)}`,
          "keep the weaker of the two values",
          { code: "position-repeated" },
        );
      if (position.statement !== undefined) statements.add(position.statement);
    }
  }
}

function checkLead({ claims }: Story, report: Report): void {
  const leading = [...claims.values()].filter(({ value }) => value.lead);
  const [first, second] = leading;
  if (second)
    report(
      second.source.place(["lead"]),
      wording`${quotedId(first?.id ?? "")} leads already`,
      "let one claim lead, the one that readers see first",
      { code: "lead-repeated" },
    );
  const [any] = claims.values();
  if (any && !first)
    report(
      any.source.placeOfKey(["text"]),
      "no claim leads",
      "add `lead: true` to the claim that readers see first",
      { code: "lead-missing" },
    );
}

/** Every side has a position on each claim, the claim's period is bounded, and one claim of a story leads. */
export const claims: Rule = (story, report) => {
  for (const claim of story.claims.values()) {
    checkPeriod(claim, report);
    checkSides(claim, story.file.value.sides, report);
  }
  if (story.claims.size === story.ids.claims.size) checkLead(story, report);
};
