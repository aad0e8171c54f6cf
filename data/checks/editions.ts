import type { Story } from "../source/story.ts";
import type { Report, Rule } from "./rule.ts";

const RESTORE = "restore it from version control";

function checkIndex({ editions: { value, source }, kept }: Story, report: Report): void {
  for (const [index, { edition, published }] of value.entries()) {
    const place = source.place([index, "edition"]);
    const previous = value[index - 1];
    if (previous?.edition === edition)
      report(place, `${edition} is listed twice in a row`, "remove one of them");
    if (!kept.has(edition)) report(place, `${edition}.json is not kept beside the index`, RESTORE);
    if (previous && previous.published > published)
      report(
        source.place([index, "published"]),
        `published ${published}, before the edition above it`,
        "list the editions oldest first",
      );
  }
}

/** A kept edition is what was published: listed, there, unchanged, readable, and of this story. */
export const editions: Rule = {
  name: "editions",
  check(story, report) {
    checkIndex(story, report);
    const listed = new Set(story.editions.value.map(({ edition }) => edition));
    for (const [name, { file, content: kept }] of story.kept) {
      const place = { file, line: 1, column: 1 };
      if (!listed.has(name))
        report(
          place,
          "a kept edition that index.yaml does not list",
          "list it, or remove the file",
        );
      if (!kept) report(place, "is not JSON", RESTORE);
      else if (kept.hash !== name) report(place, `its content hashes to ${kept.hash}`, RESTORE);
      else if (!kept.edition)
        report(
          place,
          "is not an edition by today’s schema",
          "let the schema read what was published: a new field of an edition needs a default",
        );
      else if (kept.edition.id !== story.id)
        report(place, `is an edition of "${kept.edition.id}"`, "move it to that story");
    }
  },
};
