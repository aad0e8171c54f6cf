/** Absolute URLs of a story, its objects and its exports. */
import type { Evidence } from "../../data/model/edition.ts";
import { parseOrigin } from "../http/origin.ts";
import { SITE_EXPORTS, storyExportPath, type StoryExportName } from "./export-formats.ts";

/** `edition`: the edition that links to pages for readers select; default: the current one. Throws if `origin` is not a URL. */
export function storyUrls(origin: string, story: string, edition?: string) {
  const base = parseOrigin(origin);
  const page = `${base}/stories/${story}`;
  const api = `${base}/v1/stories/${story}`;
  const pinned = edition === undefined ? "" : `?edition=${edition}`;
  const article = (id: string): string => `${page}/articles/${id}${pinned}`;
  return {
    origin: base,
    /** The service's icon as PNG. */
    icon: base + SITE_EXPORTS.find(({ name }) => name === "icon")!.path,
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
    file: (name: StoryExportName): string => base + storyExportPath(name, story),
  };
}

export type StoryUrls = ReturnType<typeof storyUrls>;
