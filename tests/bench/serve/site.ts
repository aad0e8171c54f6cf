/** A site on loopback: resources by path, compressed as the edge compresses, on a port that survives a restart. */
import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

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

/** Text as a resource, typed by its file name. */
export const textResource = (path: string, text: string): Resource => ({
  body: Buffer.from(text),
  headers: { "content-type": typeOf(path) },
});

const COMPRESSIBLE =
  /^(text\/|application\/(javascript|json|[\w.+-]*\+json|[\w.+-]*\+xml|xml)|image\/svg)/;
const compressed = new Map<string, Buffer>();

/** Brotli at the quality that the platform uses on the fly, cached by content. */
function compress(body: Buffer): Buffer {
  const key = createHash("sha1").update(body).digest("base64");
  const cached = compressed.get(key);
  if (cached) return cached;
  const small = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
  compressed.set(key, small);
  return small;
}

function encode({ body, headers }: Resource, accept: string): Resource {
  const type = headers["content-type"] ?? "";
  if (!accept.includes("br") || !COMPRESSIBLE.test(type) || body.length < 200)
    return { body, headers };
  return {
    body: compress(body),
    headers: { ...headers, "content-encoding": "br", vary: "accept-encoding" },
  };
}

export interface Site {
  origin: string;
  /** Closes the server and all its connections. */
  kill: () => Promise<void>;
  /** Listens again on the same port. */
  revive: () => Promise<void>;
  /** Truncates each body to this many bytes and drops the connection; null: whole responses. */
  truncate: (bytes: number | null) => void;
}

/** Listens on loopback; resolves to the port. */
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

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await resolve(request.url ?? "/", request);
    if (!found) {
      response.writeHead(404, { "content-length": 0 }).end();
      return;
    }
    const { body, headers } = encode(found, String(request.headers["accept-encoding"]));
    response.writeHead(found.status ?? 200, { ...headers, "content-length": body.length });
    if (limit === null || request.method === "HEAD") response.end(body);
    else response.write(body.subarray(0, limit), () => response.destroy());
  }

  const create = (): Server =>
    createServer((request, response) => {
      respond(request, response).catch((error: unknown) => {
        if (!response.headersSent) response.writeHead(502);
        response.end(String(error));
      });
    });
  let server: Server | undefined = create();
  const listening = await listen(server, port);
  return {
    origin: `http://127.0.0.1:${listening}`,
    kill: async () => {
      const closing = server;
      server = undefined;
      await new Promise<void>((done) => {
        if (!closing) return done();
        closing.close(() => done());
        closing.closeAllConnections();
      });
    },
    revive: async () => {
      if (server) return;
      server = create();
      await listen(server, listening);
    },
    truncate: (bytes) => {
      limit = bytes;
    },
  };
}
