/** What the tests in workerd use of it; the Worker's own types would clash with the DOM's in one program. */
declare module "cloudflare:workers" {
  export const exports: {
    default: { fetch(input: string, init?: RequestInit): Promise<Response> };
  };
}
