/** Writes a value as a JavaScript literal that is safe in a script file and in a script element. */
export const toLiteral = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll("<", String.raw`\u003c`)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`);

/** One script: the code with what it is to show. */
export const wrap = (code: string, payload: unknown): string =>
  `(function(__KD__){${code.trim()}})(${toLiteral(payload)});\n`;
