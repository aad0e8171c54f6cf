/** Paths that the Worker, the build and the scripts share. Uses no DOM. */
import { RESERVED_STORY_IDS } from "../../data/model/reserved-ids.ts";
import type { DrawnContent } from "../content/box-content.ts";
import { parseOptions, type ParsedOptions, QUERY_OPTION_NAMES, type Options } from "../options.ts";

export interface ContentRequest extends Partial<
  Pick<Options, "order" | "actor" | "edition" | "lang">
> {
  story: string;
  /** Id of the edition that the box shows; the response describes what is new since. */
  from?: string;
}

/** The path of the content for these options. None of their values needs an escape. */
export function contentPath({ story, order, ...others }: ContentRequest): string {
  const values = { order: order === "oldest" && order, ...others };
  const query = (["order", "actor", "edition", "lang", "from"] as const)
    .filter((name) => values[name])
    .map((name) => `${name}=${values[name]}`)
    .join("&");
  return `/embed/${story}/content${query && `?${query}`}`;
}

/** The path of a page or of data at the edition to which links are fixed; unchanged for null, if links follow the story. */
export const atEdition = (path: string, pinned: string | null): string =>
  pinned === null ? path : `${path}${path.includes("?") ? "&" : "?"}edition=${pinned}`;

/** The options in the address of an iframe page. Both the Worker and the script of the page read them there. */
export const parseFrameOptions = ({
  pathname,
  searchParams,
}: Pick<URL, "pathname" | "searchParams">): ParsedOptions =>
  parseOptions((name) => (QUERY_OPTION_NAMES.includes(name) ? searchParams.get(name) : null), {
    story: pathname.split("/")[2] ?? "",
    framed: true,
  });

/**
 * Attributes of the element that contains the box in the service's pages and in the fragment: the path of its content, which the
 * script that takes it over reads (behaviour/served-box.ts).
 */
export const frameAttributes = (
  options: Options,
  { edition, lang, warning }: Omit<DrawnContent, "story">,
): Record<string, string | undefined> => ({
  id: "kd",
  "data-content": contentPath({ ...options, edition, lang }),
  "data-warning": warning,
});

/** The story that a path or an address below /embed/ names; undefined for files of all stories and for other addresses. */
export function findStoryId(address: string): string | undefined {
  const [, name] = /\/embed\/([a-z0-9-]+)/.exec(address) ?? [];
  return name === undefined || RESERVED_STORY_IDS.has(name) ? undefined : name;
}
