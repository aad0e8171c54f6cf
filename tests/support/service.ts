import { createTestHarness } from "wrangler";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Origin of the whole service, static assets included, without a slash at the end. */
    service: string;
  }
}

/** Starts the service as it is deployed (router, assets, Worker) once for all the tests of a project. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const configPath = "./wrangler.toml";
  const server = createTestHarness({ workers: [{ configPath }] });
  const { url } = await server.listen();
  await server.update({ workers: [{ configPath, vars: { ORIGIN: url.origin } }] });
  project.provide("service", url.origin);
  return () => server.close();
}
