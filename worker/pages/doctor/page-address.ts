/**
 * The addresses that the doctor fetches: public web pages. Refuses hosts of private networks (SSRF), and the service itself, which
 * would call itself.
 */

/**
 * Suffixes of names that are not public (RFC 6761, RFC 6762, RFC 8375, ICANN's reservation of .internal), and of the names of services
 * in Kubernetes and Consul.
 */
const PRIVATE_SUFFIXES = [
  ".local",
  ".localhost",
  ".internal",
  ".intranet",
  ".lan",
  ".home.arpa",
  ".home",
  ".corp",
  ".private",
  ".localdomain",
  ".test",
  ".invalid",
  ".example",
  ".onion",
  ".cluster",
  ".consul",
  ".svc",
];

export type AddressRefusal =
  | "not-a-url"
  | "not-http"
  | "port"
  | "credentials"
  | "ip-address"
  | "not-public"
  | "own-host";

export type AddressResult = { url: URL } | { refusal: AddressRefusal };

const isPrivateName = (host: string): boolean =>
  !host.includes(".") || PRIVATE_SUFFIXES.some((suffix) => `.${host}`.endsWith(suffix));

/** The URL of an address that may be fetched, or why it may not. Without a scheme, https is assumed. `ownOrigin`: the service's. */
export function parsePageAddress(text: string, ownOrigin: string): AddressResult {
  const trimmed = text.trim();
  const address = /^[\w.-]+(?::\d+)?(?:[/?#]|$)/.test(trimmed) ? `https://${trimmed}` : trimmed;
  const url = URL.parse(address);
  if (!url) return { refusal: "not-a-url" };
  if (url.protocol !== "https:" && url.protocol !== "http:") return { refusal: "not-http" };
  if (url.username || url.password) return { refusal: "credentials" };
  // The URL parser drops a scheme's default port; any other port is refused.
  if (url.port !== "") return { refusal: "port" };
  // The URL parser normalises every notation of an IPv4 address (0x7f.1, 2130706433) to four decimal numbers.
  const host = url.hostname.replace(/\.$/, "").toLowerCase();
  // A lenient resolver may read a name with an empty label as one without it.
  if (host === "" || host.split(".").includes("")) return { refusal: "not-a-url" };
  if (host.startsWith("[") || /^\d+(\.\d+){3}$/.test(host)) return { refusal: "ip-address" };
  if (isPrivateName(host)) return { refusal: "not-public" };
  if (host === new URL(ownOrigin).hostname) return { refusal: "own-host" };
  url.hash = "";
  return { url };
}
