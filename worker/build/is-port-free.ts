import { createServer } from "node:net";

/** Whether nothing listens on a port of 127.0.0.1. Rejects if it is not a port. */
export const isPortFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer().once("error", () => resolve(false));
    server.listen(port, "127.0.0.1", () => server.close(() => resolve(true)));
  });
