/** "1 file", "2 files"; "2 stories" with the plural. */
export const countNoun = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
