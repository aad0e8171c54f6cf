import { hashEdition } from "../edition.ts";
import { parseKept } from "../kept.ts";
import type { Rule } from "./rule.ts";

/** A kept edition is what was published: listed, there, unchanged, and of this story. */
export const editions: Rule = {
  name: "editions",
  check({ id, editions: { value, source }, kept }, report) {
    const listed = new Set<string>();
    for (const [index, { edition, published }] of value.entries()) {
      const place = source.place([index, "edition"]);
      if (listed.has(edition)) report(place, `${edition} is listed twice`, "remove one of them");
      listed.add(edition);
      if (!kept.has(edition))
        report(
          place,
          `${edition}.json is not kept beside the index`,
          "restore it from version control",
        );
      const previous = value[index - 1];
      if (previous && previous.published > published)
        report(
          source.place([index, "published"]),
          `published ${published}, before the edition above it`,
          "list the editions oldest first",
        );
    }
    for (const [name, { file, text }] of kept) {
      const place = { file, line: 1, column: 1 };
      if (!listed.has(name))
        report(
          place,
          "a kept edition that index.yaml does not list",
          "list it, or remove the file",
        );
      const edition = parseKept(text);
      if (!edition)
        report(place, "is not an edition by the schema", "restore it from version control");
      else if (edition.id !== id)
        report(place, `is an edition of "${edition.id}"`, "move it to that story");
      else if (hashEdition(edition) !== name)
        report(
          place,
          `its content hashes to ${hashEdition(edition)}`,
          "restore it from version control",
        );
    }
  },
};
