/** What the platform binds to the Worker; wrangler.toml names the same. */
export interface Env {
  /** The static assets that the compiler and the widget's build wrote. */
  ASSETS: Fetcher;
  /** Absent where workerd runs without the platform, as in a benchmark. */
  CF_VERSION?: { id: string; tag: string; timestamp: string };
}

export interface Hono {
  Bindings: Env;
}
