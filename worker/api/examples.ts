/** A request for each operation from the corpus as it is, so that every example answers and shows what it is for. */
import type { Edition } from "../../data/model/edition.ts";
import { findStory, openCorpus, openEdition } from "../corpus/corpus.ts";
import type { Env } from "../env.ts";
import type { Described } from "./route.ts";

export interface Example {
  /** Values of the path's parameters. */
  path: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
}

/** The objects with most to show: a disputed development, what was said of it, who has most names. */
function choose({ id, edition, developments, statements, actors, articles }: Edition) {
  const development = developments.find(({ disputed }) => disputed) ?? developments[0];
  const statement = statements.find((one) => one.development === development?.id) ?? statements[0];
  const actor = actors.toSorted((a, b) => b.aliases.length - a.aliases.length)[0];
  return {
    story: id,
    edition,
    development: development?.id ?? "",
    id: development?.id ?? "",
    statement: statement?.id ?? "",
    actor: actor?.id ?? "",
    article: articles[0]?.id ?? "",
  };
}

/** A spelling by which an actor is found that no source of the story's headlines has. */
const findSpelling = ({ actors }: Edition): string => {
  const place = actors.find(({ kind, aliases }) => kind === "place" && aliases.length > 0);
  return place?.aliases[0] ?? actors[0]?.name ?? "said";
};

const queries = (edition: Edition, origin: string): Record<string, Record<string, string>> => ({
  citeDevelopment: { format: "apa" },
  citeStatement: { format: "bibtex" },
  listDevelopments: {
    status: "alleged",
    from: edition.developments.at(-1)?.date.earliest ?? "",
    limit: "5",
  },
  listStatements: { stance: "denies" },
  listPositions: { value: "says" },
  listActors: { order: "developments", limit: "5" },
  listArticles: { stance: "denies" },
  searchStory: { q: findSpelling(edition), limit: "3" },
  compareEditions: { from: edition.edition, to: edition.edition },
  readContent: { limit: "3" },
  fragment: { limit: "3", styles: "none" },
  frame: { theme: "dark", limit: "3" },
  oembed: { url: `${origin}/stories/${edition.id}` },
});

/** The example of an operation; `previous` is the edition before this one, where there is one. */
export function findExample(
  { id, path }: Described,
  edition: Edition,
  { origin, previous }: { origin: string; previous: string | null },
): Example {
  const ids: Record<string, string> = choose(edition);
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  const query = { ...queries(edition, origin)[id] };
  if (id === "compareEditions" && previous !== null) query["from"] = previous;
  return { path: Object.fromEntries(names.map((name) => [name, ids[name] ?? ""])), query };
}

/** The example's path with its query. */
export function exampleUrl({ path }: Described, example: Example): string {
  const query = new URLSearchParams(example.query);
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => example.path[name] ?? "");
  return query.size ? `${filled}?${query.toString()}` : filled;
}
/** Examples from the first story. */
export async function openExamples(
  env: Env,
  origin: string,
): Promise<(described: Described) => Example> {
  const { stories } = await openCorpus(env);
  const story = await findStory(env, stories[0]?.id ?? "");
  const { edition } = await openEdition(env, story.id, story.edition);
  const previous = story.editions.findLast((kept) => kept.edition !== story.edition);
  const place = { origin, previous: previous?.edition ?? null };
  return (described) => findExample(described, edition, place);
}
