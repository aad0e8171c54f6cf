import { startOf } from "../../source/diagnostic.ts";
import { idRef, wording } from "../../source/wording.ts";
import type { Story } from "../../source/story.ts";
import type { Report, Rule } from "../rule.ts";

const RESTORE = "restore it from version control";
const DAMAGED = { code: "damaged-file" } as const;

function checkIndex({ editions: { value, source }, archive }: Story, report: Report): void {
  for (const [index, { edition, published, withdrawal }] of value.entries()) {
    const place = (key: string) => source.place([index, key]);
    const previous = value[index - 1];
    if (previous?.edition === edition)
      report(
        place("edition"),
        `${edition} is listed twice in a row`,
        "remove one of them",
        DAMAGED,
      );
    if (!archive.has(edition))
      report(place("edition"), `${edition}.json is not beside the index`, RESTORE, DAMAGED);
    if (previous && previous.published > published)
      report(
        place("published"),
        `published ${published}, before the edition above it`,
        "list the editions oldest first",
        DAMAGED,
      );
    if (withdrawal && withdrawal.date < published)
      report(
        source.place([index, "withdrawal", "date"]),
        `withdrawn ${withdrawal.date}, before it was published`,
        "write the day of the withdrawal",
        DAMAGED,
      );
    if (withdrawal && index === value.length - 1)
      report(
        place("withdrawal"),
        wording`${idRef(edition)} is withdrawn, and no edition follows it for readers`,
        "publish a corrected edition after it",
      );
  }
}

/** Every archived edition is listed, unchanged, readable, and of this story, and every listed edition is archived. */
export const editions: Rule = (story, report) => {
  checkIndex(story, report);
  const listed = new Set(story.editions.value.map(({ edition }) => edition));
  for (const [name, { file, content }] of story.archive) {
    const place = startOf(file);
    if (!listed.has(name))
      report(
        place,
        "an archived edition that index.yaml does not list",
        "list it, or remove the file",
        DAMAGED,
      );
    if (!content) report(place, "is not JSON", RESTORE, DAMAGED);
    else if (content.hash !== name)
      report(place, `its content hashes to ${content.hash}`, RESTORE, DAMAGED);
    else if (content.schemaProblem !== null)
      report(
        place,
        content.schemaProblem,
        "check out the code that published it; a new field of an edition needs a default",
        DAMAGED,
      );
    else if (content.edition.id !== story.id)
      report(place, `is an edition of "${content.edition.id}"`, "move it to that story", DAMAGED);
  }
};
