/**
 * Identifiers of what is exported: tag URIs (RFC 4151). They do not contain the service's address, so a move to another
 * host makes no feed reader, calendar or newsroom system treat an entry as new.
 */
export const toTagUri = (...path: readonly string[]): string =>
  `tag:key-developments,2026:${path.join("/")}`;
