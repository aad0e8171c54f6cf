/** The Worker's bindings: wrangler.toml and the deploy command declare them. */
export interface Env {
  /** The static assets in dist/assets. */
  ASSETS: Fetcher;
  /** Public address of the service (http/origin.ts). */
  ORIGIN?: string;
  /** `on` or `off`: whether /doctor may fetch pages. Default: on, unless the service runs at a loopback address. */
  DOCTOR_FETCH?: string;
  /** Rate limit of the pages that /doctor fetches. */
  DOCTOR_LIMIT?: RateLimit;
  /** Absent where workerd runs without the platform, as in a benchmark. */
  CF_VERSION?: { id: string; tag: string; timestamp: string };
}

export interface Hono {
  Bindings: Env;
}
