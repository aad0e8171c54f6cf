/** What the Worker writes into the iframe page and frame.ts reads there; no DOM, so both may import it. */
import type { BoxContent } from "./content.ts";
import type { Options } from "./options.ts";

type Asked = { story: string } & Partial<Pick<Options, "order" | "actor" | "edition" | "lang">>;

/** The path of the content that these options need, whole: every development, and the other views. */
export function digestPath({ story, order, actor, edition, lang }: Asked): string {
  const query = new URLSearchParams();
  if (order === "oldest") query.set("order", order);
  if (actor) query.set("actor", actor);
  if (edition) query.set("edition", edition);
  if (lang) query.set("lang", lang);
  return `/embed/${story}/digest${query.size ? `?${query}` : ""}`;
}

/** Attributes of the element that holds the rendered tree, in the iframe page and in the fragment. */
export function frameAttributes(
  options: Options,
  { edition, lang }: Pick<BoxContent, "edition" | "lang">,
): { id: string; "data-digest": string; "data-options": string } {
  return {
    id: "kd",
    "data-digest": digestPath({ ...options, edition, lang }),
    "data-options": JSON.stringify(options),
  };
}

/** The path of the script that hydrates an iframe page, in any language. */
export const frameScript = (): string => "/embed/frame.js";
