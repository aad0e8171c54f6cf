import { locateTitle } from "../lib/locate-title.ts";
import { explainInvisibleDifference } from "../lib/invisible-difference.ts";
import type { Rule } from "../rule.ts";
import { idRef, inFiles, inForms, wording } from "../../source/wording.ts";

const fold = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");

/** Whether the name as written in the text (THE HARBOUR POST, harbourpost.example) is the outlet's, or part of it. */
const isNameShown = (shownAs: string, name: string): boolean =>
  fold(shownAs).includes(fold(name.replace(/^(?:the|der|die|das|le|la|el|los|las)\s/iu, ""))) ||
  fold(name).includes(fold(shownAs));

/** The raw file has the stated hash, its boilerplate ranges are valid, and its title, outlet and agency are in the text. */
export const articleRaw: Rule = ({ articles }, report) => {
  for (const { id, value, source, sha256, text: article } of articles.values()) {
    const raw = article.raw.text;
    if (value.sha256 !== sha256)
      report(
        source.place(["sha256"]),
        wording`${inForms("the SHA-256 of the raw text is different", "the article’s text was changed after it was added")}`,
        wording`${inForms(`restore the raw file, or write ${sha256} if this is the article as it was received`, "have it restored; if the source has changed its text, see “Replace” in the guide")}`,
      );
    for (const { index, message, remedy, detail } of article.rangeProblems)
      report(source.place(["boilerplate", index, "lines"]), message, remedy, detail);
    const checkVerbatim = (text: string | undefined, path: string[]): void => {
      if (text !== undefined && !raw.includes(text))
        report(
          source.place(path),
          wording`not in the ${inForms("raw text", "article’s text")}: “${text}”`,
          explainInvisibleDifference(raw, text) ??
            wording`copy it from ${idRef(id)}${inFiles(".txt")} exactly`,
        );
    };
    checkVerbatim(value.title, ["title"]);
    checkVerbatim(value.publisher.shownAs, ["publisher", "shownAs"]);
    checkVerbatim(value.wire, ["wire"]);
    if (locateTitle(raw, value.title)?.isWhole === false)
      report.question(
        source.place(["title"]),
        "the title is part of a line, so words may be cut off",
        "copy the whole line, or the whole first sentence if the text has no headline",
        { text: value.note, owner: "article", words: ["title"] },
      );
    const { name, shownAs, note } = value.publisher;
    if (
      name !== undefined &&
      shownAs !== undefined &&
      raw.includes(shownAs) &&
      !isNameShown(shownAs, name)
    )
      report.question(
        source.place(["publisher", "name"]),
        `“${shownAs}” does not show the name “${name}”`,
        "write the name that the text has",
        { text: note, owner: "publisher" },
      );
    if (value.publisher.shownAs === undefined && value.publisher.note === undefined)
      report(
        source.placeOfKey(["publisher"]),
        "the outlet’s name is not shown to be in the text",
        "add `shownAs:` with the name as the raw text has it, or `note:` saying what is known of the outlet",
        { code: "outlet-unnamed" },
      );
  }
};
