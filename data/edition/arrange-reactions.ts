/** Which lines stand under a key row, and which of them a closed row shows. */
import type { ContentDevelopment, ContentReaction } from "./content.ts";
import type { ContentResolver } from "./content-resolver.ts";

/** Lines that a closed row shows, denials apart. */
const SHOWN = 2;

/** The side that a development speaks for; its own id where it speaks for none. */
const sideOf = ({ id, statements }: ContentDevelopment): string =>
  statements[0]?.speaker.side ?? id;

const isDenial = ({ statements }: ContentDevelopment): boolean =>
  statements.some(({ stance }) => stance === "denies");

const isStage = ({ statements }: ContentDevelopment): boolean => statements.length === 0;

/** Stages in the order in which they happened, before the reactions. */
const sortStages = (developments: readonly ContentDevelopment[]): ContentDevelopment[] => [
  ...developments.filter(isStage).toSorted((a, b) => a.date.latest.localeCompare(b.date.latest)),
  ...developments.filter((development) => !isStage(development)),
];

/** One of each side first, until there are enough; then the others in their order. */
function chooseShown(developments: readonly ContentDevelopment[]): Set<string> {
  const sides = new Set<string>();
  const first = developments.filter((development) => {
    const side = sideOf(development);
    const isFirst = !sides.has(side);
    sides.add(side);
    return isFirst;
  });
  const chosen = [...new Set([...first, ...developments])].slice(0, SHOWN);
  return new Set([...chosen, ...developments.filter(isDenial)].map(({ id }) => id));
}

/** Takes the ids of what hangs under the row `id`, in order, and of what is only linked there. */
export function arrangeReactions(
  resolver: ContentResolver,
  id: string,
  hanging: readonly string[],
  links: readonly string[],
): ContentReaction[] {
  const row = resolver.development(id);
  const under = sortStages(hanging.map((other) => resolver.development(other)));
  const linked = links.map((other) => resolver.development(other));
  const shown = chooseShown([...under, ...linked]);
  const denies = new Set(
    row.related.filter(({ relation }) => relation === "denies").map((item) => item.development),
  );
  const toReaction = (development: ContentDevelopment, isLink: boolean): ContentReaction => ({
    development,
    linked: isLink,
    folded: !shown.has(development.id),
    denied: denies.has(development.id),
    stage: isStage(development) && !denies.has(development.id),
  });
  return [
    ...under.map((development) => toReaction(development, false)),
    ...linked.map((development) => toReaction(development, true)),
  ];
}
