/** The service of the tests, in wrangler's test harness. */
import { createTestHarness } from "wrangler";
import type { TestProject } from "vitest/node";
import { setup as buildService } from "./build-service.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Origin of the whole service, static assets included, without a slash at the end. */
    service: string;
  }
}

interface LocalService {
  /** Without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

/** Starts the service of a wrangler.toml as it would be deployed: router, assets, Worker. */
export async function startService(configPath: string): Promise<LocalService> {
  const server = createTestHarness({ workers: [{ configPath }] });
  const { url } = await server.listen();
  await server.update({ workers: [{ configPath, vars: { ORIGIN: url.origin } }] });
  return { origin: url.origin, close: () => server.close() };
}

/** Starts the service with the invented story for the tests of a project. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await buildService();
  const { origin, close } = await startService("./dist/test/wrangler.toml");
  project.provide("service", origin);
  return close;
}
