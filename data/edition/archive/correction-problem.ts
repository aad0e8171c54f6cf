/** The problem of a change of meaning without a correction; its remedy is the correction's line. */
import { startOf, toDiagnostic, type Diagnostic, type Place } from "../../source/diagnostic.ts";
import type { Story } from "../../source/story.ts";
import { describeAddition } from "../../source/yaml/json-schemas.ts";
import type { EditionChange } from "../list-edition-changes.ts";

/** The position of what changed; the top of corrections.yaml if it was removed. */
function findPlace(story: Story, { subject, id, fields, development }: EditionChange): Place {
  const [field = ""] = fields;
  const { developments, claims, corrections, file, actors, articles } = story;
  const top = startOf(corrections.source.file);
  if (subject === "development")
    return developments.get(id)?.source.place([field === "" ? "headline" : field]) ?? top;
  if (subject === "claim") return claims.get(id)?.source.place([field]) ?? top;
  if (subject === "standfirst") return file.source.place(["standfirst"]);
  if (subject === "story") return file.source.place([field]);
  if (subject === "origin" || subject === "occasion")
    return file.source.place([`${subject}s`, id, field]);
  if (subject === "actor") return actors.source.place([id, field]);
  if (subject === "article") return articles.get(id)?.source.place([field]) ?? top;
  const owner = development === undefined ? undefined : developments.get(development);
  const index = owner?.value.statements.findIndex((statement) => statement.id === id) ?? -1;
  return owner && index !== -1 ? owner.source.place(["statements", index, field]) : top;
}

/** What a correction of the change must name: the subject, or the edition if the subject has no key of its own. */
function targetOf({ subject, id }: EditionChange, before: string): string {
  if (subject === "development" || subject === "statement" || subject === "claim")
    return `${subject}: ${id}`;
  return subject === "standfirst" ? "standfirst: true" : `edition: ${JSON.stringify(before)}`;
}

/** `before`: id of the published edition; `today`: the day of the correction, YYYY-MM-DD. */
export function toCorrectionProblem(
  story: Story,
  change: EditionChange,
  before: string,
  today: string,
): Diagnostic {
  const { subject, id, kind, fields } = change;
  const names: Partial<Record<typeof subject, string>> = {
    standfirst: "the standfirst",
    story: "the story",
  };
  const name = names[subject] ?? `"${id}"`;
  return toDiagnostic("correction", "error", findPlace(story, change), {
    message:
      kind === "removed"
        ? `${name} was in the published edition ${before} and was removed`
        : `${name} had a different ${fields.join(", ")} in the published edition ${before}`,
    remedy: describeAddition(
      story.corrections.source,
      "corrections",
      `- { date: ${today}, ${targetOf(change, before)}, whatChanged: "…" }`,
    ),
  });
}
