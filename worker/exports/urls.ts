/** The absolute URLs in the exports. */
import type { Evidence } from "../../data/model/edition.ts";
import { DEVELOPMENT_EXPORTS, SITE_EXPORTS, STORY_EXPORTS, fillPath } from "./paths.ts";
import type { StoryExportName } from "./paths.ts";

export interface StoryUrls {
  origin: string;
  /** The service's icon as PNG. */
  icon: string;
  /** The story page. */
  page: string;
  /** The current edition as JSON. */
  api: string;
  /** An edition as JSON; immutable. */
  edition: (edition: string) => string;
  /** A development's permalink on the story page. */
  development: (id: string) => string;
  /** A development as JSON. */
  developmentApi: (id: string) => string;
  ninjs: (id: string) => string;
  /** The article page: the source's text with the cited passages marked. */
  article: (id: string) => string;
  /** The cited words on the article page. */
  passage: (evidence: Evidence) => string;
  /** An export. */
  file: (name: StoryExportName) => string;
}

/** Throws where `origin` is not a URL. */
export const toOrigin = (origin: string): string => new URL(origin).origin;

export function storyUrls(origin: string, story: string): StoryUrls {
  const base = toOrigin(origin);
  const page = `${base}/stories/${story}`;
  const api = `${base}/v1/stories/${story}`;
  const article = (id: string) => `${page}/articles/${id}`;
  return {
    origin: base,
    icon: base + SITE_EXPORTS.find(({ name }) => name === "icon")!.path,
    page,
    api,
    edition: (edition) => `${api}/editions/${edition}`,
    development: (id) => `${page}#${id}`,
    developmentApi: (id) => `${api}/developments/${id}`,
    ninjs: (id) => base + fillPath(DEVELOPMENT_EXPORTS[0].path, { story, id }),
    article,
    passage: ({ article: id, selector: [, { start, end }] }) => `${article(id)}#p${start}-${end}`,
    file: (name) =>
      base + fillPath(STORY_EXPORTS.find((format) => format.name === name)!.path, { story }),
  };
}
