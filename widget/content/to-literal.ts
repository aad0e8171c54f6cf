/** JSON that is safe in a script file and in a script element. */
export const toLiteral = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
