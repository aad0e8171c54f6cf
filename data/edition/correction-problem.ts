/** The problem of a change of meaning without its correction, with the line that corrects it. */
import type { Diagnostic, Place } from "../source/diagnostic.ts";
import type { Story } from "../source/story.ts";
import type { Change } from "./compare-editions.ts";

/** Where an editor wrote what changed; the top of corrections.yaml where it is gone. */
function findPlace(story: Story, { subject, id, fields, development }: Change): Place {
  const [field = ""] = fields;
  const { developments, claims, corrections, file, actors } = story;
  const top = { file: corrections.source.file, line: 1, column: 1 };
  if (subject === "development")
    return developments.get(id)?.source.place([field === "" ? "headline" : field]) ?? top;
  if (subject === "claim") return claims.get(id)?.source.place([field]) ?? top;
  if (subject === "standfirst") return file.source.place(["standfirst"]);
  if (subject === "actor") return actors.source.place([id, field]);
  const owner = development === undefined ? undefined : developments.get(development);
  const index = owner?.value.statements.findIndex((statement) => statement.id === id) ?? -1;
  return owner && index !== -1 ? owner.source.place(["statements", index, field]) : top;
}

/** What a correction names for the change: itself, or the edition where it has no name of its own. */
function targetOf({ subject, id }: Change, before: string): string {
  if (subject === "development" || subject === "statement" || subject === "claim")
    return `${subject}: ${id}`;
  return subject === "standfirst" ? "standfirst: true" : `edition: ${JSON.stringify(before)}`;
}

/** `before` is the edition that readers have; `today` is the day for the correction, YYYY-MM-DD. */
export function toCorrectionProblem(
  story: Story,
  change: Change,
  before: string,
  today: string,
): Diagnostic {
  const { subject, id, kind, fields } = change;
  const name = subject === "standfirst" ? "the standfirst" : `"${id}"`;
  return {
    ...findPlace(story, change),
    level: "error",
    rule: "correction",
    message:
      kind === "removed"
        ? `readers saw ${name} in edition ${before}, and it is gone`
        : `readers saw another ${fields.join(", ")} of ${name} in edition ${before}`,
    remedy: `add to ${story.corrections.source.file}: - { date: ${today}, ${targetOf(change, before)}, whatChanged: "…" }`,
  };
}
