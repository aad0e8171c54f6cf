/** What the desk's page sends to its server. Anything else is refused before a file is read. */
import * as z from "zod";
import { BoilerplateKind, Rights } from "../../model/edition/vocabulary.ts";
import { RENAMABLE_KINDS } from "../../model/referenced-kinds.ts";
import { SideKind } from "./side-kind.ts";

/** Keys and indices from the top of a file to a value. */
const YamlPath = z.array(z.union([z.string(), z.int().nonnegative()])).readonly();
export type YamlPath = z.infer<typeof YamlPath>;

/** One edit at a path. */
const YamlEdit = z.union([
  /** Accepts a drafted value unchanged. */
  z.strictObject({ path: YamlPath, acceptDraft: z.literal(true) }),
  /** Writes `null`. */
  z.strictObject({ path: YamlPath, setNull: z.literal(true) }),
  /** Sets the value; null removes it. */
  z.strictObject({ path: YamlPath, value: z.unknown() }),
  /** Adds an item to the list at the path, as its last or its first; the list is created where it is missing. */
  z.strictObject({ path: YamlPath, append: z.unknown() }),
  z.strictObject({ path: YamlPath, prepend: z.unknown() }),
]);
export type YamlEdit = z.infer<typeof YamlEdit>;

/** `base` is the hash of the text that the change was made to; null: there was no file. */
const Base = { file: z.string(), base: z.string().nullable() };

/** A change to one file of a story. */
const FileChange = z.union([
  /** With `moveTo`, the edited file gets another name: a development whose date begins elsewhere. */
  z.strictObject({ ...Base, edits: z.array(YamlEdit), moveTo: z.string().exactOptional() }),
  /** The whole text, as undo restores it; null removes the file. */
  z.strictObject({ ...Base, text: z.string().nullable() }),
  /** The value of a new YAML file. */
  z.strictObject({ ...Base, value: z.record(z.string(), z.unknown()) }),
]);
export type FileChange = z.infer<typeof FileChange>;

/** Files of a story nest less. */
const MAX_DEPTH = 32;

function isShallow(value: unknown): boolean {
  let level = [value];
  for (let depth = 0; depth <= MAX_DEPTH; depth += 1) {
    level = level.flatMap((item): unknown[] =>
      typeof item === "object" && item !== null ? Object.values(item) : [],
    );
    if (level.length === 0) return true;
  }
  return false;
}

const listFileNames = (change: FileChange): string[] =>
  "moveTo" in change && change.moveTo !== undefined && change.moveTo !== change.file
    ? [change.file, change.moveTo]
    : [change.file];

/** Each file is in one change: every change is made to the file on disk, so that of two one would be lost. */
export const FileChanges = z
  .array(FileChange)
  .refine(isShallow, `a value nests over ${MAX_DEPTH} levels`)
  .refine((changes) => {
    const names = changes.flatMap(listFileNames);
    return new Set(names).size === names.length;
  }, "a file is in two changes: send one with all of its edits");

/** A change without its base, which the page's store adds. */
export type PendingChange = FileChange extends infer Change
  ? Change extends FileChange
    ? Omit<Change, "base">
    : never
  : never;

export const NewStory = z.object({
  title: z.string(),
  /** Made from the title where it is missing or empty. */
  id: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
  /** The sides, in order, by name. */
  sides: z.array(z.strictObject({ name: z.string(), kind: SideKind })),
});
export type NewStory = z.infer<typeof NewStory>;
export type NewStoryField = keyof NewStory;

/** `whole`: all visible text of a page, not only what the extractor identifies as the article. */
export const PastedText = z.object({ text: z.string(), whole: z.boolean().exactOptional() });
export type PastedText = z.infer<typeof PastedText>;

/** The values that are proposed with a reason; one that the editor does not accept is saved as a draft. */
const ProposedKey = z.enum(["title", "outlet", "day", "wire", "boilerplate"]);
export type ProposedKey = z.infer<typeof ProposedKey>;

export const NewArticle = z.object({
  raw: z.string(),
  id: z.string(),
  title: z.string(),
  language: z.string(),
  /** Empty where the text does not name it. */
  outlet: z.string(),
  /** Where the page names it, if the extracted text does not. */
  outletNote: z.string(),
  /** EDTF; empty where the text does not state it. */
  day: z.string(),
  dayBasis: z.enum(["stated", "inferred"]),
  dayNote: z.string(),
  /** Empty where the text credits no agency. */
  wire: z.string(),
  rights: Rights,
  boilerplate: z.array(
    z.object({
      kind: BoilerplateKind,
      lines: z.tuple([z.int().positive(), z.int().positive()]).readonly(),
    }),
  ),
  /** Proposals that were not accepted: their values carry the draft's tag. */
  drafts: z.array(ProposedKey),
});
export type NewArticle = z.infer<typeof NewArticle>;

/** What has an address that can be renamed, and its addresses before and afterwards. */
export const Rename = z.object({
  kind: z.enum(RENAMABLE_KINDS),
  from: z.string(),
  to: z.string(),
});
export type Rename = z.infer<typeof Rename>;

/**
 * `hashes` of the view that the editor saw: another state of the files is not published. `confirmed`: whether the editor confirms the
 * listed changes of what readers have seen.
 */
export const Publication = z.object({
  note: z.string(),
  confirmed: z.boolean().default(false),
  hashes: z.record(z.string(), z.string()),
});
export type Publication = z.infer<typeof Publication>;

/** `edition`: the id of one that was published. `reason`: a sentence that readers see. */
export const Withdrawal = z.object({ edition: z.string(), reason: z.string() });
export type Withdrawal = z.infer<typeof Withdrawal>;
