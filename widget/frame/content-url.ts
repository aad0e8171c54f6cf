/** What the Worker writes into the iframe page and frame.ts reads there; no DOM, so both may import it. */
import type { BoxContent } from "../content/box-content.ts";
import { parseOptions, type OptionProblem, type Options } from "../options.ts";

interface Asked extends Partial<Pick<Options, "order" | "actor" | "edition" | "lang">> {
  story: string;
  /** The edition that is in view: what is new since it is wanted, too. */
  from?: string;
  /** Only so many developments, and no other views; all if there is no number. */
  first?: number | false;
}

/** The path of the content that these options need: every development and the other views, or only the `first`. */
export function contentPath({ story, order, first, ...others }: Asked): string {
  const query = new URLSearchParams(order === "oldest" ? { order } : {});
  for (const name of ["actor", "edition", "lang", "from"] as const) {
    const value = others[name];
    if (value) query.set(name, value);
  }
  if (first) query.set("first", `${first}`);
  return `/embed/${story}/digest?${query}`.replace(/\?$/, "");
}

/**
 * The options of an iframe page, read from its address by the Worker and by the page's own script alike: so the page need not
 * repeat them, and is the same for all addresses that look the same.
 */
export const parseFrameOptions = ({
  pathname,
  searchParams,
}: URL): { options: Options; problems: OptionProblem[] } =>
  parseOptions((name) => (name === "story" ? null : searchParams.get(name)), {
    story: pathname.split("/")[2] ?? "",
    theme: "auto",
  });

/** Attributes of the element that holds the rendered tree, in the iframe page and in the fragment. */
export const frameAttributes = (
  options: Options,
  { edition, lang, developments, total }: BoxContent,
): { id: string; "data-digest": string } => ({
  id: "kd",
  "data-digest":
    contentPath({ ...options, edition, lang }) +
    (developments.length < total ? `&limit=${developments.length}` : ""),
});

/** The path of the script that hydrates an iframe page, in any language. */
export const frameScript = (): string => "/embed/frame.js";
