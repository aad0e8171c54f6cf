/** A site on loopback: resources by path, brotli as the edge compresses, on a port that survives a restart. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import { getMimeType } from "hono/utils/mime";

export interface Resource {
  body: Buffer;
  status?: number;
  headers: Record<string, string>;
}

export const typeOf = (path: string): string => getMimeType(path) ?? "application/octet-stream";

/** Text as a resource, typed by its file name. */
export const textResource = (path: string, text: string): Resource => ({
  body: Buffer.from(text),
  headers: { "content-type": typeOf(path) },
});

const COMPRESSIBLE = /^text\/|[/+](javascript|json|xml)\b|^image\/svg/;

/** Brotli at the quality that the platform uses on the fly. */
const compress = (body: Buffer): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });

export interface Site {
  origin: string;
  /** Closes the server and all its connections. */
  kill: () => Promise<void>;
  /** Listens again on the same port. */
  revive: () => Promise<void>;
  /** Truncates each body to this many bytes and drops the connection; Infinity: whole responses. */
  truncate: (bytes: number) => void;
}

/** Serves what `resolve` returns, or a 404. `port` 0: a free one. */
export async function openSite(
  resolve: (path: string, request: IncomingMessage) => Promise<Resource | undefined>,
  port = 0,
): Promise<Site> {
  let limit = Infinity;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = await resolve(request.url ?? "/", request);
    if (!found) return void response.writeHead(404, { "content-length": 0 }).end();
    const { status = 200, headers } = found;
    const accepts = String(request.headers["accept-encoding"]).includes("br");
    const isSmaller = COMPRESSIBLE.test(headers["content-type"] ?? "") && found.body.length >= 200;
    const encoding = accepts && isSmaller && { "content-encoding": "br", vary: "accept-encoding" };
    const body = encoding ? compress(found.body) : found.body;
    response.writeHead(status, { ...headers, ...encoding, "content-length": body.length });
    if (body.length <= limit) response.end(body);
    else response.write(body.subarray(0, limit), () => response.destroy());
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(502);
      response.end(String(error));
    });
  });
  const listen = async (at: number): Promise<void> => {
    server.listen(at, "127.0.0.1");
    await once(server, "listening");
  };
  await listen(port);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the site has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    kill: async () => {
      if (!server.listening) return;
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
    revive: () => listen(address.port),
    truncate: (bytes) => (limit = bytes),
  };
}
