/** A pasted text or page: what the desk proposes of it, and the files that the editor's answer makes. */
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type * as z from "zod";
import { DraftError, writeNew } from "../../drafting/add-article.ts";
import { makeDraft } from "../../drafting/draft.ts";
import { toSlug } from "../../drafting/slug.ts";
import { isSlug } from "../../model/slug.ts";
import type { ArticleFile } from "../../model/story-files.ts";
import { schemaComment } from "../../source/json-schemas.ts";
import type { ArticleProposal, NewArticle } from "../shared/new-article.ts";
import { formatYaml } from "./edit-yaml.ts";
import { extractText } from "./extract-text.ts";

/** What the text seems to be; the editor accepts or mends each part before anything is written. */
export function proposeArticle(pasted: { text: string }): ArticleProposal {
  const { text, cut } = extractText(pasted.text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new DraftError("the text has no words");
  const draft = makeDraft(text);
  const { outlet, published } = draft;
  return {
    raw: text,
    cut,
    id: toSlug(draft.title),
    title: draft.title,
    language: draft.language === "und" ? "en" : draft.language,
    outlet: outlet.shownAs ?? "",
    day: published?.day ?? "",
    dayNote: "",
    wire: draft.wire ?? "",
    boilerplate: draft.boilerplate.map(({ kind, lines, why }) => ({ kind, lines, why })),
  };
}

const publisherOf = ({ outlet, outletNote, raw }: NewArticle): ArticleFile["publisher"] =>
  outlet === ""
    ? { note: outletNote === "" ? "The text does not name its outlet." : outletNote }
    : { name: outlet, ...(raw.includes(outlet) && { shownAs: outlet }) };

const toFile = (article: NewArticle, sha256: string): z.input<typeof ArticleFile> => ({
  title: article.title,
  publisher: publisherOf(article),
  language: article.language,
  published: {
    edtf: article.day,
    basis: article.dayBasis,
    ...(article.dayNote !== "" && { note: article.dayNote }),
  },
  rights: article.rights,
  ...(article.wire !== "" && { wire: article.wire }),
  sha256,
  ...(article.boilerplate.length > 0 && {
    boilerplate: article.boilerplate.map(({ kind, lines }) => ({ kind, lines })),
  }),
});

/** Writes an article's raw text and its YAML, and returns its id. */
export function createArticle(folder: string, article: NewArticle): string {
  const { id, raw } = article;
  if (!isSlug(id))
    throw new DraftError(`"${id}" is not a slug: lower-case letters, digits, hyphens`);
  if (existsSync(join(folder, "articles", `${id}.txt`)))
    throw new DraftError(`there is an article "${id}" already`);
  const sha256 = createHash("sha256").update(raw).digest("hex");
  const path = `articles/${id}.yaml`;
  writeNew(
    folder,
    new Map([
      [`articles/${id}.txt`, raw],
      [path, formatYaml(schemaComment(join(folder, path), "article"), toFile(article, sha256))],
    ]),
  );
  return id;
}
