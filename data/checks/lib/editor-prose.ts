/** What the editors themselves write and readers read: headlines, summaries, standfirst, titles. */
import type { Place } from "../../source/diagnostic.ts";
import { findQuotations } from "./quotations.ts";
import type { Passage, Story } from "../../source/story.ts";

export interface Prose {
  kind: "title" | "standfirst" | "headline" | "summary";
  text: string;
  place: () => Place;
  /** The developments that must bear it out; none for the title. */
  developments: string[];
  /** The note that settles questions about it. */
  note: string | undefined;
}

/** Every piece of editors' prose in a story. */
export function listProse({ file, developments }: Story): Prose[] {
  const { title, standfirst } = file.value;
  return [
    {
      kind: "title",
      text: title,
      place: () => file.source.place(["title"]),
      developments: [],
      note: undefined,
    },
    ...standfirst.map((sentence, index): Prose => ({
      kind: "standfirst",
      text: sentence.text,
      place: () => file.source.place(["standfirst", index, "text"]),
      developments: sentence.developments,
      note: sentence.note,
    })),
    ...[...developments.values()].flatMap(({ id, value, source }): Prose[] =>
      (["headline", "summary"] as const).map((kind) => ({
        kind,
        text: value[kind],
        place: () => source.place([kind]),
        developments: [id],
        note: value.note,
      })),
    ),
  ];
}

/** The words between quotation marks of any convention, without the comma or full stop that American usage puts there. */
export const findQuoted = (text: string, language: string): string[] =>
  findQuotations(text, language).map(({ text: words }) => words.replace(/[.,。，]$/u, ""));

/** The text without what is inside quotation marks: only this part speaks in the editors' own voice. */
export function withoutQuoted(text: string, language: string): string {
  let rest = "";
  let at = 0;
  for (const { outerStart, outerEnd } of findQuotations(text, language)) {
    rest += `${text.slice(at, outerStart)}“”`;
    at = outerEnd;
  }
  return rest + text.slice(at);
}

/** Passages by development, so that a large story is walked once. */
export const passagesByDevelopment = (story: Story): Map<string, Passage[]> =>
  Map.groupBy(story.passages, ({ development }) => development?.id ?? "");
