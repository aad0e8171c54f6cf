/** The edition that a story would have now. What is incomplete is left out, so that the box shows the rest. */
import { buildEdition } from "../../edition/build/build-edition.ts";
import type { Edition } from "../../model/edition.ts";
import { listPassages } from "../../source/list-passages.ts";
import type { Story } from "../../source/story.ts";

/** Ids of developments that have no actor or evidence, name an unknown actor, or quote a passage that is not found. */
function findIncompleteDevelopments(story: Story): string[] {
  const broken = new Set(
    story.passages.flatMap(({ development, location }) =>
      development && !location?.found ? [development.id] : [],
    ),
  );
  const isActor = (id: string): boolean => story.actors.value[id] !== undefined;
  return [...story.developments.values()].flatMap(({ id, value }) => {
    const actors = [
      ...value.actors,
      ...(value.status?.by ?? []),
      ...value.statements.flatMap(({ addressee }) => addressee),
    ];
    const isIncomplete =
      broken.has(id) ||
      !actors.every(isActor) ||
      value.evidence.length === 0 ||
      actors.length === 0;
    return isIncomplete ? [id] : [];
  });
}

/** The complete developments, without relations to others, and without statements whose speaker is not chosen yet. */
function listComplete(story: Story): Story["developments"] {
  const incomplete = new Set(findIncompleteDevelopments(story));
  const complete = new Map([...story.developments].filter(([id]) => !incomplete.has(id)));
  const isSpoken = ({ speaker }: { speaker: string }): boolean =>
    story.actors.value[speaker] !== undefined;
  const statements = new Set(
    [...complete.values()].flatMap(({ value }) =>
      value.statements.filter(isSpoken).map(({ id }) => id),
    ),
  );
  for (const [id, development] of complete) {
    const { value } = development;
    const relations = value.relations.filter((relation) =>
      Object.values(relation).every((to) => complete.has(to)),
    );
    const spoken = value.statements.filter(isSpoken).map((statement) =>
      Object.assign({}, statement, {
        answers: statement.answers.filter((answer) => statements.has(answer)),
      }),
    );
    complete.set(id, { ...development, value: { ...value, relations, statements: spoken } });
  }
  return complete;
}

/** The claims whose statements, sides and articles exist. */
function listCompleteClaims(
  { claims, articles, file }: Story,
  developments: Story["developments"],
): Story["claims"] {
  const statements = new Set(
    [...developments.values()].flatMap(({ value }) => value.statements.map(({ id }) => id)),
  );
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
    passages: listPassages({ developments, claims, articles: story.articles }),
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
