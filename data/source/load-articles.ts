/** Loads the articles of a story: each YAML file with its raw text, divided into body and boilerplate. */
import { hash } from "node:crypto";
import { isSlug } from "../model/text/slug.ts";
import { ArticleFile } from "../model/story-files.ts";
import { divideArticle } from "./text/article-text.ts";
import { findOtherFormat } from "./text/other-format.ts";
import type { StoryArticle } from "./story.ts";
import type { Loaded, StoryFolder } from "./story-folder.ts";
import { describeAddition } from "./yaml/json-schemas.ts";

export function loadArticles(files: StoryFolder): Loaded<StoryArticle> {
  const valid = new Map<string, StoryArticle>();
  const ids = new Set<string>();
  for (const name of files.list("articles")) {
    const id = name.replace(/\.(?:yaml|txt)$/, "");
    if (id !== name) ids.add(id);
    else {
      const report = files.reporter("articles", name);
      report("is neither an article's .txt nor its .yaml", "rename or remove it", "foreign-file");
    }
  }
  for (const id of ids) {
    const rawFile = files.path("articles", `${id}.txt`);
    const reportRaw = files.reporter("articles", `${id}.txt`);
    const reportYaml = files.reporter("articles", `${id}.yaml`);
    const bytes = files.bytes("articles", `${id}.txt`);
    const { value, source, missing } = files.yaml(ArticleFile, "articles", `${id}.yaml`);
    if (!isSlug(id))
      reportYaml(
        `"${id}" is not a slug`,
        "name it with lower-case letters, digits and single hyphens",
      );
    if (missing)
      reportYaml(
        "is missing beside the raw text",
        describeAddition(
          source,
          "article",
          "its title, publisher, language, published, rights and sha256",
        ),
      );
    if (!bytes) {
      reportRaw("is missing beside the YAML", "put the untouched article there");
      continue;
    }
    const format = findOtherFormat(bytes);
    if (format) reportRaw(`is ${format.name}, not plain text`, format.remedy);
    const raw = format ? null : files.text(bytes, reportRaw);
    if (raw === null || value === null) continue;
    const sha256 = hash("sha256", bytes);
    const text = divideArticle(raw, value.boilerplate);
    valid.set(id, { id, value, source, rawFile, sha256, text });
  }
  return { valid, ids };
}
