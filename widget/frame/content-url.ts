/** Paths that the Worker, the build and the scripts agree on; no DOM, so all of them may import it. */
import type { DrawnContent } from "../content/box-content.ts";
import { parseOptions, QUERY_OPTION_NAMES, type OptionProblem, type Options } from "../options.ts";

interface ContentOptions extends Partial<Pick<Options, "order" | "actor" | "edition" | "lang">> {
  story: string;
  /** The edition that is in view: the response says what is new since. */
  from?: string;
}

/** The path of the first view that these options need. */
export function contentPath({ story, order, ...others }: ContentOptions): string {
  const query = new URLSearchParams(order === "oldest" ? { order } : {});
  for (const name of ["actor", "edition", "lang", "from"] as const) {
    const value = others[name];
    if (value) query.set(name, value);
  }
  return `/embed/${story}/content?${query}`.replace(/\?$/, "");
}

/**
 * The options of an iframe page, read from its address by the Worker and by the page's own script alike: so the page need not
 * repeat them, and is the same for all addresses that look the same.
 */
export const parseFrameOptions = ({
  pathname,
  searchParams,
}: URL): { options: Options; problems: OptionProblem[] } =>
  parseOptions((name) => (QUERY_OPTION_NAMES.includes(name) ? searchParams.get(name) : null), {
    story: pathname.split("/")[2] ?? "",
    framed: true,
  });

/**
 * Attributes of the element that holds the box in the service's pages and in the fragment: the paths of what is drawn and of what
 * is behind it, by which a script takes it over (element/mount.ts).
 */
export const frameAttributes = (
  options: Options,
  { edition, lang, details }: DrawnContent,
): { id: string; "data-content": string; "data-details": string } => ({
  id: "kd",
  "data-content": contentPath({ ...options, edition, lang }),
  "data-details": details,
});

/** The path of the script that takes over an iframe page, in any language. */
export const frameScript = (): string => "/embed/frame.js";
