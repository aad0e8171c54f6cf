/** What the desk's page may send: anything else is refused before a file is read. */
import * as z from "zod";
import { BoilerplateKind, Rights } from "../../model/edition/vocabulary.ts";
import type { FileChange } from "../shared/desk-api.ts";
import type { NewArticle } from "../shared/new-article.ts";
import { RENAMABLE_KINDS } from "../../source/story-references.ts";
import { SideKind } from "../shared/side-kind.ts";
import type { NewStory } from "./new-story.ts";

const Path = z.array(z.union([z.string(), z.int().nonnegative()]));

const Edit = z.union([
  z.strictObject({ path: Path, acceptDraft: z.literal(true) }),
  z.strictObject({ path: Path, setNull: z.literal(true) }),
  z.strictObject({ path: Path, value: z.unknown(), insert: z.boolean().exactOptional() }),
]);

const Base = { file: z.string(), base: z.string().nullable() };

export const FileChanges: z.ZodType<FileChange[]> = z.array(
  z.union([
    z.strictObject({ ...Base, edits: z.array(Edit), moveTo: z.string().exactOptional() }),
    z.strictObject({ ...Base, text: z.string().nullable() }),
    z.strictObject({ ...Base, value: z.record(z.string(), z.unknown()) }),
  ]),
);

export const NewStoryRequest: z.ZodType<NewStory> = z.object({
  title: z.string(),
  id: z.string().exactOptional(),
  timeZone: z.string().exactOptional(),
  sides: z.array(z.strictObject({ name: z.string(), kind: SideKind })),
});

export const ProposalRequest = z.object({ text: z.string(), whole: z.boolean().exactOptional() });

export const NewArticleRequest: z.ZodType<NewArticle> = z.object({
  raw: z.string(),
  id: z.string(),
  title: z.string(),
  language: z.string(),
  outlet: z.string(),
  outletNote: z.string(),
  day: z.string(),
  dayBasis: z.enum(["stated", "inferred"]),
  dayNote: z.string(),
  wire: z.string(),
  rights: Rights,
  boilerplate: z.array(
    z.object({
      kind: BoilerplateKind,
      lines: z.tuple([z.int().positive(), z.int().positive()]),
    }),
  ),
  drafts: z.array(z.enum(["title", "outlet", "day", "wire", "boilerplate"])),
});

export const RenameRequest = z.object({
  kind: z.enum(RENAMABLE_KINDS),
  from: z.string(),
  to: z.string(),
});

/** `hashes` of the view that the editor saw: another state of the files is not published. */
export const PublishRequest = z.object({
  note: z.string(),
  hashes: z.record(z.string(), z.string()),
});
