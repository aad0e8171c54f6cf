/**
 * The exports of the current edition: static files that the build writes. The Worker serves them to answer preflights and to add
 * entity tags and problem documents.
 */
import { EXPORTS, type ExportFormat } from "../../exports/export-formats.ts";
import { capitalise } from "../../../widget/i18n/fill.ts";
import { fetchAsset, findStory, openEdition } from "../../corpus/corpus.ts";
import type { Env } from "../../env.ts";
import { Problem } from "../../http/problem.ts";
import { findObject } from "../find-object.ts";
import { route, type Route } from "../route.ts";

/** A static asset as a route's result; null if it does not exist. */
export async function readFile(env: Env, path: string) {
  const { ok, body, headers } = await fetchAsset(env, path);
  if (!ok || !body) return null;
  const etag = headers.get("ETag")?.replaceAll(/^W\/|"/g, "") ?? "";
  return { body, caching: "live", etag } as const;
}

/** The route of an export. It accepts no query parameters: the file does not depend on any. */
const fileRoute = ({ name, path, type, title }: ExportFormat): Route =>
  route({
    id: `file${capitalise(name, "en")}`,
    path,
    tag: "files",
    summary: title,
    types: [type],
    run: async ({ env, url, params }) => {
      const file = await readFile(env, url.pathname);
      if (file) return file;
      const { story, id }: { story?: string; id?: string } = params;
      const entry = story === undefined ? null : await findStory(env, story);
      // Throws the redirect of a former id, or the problem of an unknown one.
      if (entry && id !== undefined)
        findObject(await openEdition(env, entry.id, entry.edition), "development", id);
      throw new Problem("unknown-object", { detail: "The current edition has no such file." });
    },
  });

export const FILES: readonly Route[] = EXPORTS.map(fileRoute);
