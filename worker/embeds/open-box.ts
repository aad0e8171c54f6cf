import { parseOptions } from "../../widget/options.ts";
import { openSelectedEdition, type SelectedEdition } from "../api/edition-selector.ts";
import type { Env } from "../env.ts";
import { makeBox, type BoxParts } from "./box.tsx";

/** The box of a story with these options, by attribute name. Throws a problem if the story has no such edition. */
export async function openBox(
  env: Env,
  url: URL,
  story: string,
  options: ReadonlyMap<string, string>,
): Promise<{ parts: BoxParts; selected: SelectedEdition }> {
  const edition = options.get("edition");
  const selected = await openSelectedEdition(env, url, story, { edition });
  const { options: parsed } = parseOptions((name) => options.get(name), { story });
  return { parts: await makeBox(env, selected.index, parsed), selected };
}
