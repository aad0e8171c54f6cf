/** The subset of CSP Level 3 that decides whether a page's policies allow the box. */

export type Directive = "script-src" | "connect-src" | "frame-src";

/** The fallback list of each directive (CSP3 §6.8.3). */
const FALLBACKS: Record<Directive, readonly string[]> = {
  "script-src": ["script-src-elem", "script-src", "default-src"],
  "connect-src": ["connect-src", "default-src"],
  "frame-src": ["frame-src", "child-src", "default-src"],
};

export type Policy = ReadonlyMap<string, readonly string[]>;

/** Parses a serialized policy. Of directives with the same name, the first applies (CSP3 §2.2.1). */
function parsePolicy(text: string): Policy {
  const directives = new Map<string, string[]>();
  for (const part of text.split(";")) {
    const [name = "", ...sources] = part.trim().split(/\s+/);
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** Every tag of a page is checked against every source: more or longer policies would keep the service busy for seconds. */
const MAX_LENGTH = 20_000;
const MAX_POLICIES = 50;

/** Parses policies that a comma separates, as in a header; all of them apply. Leaves out those after MAX_LENGTH characters or MAX_POLICIES. */
export function parsePolicies(text: string): Policy[] {
  let length = 0;
  return text
    .split(",")
    .filter((policy) => (length += policy.length) <= MAX_LENGTH)
    .map(parsePolicy)
    .filter((policy) => policy.size > 0)
    .slice(0, MAX_POLICIES);
}

/** Whether a host source such as `https://*.news.org:443/embed/` matches the URL (CSP3 §6.7.2.8). */
function matchesHost(source: string, url: URL, page: URL): boolean {
  const match =
    /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9.-]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!match) return false;
  const [, scheme = page.protocol.slice(0, -1), host = "", port = "", path = ""] = match;
  const isUpgrade = scheme === "http" && url.protocol === "https:";
  if (`${scheme}:` !== url.protocol && !isUpgrade) return false;
  const name = host.toLowerCase();
  if (
    name !== "*" &&
    name !== url.hostname &&
    !(name.startsWith("*.") && url.hostname.endsWith(name.slice(1)))
  )
    return false;
  const actual = url.port || (url.protocol === "https:" ? "443" : "80");
  const expected = port || (url.protocol === "https:" ? "443" : "80");
  if (port !== "*" && actual !== expected) return false;
  return (
    path === "" || (path.endsWith("/") ? url.pathname.startsWith(path) : url.pathname === path)
  );
}

function matches(source: string, url: URL, page: URL): boolean {
  if (source === "*") return true;
  if (source === "'self'") return url.origin === page.origin;
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return source.toLowerCase() === url.protocol;
  return !source.startsWith("'") && matchesHost(source, url, page);
}

export interface PolicyViolation {
  /** The directive in the page's policy, which may be a fallback. */
  directive: string;
  /** Whether the tag needs the page's nonce, because 'strict-dynamic' ignores host sources. */
  needsNonce: boolean;
}

/** The violation of a policy by a request; null if the policy allows it. `nonce`: that of the tag. */
export function findViolation(
  policy: Policy,
  directive: Directive,
  { url, page, nonce }: { url: URL; page: URL; nonce?: string | undefined },
): PolicyViolation | null {
  const name = FALLBACKS[directive].find((fallback) => policy.has(fallback));
  if (name === undefined) return null;
  const sources = policy.get(name) ?? [];
  if (nonce && sources.includes(`'nonce-${nonce}'`)) return null;
  if (directive === "script-src" && sources.includes("'strict-dynamic'"))
    return { directive: name, needsNonce: true };
  return sources.some((source) => matches(source, url, page))
    ? null
    : { directive: name, needsNonce: false };
}
