import type { Rule } from "./rule.ts";

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
            `copy it from ${id}.txt letter by letter`,
          );
      };
      verbatim(value.title, ["title"]);
      verbatim(value.publisher.shownAs, ["publisher", "shownAs"]);
      verbatim(value.wire, ["wire"]);
      if (value.publisher.shownAs === undefined && value.publisher.note === undefined)
        report(
          source.placeOfKey(["publisher"]),
          "the outlet’s name is not shown to be in the text",
          "add `shownAs:` with the name as the raw text has it, or `note:` saying what is known of the outlet",
        );
    }
  },
};
