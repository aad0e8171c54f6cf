/** The Worker's bindings: wrangler.toml and the deploy command declare them. */
export interface Env {
  /** The static assets in dist/assets. */
  ASSETS: Fetcher;
  /** Public address of the service (http/origin.ts). */
  ORIGIN?: string;
  /** Where readers report an error in a story whose own file names no contact: a mailto: or https: URL. */
  CONTACT?: string;
  /**
   * `on`: /doctor fetches the pages whose addresses visitors enter. With any other value, or none, it does not. `npm run deploy`
   * sets it. Unsafe where the runtime connects to private addresses, to which a public name may resolve
   * (.github/CONTRIBUTING.md).
   */
  DOCTOR_FETCH?: string;
  /** Rate limit of the pages that /doctor fetches. */
  DOCTOR_LIMIT?: RateLimit;
  /** Absent where workerd runs without the platform, as in a benchmark. */
  CF_VERSION?: { id: string; tag: string; timestamp: string };
}

export interface Hono {
  Bindings: Env;
}
