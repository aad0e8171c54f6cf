/** The edition that a story would have now. What is incomplete is left out, so that the box shows the rest. */
import { buildEdition } from "../../edition/build/build-edition.ts";
import type { Edition } from "../../model/edition.ts";
import { listClaimPassages, listDevelopmentPassages } from "../../source/story.ts";
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

/** The story without developments that are incomplete, without relations to them, and without claims that need them. */
function prune(story: Story): { story: Story; leftOut: string[] } {
  const incomplete = new Set(findIncompleteDevelopments(story));
  const developments: Story["developments"] = new Map();
  for (const [id, development] of story.developments) {
    if (incomplete.has(id)) continue;
    const relations = development.value.relations.filter((relation) =>
      Object.values(relation).every((to) => story.developments.has(to) && !incomplete.has(to)),
    );
    developments.set(id, { ...development, value: { ...development.value, relations } });
  }
  // A statement whose speaker is not chosen yet is left out alone.
  const isSpoken = ({ speaker }: { speaker: string }): boolean =>
    story.actors.value[speaker] !== undefined;
  const statements = new Set(
    [...developments.values()].flatMap(({ value }) =>
      value.statements.filter(isSpoken).map(({ id }) => id),
    ),
  );
  for (const [id, development] of developments)
    developments.set(id, {
      ...development,
      value: {
        ...development.value,
        statements: development.value.statements.filter(isSpoken).map((statement) =>
          Object.assign({}, statement, {
            answers: statement.answers.filter((answer) => statements.has(answer)),
          }),
        ),
      },
    });
  const file = story.file.value;
  const claims = new Map(
    [...story.claims].filter(
      ([, { value }]) =>
        value.positions.every(
          ({ statement, side }) =>
            (statement === undefined || statements.has(statement)) && file.sides.includes(side),
        ) && value.others.every(({ evidence }) => story.articles.has(evidence.article)),
    ),
  );
  const standfirst = file.standfirst.flatMap((sentence) => {
    const complete = sentence.developments.filter((id) => developments.has(id));
    return complete.length > 0 ? [{ ...sentence, developments: complete }] : [];
  });
  const [first] = developments.keys();
  const pruned: Story = {
    ...story,
    file: {
      ...story.file,
      value: {
        ...file,
        standfirst:
          standfirst.length > 0 || first === undefined
            ? standfirst
            : [{ text: "The standfirst is not written yet.", developments: [first] }],
      },
    },
    developments,
    claims,
    // Listed anew, because a passage points to the statement that it belongs to.
    passages: [
      ...[...developments.values()].flatMap((development) =>
        listDevelopmentPassages(development, story.articles),
      ),
      ...[...claims.values()].flatMap((claim) => listClaimPassages(claim, story.articles)),
    ],
  };
  const isLeftOut = (id: string): boolean => !developments.has(id) && !claims.has(id);
  const all = [...story.ids.developments, ...story.ids.claims];
  return { story: pruned, leftOut: all.filter(isLeftOut) };
}

/** Null where nothing can be built yet: a story without a complete development. */
export function previewEdition(story: Story): { edition: Edition | null; leftOut: string[] } {
  const pruned = prune(story);
  try {
    return { edition: buildEdition(pruned.story), leftOut: pruned.leftOut };
  } catch {
    return { edition: null, leftOut: pruned.leftOut };
  }
}
