/** Adds a raw article to a story: the untouched text, and the draft of its YAML beside it. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { schemaComment } from "../source/json-schemas.ts";
import { isSlug } from "../model/slug.ts";
import { findOtherFormat } from "../source/plain-text.ts";
import { loadStory } from "../source/load-story.ts";
import { makeDraft } from "./draft.ts";
import type { Draft } from "./draft.ts";
import { draftArticle } from "./draft-article.ts";
import { toSlug } from "./slug.ts";
import { findBadByte } from "./utf8.ts";

export interface NewArticle {
  /** The folder of all stories. */
  root: string;
  story: string;
  bytes: Uint8Array;
  /** The name that the text came under; names the article where its title has no Latin letters. */
  name: string;
  id?: string | undefined;
  published?: string | undefined;
}

export interface Added {
  id: string;
  draft: Draft;
  /** By path in the story's folder. */
  files: Map<string, string | Uint8Array>;
}

/** What keeps an article from being added; its message says what to do. */
export class DraftError extends Error {}

function decode(bytes: Uint8Array, name: string): string {
  const format = findOtherFormat(bytes);
  if (format) throw new DraftError(`${name} is ${format.name}, not plain text: ${format.remedy}`);
  const bad = findBadByte(bytes);
  if (bad !== null)
    throw new DraftError(
      `${name} is not UTF-8 at byte ${bad}: save the text as UTF-8 and add it again`,
    );
  const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  if (!/[\p{L}\p{N}]/u.test(raw)) throw new DraftError(`${name} has no words: nothing to add`);
  return raw;
}

/** The files that an article adds, none of them written yet; throws a DraftError. */
export function planArticle({ root, story: storyId, bytes, name, ...given }: NewArticle): Added {
  const raw = decode(bytes, name);
  if (!existsSync(join(root, storyId)))
    throw new DraftError(`there is no story "${storyId}": start it with npm run story:new`);
  const { story } = loadStory(root, storyId);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const twin = [...story.articles.values()].find((article) => article.sha256 === sha256);
  if (twin) throw new DraftError(`${name} is already there, as ${twin.rawFile}`);
  const draft = makeDraft(raw);
  const id =
    given.id ?? (toSlug(draft.title) || toSlug(basename(name).replace(/\.\w+$/, "")) || "article");
  if (!isSlug(id))
    throw new DraftError(
      `"${id}" is not a slug: use lower-case letters, digits and single hyphens`,
    );
  if (story.known.articles.has(id))
    throw new DraftError(`articles/${id} is there already: give another --id`);
  const files = new Map<string, string | Uint8Array>([
    [`articles/${id}.txt`, bytes],
    [
      `articles/${id}.yaml`,
      draftArticle(draft, {
        head: schemaComment(join(root, storyId, "articles", `${id}.yaml`), "article"),
        sha256,
        published: given.published,
      }),
    ],
  ]);
  return { id, draft, files };
}

/** Writes files into a story's folder, and never over one that is there. */
export function writeNew(folder: string, files: Added["files"]): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { flag: "wx" });
  }
}
