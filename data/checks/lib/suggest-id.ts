/** How many ids a remedy lists at most. */
const LISTED = 8;

/** The remedy for an unknown id: the known ids that resemble it, so that a slip of the hand is seen at once. */
export function suggestId(id: string, known: ReadonlySet<string>, what: string): string {
  if (known.size === 0) return `add the ${what} first`;
  const parts = new Set(id.split(/[- ]/));
  const similar = [...known].filter(
    (other) =>
      other.startsWith(id.slice(0, 4)) ||
      other.split(/[- ]/).some((part) => part.length > 3 && parts.has(part)),
  );
  const listed = (similar.length > 0 ? similar : [...known]).slice(0, LISTED).join(", ");
  return `use one that exists (${listed}), or add it`;
}
