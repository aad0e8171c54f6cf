/** The text of a drafted articles/<id>.yaml. */
import type { Draft } from "./page/make-draft.ts";
import { DraftValue, toDraftYaml } from "./draft-yaml.ts";

/** First comment of every drafted file. */
export const ADVICE =
  "# A draft. Confirm or correct each !draft in `npm run desk`, or edit it here and remove the tag.";

/** @param publishedOption day stated with `--published` */
function toPublished(
  { published: stated, yearless }: Draft,
  publishedOption: string | undefined,
): DraftValue {
  if (publishedOption !== undefined)
    return new DraftValue({ edtf: publishedOption, basis: "stated" }, "stated with --published");
  if (stated)
    return new DraftValue({ edtf: stated.day, basis: "stated" }, `the text has “${stated.text}”`);
  if (yearless)
    return new DraftValue(
      { edtf: yearless.day, basis: "stated" },
      `the text has “${yearless.text}” without a year: add it`,
    );
  return new DraftValue(
    { edtf: "XXXX", basis: "inferred" },
    "find out when it was published, as far as the text allows",
  );
}

/** The text of the file; every value but the hash is marked as a draft. */
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
            "write what else is known about it",
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
    published: toPublished(draft, file.published),
    rights: new DraftValue("quotes", "full only if the whole body may be shown"),
    ...(wire === null ? {} : { wire: new DraftValue(wire) }),
    sha256: file.sha256,
    boilerplate: boilerplate.map(({ kind, lines, why }) => new DraftValue({ kind, lines }, why)),
  });
}
