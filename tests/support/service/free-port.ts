import { createServer } from "node:net";

/** Finds a TCP port of 127.0.0.1 on which nothing listens. */
export async function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
