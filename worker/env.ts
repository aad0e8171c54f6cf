/** The bindings of the Worker, as wrangler.toml and the deploy command name them. */
export interface Env {
  /** The static assets that the build wrote. */
  ASSETS: Fetcher;
  /** Public address of the service (http/origin.ts). */
  ORIGIN?: string;
  /** `on` or `off`: whether /doctor fetches pages. Left out, it does unless the service runs at a loopback address. */
  DOCTOR_FETCH?: string;
  /** How often /doctor fetches pages. */
  DOCTOR_LIMIT?: RateLimit;
  /** Absent where workerd runs without the platform, as in a benchmark. */
  CF_VERSION?: { id: string; tag: string; timestamp: string };
}

export interface Hono {
  Bindings: Env;
}
