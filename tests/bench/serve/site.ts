/** A site on loopback: resources by path, compressed, on a port that stays the same when the server goes and comes back. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { encode } from "./compress.ts";

export interface Resource {
  body: Buffer;
  status?: number;
  headers: Record<string, string>;
}

export type Resolve = (path: string, request: IncomingMessage) => Promise<Resource | undefined>;

const TYPES: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
};

export const typeOf = (path: string): string => TYPES[extname(path)] ?? "application/octet-stream";

/** Text as a resource, typed by the name of its file. */
export const textResource = (path: string, text: string): Resource => ({
  body: Buffer.from(text),
  headers: { "content-type": typeOf(path) },
});

export interface Site {
  origin: string;
  /** Ends the server with all its connections; nobody listens any more. */
  kill: () => Promise<void>;
  /** Listens again where it did before. */
  revive: () => Promise<void>;
  /** Sends only so many bytes of each body, then drops the connection; null: whole answers. */
  cut: (bytes: number | null) => void;
}

/** Listens on loopback; the port it got. */
async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((done, failed) => {
    server.once("error", failed).listen(port, "127.0.0.1", done);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  return address.port;
}

export async function openSite(resolve: Resolve, port = 0): Promise<Site> {
  let limit: number | null = null;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await resolve(request.url ?? "/", request);
    if (!found) {
      response.writeHead(404, { "content-length": 0 }).end();
      return;
    }
    const takes = String(request.headers["accept-encoding"]).includes("br");
    const plain = { body: found.body, encoding: undefined };
    const type = found.headers["content-type"] ?? "";
    const { body, encoding } = takes ? encode(found.body, type) : plain;
    response.writeHead(found.status ?? 200, {
      ...found.headers,
      "content-length": body.length,
      ...(encoding && { "content-encoding": encoding, vary: "accept-encoding" }),
    });
    if (limit === null || request.method === "HEAD") response.end(body);
    else response.write(body.subarray(0, limit), () => response.destroy());
  }

  const make = (): Server =>
    createServer((request, response) => {
      answer(request, response).catch((error: unknown) => {
        if (!response.headersSent) response.writeHead(502);
        response.end(String(error));
      });
    });
  let server: Server | undefined = make();
  const own = await listen(server, port);
  return {
    origin: `http://127.0.0.1:${own}`,
    kill: async () => {
      const ended = server;
      server = undefined;
      await new Promise<void>((done) => {
        if (!ended) return done();
        ended.close(() => done());
        ended.closeAllConnections();
      });
    },
    revive: async () => {
      if (server) return;
      server = make();
      await listen(server, own);
    },
    cut: (bytes) => {
      limit = bytes;
    },
  };
}
