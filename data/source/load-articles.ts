/** Loads the articles of a story: each YAML file with its raw text, divided into body and boilerplate. */
import { createHash } from "node:crypto";
import { isSlug } from "../model/text/slug.ts";
import { ArticleFile } from "../model/story-files.ts";
import { divideArticle } from "./text/article-text.ts";
import { findOtherFormat } from "./text/plain-text.ts";
import type { Story } from "./story.ts";
import type { StoryFolder } from "./story-folder.ts";

/** The valid articles by id. `ids`: including those of invalid files. */
export function loadArticles(files: StoryFolder): {
  articles: Story["articles"];
  ids: Set<string>;
} {
  const articles: Story["articles"] = new Map();
  const names = files.list("articles");
  const ids = new Set<string>();
  for (const name of names) {
    const id = name.replace(/\.(?:yaml|txt)$/, "");
    if (id === name)
      files.reportFile(
        files.path("articles", name),
        "is neither an article's .txt nor its .yaml",
        "rename or remove it",
      );
    else ids.add(id);
  }
  for (const id of ids) {
    const rawFile = files.path("articles", `${id}.txt`);
    const bytes = files.bytes("articles", `${id}.txt`);
    const { value, source, missing } = files.yaml(ArticleFile, "articles", `${id}.yaml`);
    if (!isSlug(id))
      files.reportFile(
        source.file,
        `"${id}" is not a slug`,
        "name it with lower-case letters, digits and single hyphens",
      );
    if (missing)
      files.reportFile(
        source.file,
        "is missing beside the raw text",
        "describe the article: title, publisher, language, published, rights, sha256",
      );
    if (!bytes) {
      files.reportFile(rawFile, "is missing beside the YAML", "put the untouched article there");
      continue;
    }
    const format = findOtherFormat(bytes);
    if (format) files.reportFile(rawFile, `is ${format.name}, not plain text`, format.remedy);
    const raw = format ? null : files.text(bytes, rawFile);
    if (raw === null || value === null) continue;
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    articles.set(id, {
      id,
      value,
      source,
      rawFile,
      sha256,
      text: divideArticle(raw, value.boilerplate),
    });
  }
  return { articles, ids };
}
