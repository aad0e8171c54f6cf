/** Adds a raw article to a story: the untouched text, and the draft of its YAML beside it. */
import { hash } from "node:crypto";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { schemaComment } from "../source/yaml/json-schemas.ts";
import { findLink } from "../source/find-link.ts";
import { loadStory } from "../source/load-story.ts";
import { makeDraft, type Draft } from "./page/make-draft.ts";
import { decodeArticle } from "./decode-article.ts";
import { draftArticle } from "./draft-article.ts";
import { assertSlug, EditorError } from "../source/editor-error.ts";
import { toSlug } from "./to-slug.ts";

/** A raw text to add to a story, and what is already known about it. */
export interface ArticleInput {
  /** The folder of all stories. */
  root: string;
  story: string;
  bytes: Uint8Array;
  /** File name of the text; the id is made from it if the title has no Latin letters. */
  name: string;
  id?: string | undefined;
  /** Day of publication, YYYY-MM-DD. */
  published?: string | undefined;
}

export interface AddedArticle {
  id: string;
  draft: Draft;
  /** Contents by path in the story's folder. */
  files: Map<string, string | Uint8Array>;
}

/** Returns the files to add, without writing them. Throws an EditorError if the article cannot be added. */
export function planArticle({
  root,
  story: storyId,
  bytes,
  name,
  ...options
}: ArticleInput): AddedArticle {
  const raw = decodeArticle(bytes, name);
  if (!existsSync(join(root, storyId)))
    throw new EditorError(`there is no story "${storyId}": start it with npm run story:new`);
  const { story } = loadStory(root, storyId);
  const sha256 = hash("sha256", bytes);
  const duplicate = [...story.articles.values()].find((article) => article.sha256 === sha256);
  if (duplicate) throw new EditorError(`the story already has ${name}, as ${duplicate.rawFile}`);
  const draft = makeDraft(raw);
  const id =
    options.id ??
    (toSlug(draft.title) || toSlug(basename(name).replace(/\.\w+$/, "")) || "article");
  assertSlug(id);
  if (story.ids.articles.has(id))
    throw new EditorError(`articles/${id} already exists: choose another id with --id`);
  const files = new Map<string, string | Uint8Array>([
    [`articles/${id}.txt`, bytes],
    [
      `articles/${id}.yaml`,
      draftArticle(draft, {
        head: schemaComment(join(root, storyId, "articles", `${id}.yaml`), "article"),
        sha256,
        published: options.published,
      }),
    ],
  ]);
  return { id, draft, files };
}

/** Writes files into a story's folder. Throws if one of them exists, and an EditorError where a link leads elsewhere. */
export function writeNew(folder: string, files: AddedArticle["files"]): void {
  for (const [path, content] of files) {
    const link = findLink(folder, path);
    if (link !== null) throw new EditorError(`${link} is a link: put the folder itself there`);
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content, { flag: "wx" });
  }
}
