/** Warns the publisher's developer on the console. Each message appears once per page. */
const said = new Set<string>();

export function warn(message: string): void {
  if (said.has(message)) return;
  said.add(message);
  // oxlint-disable-next-line no-console -- the only place where the box writes to the console
  console?.warn?.(`key-developments: ${message}`);
}
