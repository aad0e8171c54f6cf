/** The part of the module that the tests use. The whole of workers-types would clash with the DOM's types in one program. */
declare module "cloudflare:workers" {
  export const env: import("../../worker/env.ts").Env;
  export const exports: {
    default: { fetch(input: string, init?: RequestInit): Promise<Response> };
  };
}
