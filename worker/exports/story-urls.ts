/** Absolute URLs of a story, its objects and its exports. */
import type { Evidence } from "../../data/model/edition.ts";
import { parseOrigin } from "../http/origin.ts";
import { SITE_EXPORTS, storyExportPath, type StoryExportName } from "./export-formats.ts";

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
  /** The article page. */
  article: (id: string) => string;
  /** The cited passage on the article page. */
  passage: (evidence: Evidence) => string;
  /** An export of the story. */
  file: (name: StoryExportName) => string;
}

/** `edition`: the edition that links to pages for readers select; default: the current one. Throws if `origin` is not a URL. */
export function storyUrls(origin: string, story: string, edition?: string): StoryUrls {
  const base = parseOrigin(origin);
  const page = `${base}/stories/${story}`;
  const api = `${base}/v1/stories/${story}`;
  const pinned = edition === undefined ? "" : `?edition=${edition}`;
  const article = (id: string) => `${page}/articles/${id}${pinned}`;
  return {
    origin: base,
    icon: base + SITE_EXPORTS.find(({ name }) => name === "icon")!.path,
    page,
    api,
    edition: (edition) => `${api}/editions/${edition}`,
    development: (id) => `${page}${pinned}#${id}`,
    developmentApi: (id) => `${api}/developments/${id}`,
    article,
    passage: ({ article: id, selector: [, { start, end }] }) => `${article(id)}#p${start}-${end}`,
    file: (name) => base + storyExportPath(name, story),
  };
}
