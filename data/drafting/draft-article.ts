/** The draft of articles/<id>.yaml. */
import type { Draft } from "./draft.ts";
import { Guess, toGuessYaml } from "./guess-yaml.ts";

/** Said at the top of every drafted file. */
export const ADVICE =
  "# A draft by the desk. Settle each !guess: confirm or correct the value, then remove the mark.";

/** A report's own day: what the text or the editor states, or what is known of it otherwise. */
function published({ published: stated, dated }: Draft, given: string | undefined): Guess {
  if (given !== undefined)
    return new Guess({ edtf: given, basis: "stated" }, "given to article:add");
  if (stated)
    return new Guess(
      { edtf: stated.edtf, basis: "stated", ...(stated.note === "" ? {} : { note: stated.note }) },
      `the text has “${stated.mention.text}”`,
    );
  const days = dated.flatMap(({ dates }) => dates.map(({ edtf }) => edtf)).toSorted();
  const last = days.at(-1);
  return new Guess(
    {
      edtf: "XXXX",
      basis: "inferred",
      note: `The report has no date.${last === undefined ? "" : ` The latest that it states of anything is ${last}.`}`,
    },
    "find out when it was published, as far as its words tell",
  );
}

/** What the article's file says, every word of it but the hash guessed. */
export function draftArticle(
  draft: Draft,
  file: { head: string; sha256: string; published?: string | undefined },
): string {
  const { title, outlet, language, wire, boilerplate } = draft;
  const publisher =
    outlet.shownAs === null
      ? {
          name: new Guess("Unidentified outlet", outlet.why),
          note: new Guess("The text does not name its outlet.", "say what else is known of it"),
        }
      : { name: new Guess(outlet.shownAs, outlet.why), shownAs: new Guess(outlet.shownAs) };
  return toGuessYaml([file.head, ADVICE], {
    title: new Guess(
      title,
      boilerplate.some(({ kind }) => kind === "title") ? "" : "no headline: the first sentence",
    ),
    publisher,
    language: new Guess(language),
    published: published(draft, file.published),
    rights: new Guess("quotes", "full only where the body may be shown whole"),
    ...(wire === null ? {} : { wire: new Guess(wire) }),
    sha256: file.sha256,
    boilerplate: boilerplate.map(({ kind, lines, why }) => new Guess({ kind, lines }, why)),
  });
}
