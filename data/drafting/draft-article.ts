/** The draft of articles/<id>.yaml. */
import type { Draft } from "./draft.ts";
import { DraftValue, toDraftYaml } from "./draft-yaml.ts";

/** Said at the top of every drafted file. */
export const ADVICE =
  "# A draft. Settle each !draft in npm run desk, or confirm or correct the value here and remove the tag.";

/** A report's own day: what the text or the editor states. */
function published({ published: stated }: Draft, given: string | undefined): DraftValue {
  if (given !== undefined)
    return new DraftValue({ edtf: given, basis: "stated" }, "given to article:add");
  if (stated)
    return new DraftValue({ edtf: stated.day, basis: "stated" }, `the text has “${stated.text}”`);
  return new DraftValue(
    { edtf: "XXXX", basis: "inferred", note: "The report has no date." },
    "find out when it was published, as far as its words tell",
  );
}

/** What the article's file says, every value of it but the hash a draft. */
export function draftArticle(
  draft: Draft,
  file: { head: string; sha256: string; published?: string | undefined },
): string {
  const { title, outlet, language, wire, boilerplate } = draft;
  const publisher =
    outlet.shownAs === null
      ? {
          name: new DraftValue("Unidentified outlet", outlet.why),
          note: new DraftValue(
            "The text does not name its outlet.",
            "say what else is known of it",
          ),
        }
      : {
          name: new DraftValue(outlet.shownAs, outlet.why),
          shownAs: new DraftValue(outlet.shownAs),
        };
  return toDraftYaml([file.head, ADVICE], {
    title: new DraftValue(
      title,
      boilerplate.some(({ kind }) => kind === "title") ? "" : "no headline: the first sentence",
    ),
    publisher,
    language: new DraftValue(language),
    published: published(draft, file.published),
    rights: new DraftValue("quotes", "full only where the body may be shown whole"),
    ...(wire === null ? {} : { wire: new DraftValue(wire) }),
    sha256: file.sha256,
    boilerplate: boilerplate.map(({ kind, lines, why }) => new DraftValue({ kind, lines }, why)),
  });
}
