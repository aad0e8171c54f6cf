import { parseArchivedEdition } from "../edition/archive/archived-edition.ts";
import type { Story } from "./story.ts";
import type { StoryFolder } from "./story-folder.ts";

/** The archived editions by id, also those that editions/index.yaml does not list. */
export function loadArchive(files: StoryFolder): Story["archive"] {
  const archive: Story["archive"] = new Map();
  for (const name of files.list("editions")) {
    if (name === "index.yaml") continue;
    const file = files.path("editions", name);
    const report = files.reporter("editions", name);
    const edition = /^([0-9a-f]{12})\.json$/.exec(name)?.[1];
    if (!edition) {
      report(
        "is neither index.yaml nor an archived edition",
        "rename or remove it",
        "foreign-file",
      );
      continue;
    }
    const bytes = files.bytes("editions", name);
    const text = bytes && files.text(bytes, report);
    if (text !== null) archive.set(edition, { file, text, content: parseArchivedEdition(text) });
  }
  return archive;
}
