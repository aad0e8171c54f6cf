import { explainInvisibleDifference } from "../lib/invisible-difference.ts";
import type { Rule } from "../rule.ts";

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Whether what the text shows (THE HARBOUR POST, harbourpost.example) has the outlet's name or its main words. */
const shows = (shownAs: string, name: string): boolean =>
  fold(shownAs).includes(fold(name.replace(/^(?:the|der|die|das|le|la|el|los|las)\s/iu, ""))) ||
  fold(name).includes(fold(shownAs));

/** More than the marks and spaces that stand before a title, in UTF-16 units. */
const MARKS_BEFORE = 200;

/** Whether the title ends no earlier than its line or its sentence; what stands in no line is reported by itself. */
function isWhole(raw: string, title: string): boolean {
  const at = raw.indexOf(title);
  if (at === -1) return true;
  const before = raw.slice(Math.max(0, at - MARKS_BEFORE), at);
  const after = raw.slice(at + title.length);
  return (
    /(?:^|[\n\r]|[.!?]\s)[^\p{L}\p{N}\n]*$/u.test(before) &&
    (/^[^\p{L}\p{N}\n]*(?:$|[\n\r])/u.test(after) ||
      /[.!?。！？]["”’»]?$/u.test(title) ||
      /^\s[|–—-]\s/u.test(after))
  );
}

/** The raw file has the described hash, its boilerplate ranges apply, and its title, outlet and wire are in the text. */
export const articleRaw: Rule = {
  name: "article-raw",
  check({ articles }, report) {
    for (const { id, value, source, sha256, text } of articles.values()) {
      const raw = text.raw.text;
      if (value.sha256 !== sha256)
        report(
          source.place(["sha256"]),
          "the raw text has another SHA-256",
          `restore the raw file, or write ${sha256} if this is the article as it was received`,
        );
      for (const { index, message, remedy } of text.faults)
        report(source.place(["boilerplate", index, "lines"]), message, remedy);
      const verbatim = (words: string | undefined, path: string[]): void => {
        if (words !== undefined && !raw.includes(words))
          report(
            source.place(path),
            `not in the raw text: “${words}”`,
            explainInvisibleDifference(raw, words) ?? `copy it from ${id}.txt letter by letter`,
          );
      };
      verbatim(value.title, ["title"]);
      verbatim(value.publisher.shownAs, ["publisher", "shownAs"]);
      verbatim(value.wire, ["wire"]);
      if (!isWhole(raw, value.title))
        report.question(
          source.place(["title"]),
          "the title is a part of a line, so words may be cut off",
          "copy the whole line, or the whole first sentence where the text has no headline",
          { text: value.note, of: "the article", words: ["title"] },
        );
      const { name, shownAs, note } = value.publisher;
      if (
        name !== undefined &&
        shownAs !== undefined &&
        raw.includes(shownAs) &&
        !shows(shownAs, name)
      )
        report.question(
          source.place(["publisher", "name"]),
          `“${shownAs}” does not show the name “${name}”`,
          "write the name that the text has",
          { text: note, of: "the publisher" },
        );
      if (value.publisher.shownAs === undefined && value.publisher.note === undefined)
        report(
          source.placeOfKey(["publisher"]),
          "the outlet’s name is not shown to be in the text",
          "add `shownAs:` with the name as the raw text has it, or `note:` saying what is known of the outlet",
        );
    }
  },
};
