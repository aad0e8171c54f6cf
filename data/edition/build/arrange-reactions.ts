/** The lines below a key row, and which of them a collapsed row shows. */
import type { ContentDevelopment, ContentReaction } from "../story-content.ts";
import type { ContentResolver } from "./content-resolver.ts";

/** Number of lines that a collapsed row shows, in addition to denials. */
const SHOWN_LINES = 2;

/** The side that speaks in a development; the development's id if none does. */
const sideOf = ({ id, statements }: ContentDevelopment): string =>
  statements[0]?.speaker.side ?? id;

const isDenial = ({ statements }: ContentDevelopment): boolean =>
  statements.some(({ stance }) => stance === "denies");

const isStage = ({ statements }: ContentDevelopment): boolean => statements.length === 0;

/** Chooses one development per side first, then others in order; and all denials. */
function chooseShown(developments: readonly ContentDevelopment[]): Set<string> {
  const sides = new Set<string>();
  const first = developments.filter((development) => {
    const side = sideOf(development);
    const isFirst = !sides.has(side);
    sides.add(side);
    return isFirst;
  });
  const chosen = [...new Set([...first, ...developments])].slice(0, SHOWN_LINES);
  return new Set([...chosen, ...developments.filter(isDenial)].map(({ id }) => id));
}

/**
 * The lines below the row `id`. `children`: ids of the developments that belong there, in order; `links`: ids of those that belong
 * to another row and are only linked.
 */
export function arrangeReactions(
  resolver: ContentResolver,
  id: string,
  children: readonly string[],
  links: readonly string[],
): ContentReaction[] {
  const row = resolver.development(id);
  const under = children.map((other) => resolver.development(other));
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
