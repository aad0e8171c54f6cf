/** The edition that a story would have now. What is incomplete is left out, so that the box shows the rest. */
import { buildEdition } from "../../edition/build/build-edition.ts";
import type { Edition } from "../../model/edition.ts";
import { listStoryPassages } from "../../source/list-passages.ts";
import { indexStatements, type Story } from "../../source/story.ts";

/**
 * The developments that have actors and evidence, name no unknown actor and quote what is found; without relations to others, and
 * without statements whose speaker is not chosen yet.
 */
function listComplete({ actors, developments, passages }: Story): Story["developments"] {
  const isActor = (id: string): boolean => actors.value[id] !== undefined;
  const misquoting = new Set(
    passages.flatMap(({ development, location }) => (location?.found ? [] : [development?.id])),
  );
  const complete = [...developments.values()].filter(({ id, value }) => {
    const named = [
      ...value.actors,
      ...(value.status?.by ?? []),
      ...value.statements.flatMap(({ addressee }) => addressee),
    ];
    const isSupported = value.evidence.length > 0 && !misquoting.has(id);
    return isSupported && named.length > 0 && named.every(isActor);
  });
  const ids = new Set(complete.map(({ id }) => id));
  const spoken = complete.map(({ value }) =>
    value.statements.filter(({ speaker }) => isActor(speaker)),
  );
  const statementIds = new Set(spoken.flat().map(({ id }) => id));
  return new Map(
    complete.map((development, index) => {
      const { id, value } = development;
      const relations = value.relations.filter((relation) =>
        Object.values(relation).every((to) => ids.has(to)),
      );
      const statements = spoken[index]!.map((statement) =>
        Object.assign({}, statement, {
          answers: statement.answers.filter((answer) => statementIds.has(answer)),
        }),
      );
      return [id, { ...development, value: { ...value, relations, statements } }];
    }),
  );
}

/** The claims whose statements, sides and articles exist. */
function listCompleteClaims(
  { claims, articles, file }: Story,
  developments: Story["developments"],
): Story["claims"] {
  const statements = indexStatements({ developments });
  return new Map(
    [...claims].filter(
      ([, { value }]) =>
        value.positions.every(
          ({ statement, side }) =>
            (statement === undefined || statements.has(statement)) &&
            file.value.sides.includes(side),
        ) && value.others.every(({ evidence }) => articles.has(evidence.article)),
    ),
  );
}

/** The sentences that a complete development supports; one that says what is missing if there are none. */
function listSupported(
  { file }: Story,
  developments: Story["developments"],
): Story["file"]["value"]["standfirst"] {
  const supported = file.value.standfirst.flatMap((sentence) => {
    const complete = sentence.developments.filter((id) => developments.has(id));
    return complete.length > 0 ? [{ ...sentence, developments: complete }] : [];
  });
  const [first] = developments.keys();
  return supported.length > 0 || first === undefined
    ? supported
    : [{ text: "The standfirst is not written yet.", developments: [first] }];
}

/** The story without what is incomplete and without what needs it. */
function prune(story: Story): Story {
  const developments = listComplete(story);
  const claims = listCompleteClaims(story, developments);
  const value = { ...story.file.value, standfirst: listSupported(story, developments) };
  return {
    ...story,
    file: { ...story.file, value },
    developments,
    claims,
    // Listed anew, because a passage points to the statement that it belongs to.
    passages: listStoryPassages({ developments, claims, articles: story.articles }),
  };
}

/** `edition` is null where nothing can be built yet; `leftOut` has the ids of the developments and claims that it is without. */
export function previewEdition(story: Story): { edition: Edition | null; leftOut: string[] } {
  const pruned = prune(story);
  const { developments, claims } = pruned;
  const leftOut = [...story.ids.developments, ...story.ids.claims].filter(
    (id) => !developments.has(id) && !claims.has(id),
  );
  try {
    return { edition: buildEdition(pruned), leftOut };
  } catch {
    return { edition: null, leftOut };
  }
}
