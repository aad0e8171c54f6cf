/** The absolute URLs that the forms cite. */
import { DEVELOPMENT_EXPORTS, STORY_EXPORTS, fillPath } from "./paths.ts";
import type { StoryExportName } from "./paths.ts";

export interface StoryUrls {
  origin: string;
  /** The story's own page. */
  page: string;
  /** The current edition as JSON. */
  api: string;
  /** This very edition as JSON, for good. */
  edition: (edition: string) => string;
  /** A development's permalink on the story page. */
  development: (id: string) => string;
  /** A development as JSON. */
  developmentApi: (id: string) => string;
  ninjs: (id: string) => string;
  /** The source's text with the passages in evidence marked. */
  article: (id: string) => string;
  /** The passages of an article that back a development. */
  passage: (article: string, development: string) => string;
  form: (name: StoryExportName) => string;
}

/** Throws on what is no URL: a form with a broken base would be broken everywhere. */
export const toOrigin = (origin: string): string => new URL(origin).origin;

export function storyUrls(origin: string, story: string): StoryUrls {
  const base = toOrigin(origin);
  const page = `${base}/stories/${story}`;
  const api = `${base}/v1/stories/${story}`;
  const article = (id: string) => `${page}/articles/${id}`;
  return {
    origin: base,
    page,
    api,
    edition: (edition) => `${api}/editions/${edition}`,
    development: (id) => `${page}#${id}`,
    developmentApi: (id) => `${api}/developments/${id}`,
    ninjs: (id) => base + fillPath(DEVELOPMENT_EXPORTS[0].path, { story, id }),
    article,
    passage: (id, development) => `${article(id)}#${development}`,
    form: (name) =>
      base + fillPath(STORY_EXPORTS.find((form) => form.name === name)!.path, { story }),
  };
}
