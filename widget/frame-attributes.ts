/** What the Worker writes into the iframe page and frame.ts reads there; no DOM, so both may import it. */
import type { Digest } from "../data/digest.ts";
import type { Options } from "./options.ts";

/** The URL of the JSON that these options need: every development, and who says what. Relative to the service's origin. */
export function digestPath(
  { story, order, actor, edition }: Pick<Options, "story" | "order" | "actor" | "edition">,
): string {
  const query = new URLSearchParams();
  if (order !== "newest") query.set("order", order);
  if (actor) query.set("actor", actor);
  if (edition) query.set("edition", edition);
  return `/embed/${story}/digest${query.size ? `?${query}` : ""}`;
}

/** Attributes of the element that holds the rendered tree in the iframe page. */
export function frameAttributes(
  options: Options,
  digest: Digest,
): { id: string; "data-digest": string; "data-options": string } {
  return {
    id: "kd",
    "data-digest": digestPath({ ...options, edition: digest.edition }),
    "data-options": JSON.stringify(options),
  };
}

/** The path of the script that hydrates an iframe page in this language. */
export const frameScript = (lang: string): string => `/embed/frame.${lang}.js`;
