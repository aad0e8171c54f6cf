/** One line on the console for whoever set the box up; the same line once a page. */
const said = new Set<string>();

export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  // oxlint-disable-next-line no-console -- the only place where the box speaks to the publisher's developer
  console?.warn?.(`key-developments: ${message}`);
}
