/** Absolute URLs of a story, its objects and its exports. */
import type { Evidence } from "../../data/model/edition.ts";
import { SITE_EXPORTS, storyExportPath, type StoryExportName } from "./export-formats.ts";

/** `origin`: the public address, without a slash at its end; `edition`: the edition that links to pages for readers select; default: the current one. */
export function storyUrls(origin: string, story: string, edition?: string) {
  const page = `${origin}/stories/${story}`;
  const api = `${origin}/v1/stories/${story}`;
  const pinned = edition === undefined ? "" : `?edition=${edition}`;
  const article = (id: string): string => `${page}/articles/${id}${pinned}`;
  return {
    origin,
    /** The service's icon as PNG. */
    icon: origin + SITE_EXPORTS.find(({ name }) => name === "icon")!.path,
    /** The story page. */
    page,
    /** The current edition as JSON. */
    api,
    /** An edition as JSON; immutable. */
    edition: (id: string): string => `${api}/editions/${id}`,
    /** A development's permalink on the story page. */
    development: (id: string): string => `${page}${pinned}#${id}`,
    /** A development as JSON. */
    developmentApi: (id: string): string => `${api}/developments/${id}`,
    /** The article page. */
    article,
    /** The cited passage on the article page. */
    passage: ({ article: id, selector: [, { start, end }] }: Evidence): string =>
      `${article(id)}#p${start}-${end}`,
    /** An export of the story. */
    file: (name: StoryExportName): string => origin + storyExportPath(name, story),
  };
}

export type StoryUrls = ReturnType<typeof storyUrls>;
