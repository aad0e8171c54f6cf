/** Starts the desk on the loopback address, which no other computer reaches. */
import { randomBytes } from "node:crypto";
import { serve } from "@hono/node-server";
import type { AddressInfo } from "node:net";
import { buildClient } from "./client-bundle.ts";
import { makeDeskApp } from "./desk-app.ts";
import type { DeskOptions } from "./desk-app.ts";

export interface Desk {
  /** The address to open, with its token. */
  address: string;
  close: () => Promise<void>;
}

/** Port 0 picks a free one. Rejects where the port is in use. */
export async function startDesk(
  options: Pick<DeskOptions, "root" | "today"> & { port: number },
): Promise<Desk> {
  const token = randomBytes(24).toString("base64url");
  const app = makeDeskApp({ ...options, token, client: await buildClient() });
  const listening = Promise.withResolvers<AddressInfo>();
  const server = serve(
    { fetch: app.fetch, hostname: "127.0.0.1", port: options.port },
    listening.resolve,
  );
  server.once("error", listening.reject);
  const { port } = await listening.promise;
  return {
    address: `http://127.0.0.1:${port}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
