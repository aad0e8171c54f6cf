/** Proactive content negotiation by media type (RFC 9110 §12.5.1). */
import Negotiator from "negotiator";

/** Parameters of media ranges, weights excepted. No type here has several representations that differ by one. */
const PARAMETER = /;\s*(?!q\s*=)[^;,]*/gi;

/**
 * The offered media type that an Accept header prefers; the first one where there is no usable header; null where none is
 * acceptable. Parameters such as charset are not compared.
 */
export function negotiateType<Type extends string>(
  accept: string | null,
  offered: readonly [Type, ...Type[]],
): Type | null {
  // A header without any media range accepts everything, as none at all does.
  if (!accept || !/[^\s,;/]+\/[^\s,;/]/.test(accept)) return offered[0];
  const bare = offered.map((type) => type.replace(/;.*/, ""));
  const headers = { accept: accept.replaceAll(PARAMETER, "") };
  const chosen = new Negotiator({ headers }).mediaType(bare);
  return chosen === undefined ? null : (offered[bare.indexOf(chosen)] ?? null);
}
