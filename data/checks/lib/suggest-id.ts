/** Maximum number of ids in a remedy. */
const MAX_SUGGESTIONS = 8;

/** The remedy for an unknown id: the existing ids that resemble it, or any if none does. `kind`: "actor". */
export function suggestId(id: string, existing: ReadonlySet<string>, kind: string): string {
  if (existing.size === 0) return `add the ${kind} first`;
  const parts = new Set(id.split(/[- ]/));
  const similar = [...existing].filter(
    (candidate) =>
      candidate.startsWith(id.slice(0, 4)) ||
      candidate.split(/[- ]/).some((part) => part.length > 3 && parts.has(part)),
  );
  const suggestions = (similar.length > 0 ? similar : [...existing]).slice(0, MAX_SUGGESTIONS);
  return `use one that exists (${suggestions.join(", ")}), or add it`;
}
