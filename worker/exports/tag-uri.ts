/**
 * Identifiers in the exports: tag URIs (RFC 4151). They do not contain the service's address, so that feed readers, calendars and
 * newsroom systems still recognise an item after a move to another host.
 */
export const toTagUri = (...path: readonly string[]): string =>
  `tag:key-developments,2026:${path.join("/")}`;
