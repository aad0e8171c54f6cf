/** An index past the end of every list, at which an edit appends. */
export const LIST_END = 10_000;
