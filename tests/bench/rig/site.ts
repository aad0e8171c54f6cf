/** A site on loopback: responses compressed by brotli as the edge does it, on a port that survives a restart. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { brotliCompressSync, constants } from "node:zlib";
import { getMimeType } from "hono/utils/mime";

const COMPRESSIBLE = /^text\/|[/+](javascript|json|xml)\b|^image\/svg/;

/** Brotli at the quality that the platform uses on the fly. */
const compress = (body: Buffer): Buffer =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });

/** A body with the type of its file name. */
export const fileResponse = (
  name: string,
  body: string | Buffer<ArrayBuffer>,
  headers: Record<string, string> = {},
): Response =>
  new Response(body, {
    headers: { ...headers, "content-type": getMimeType(name) ?? "application/octet-stream" },
  });

/** A site; `path` has its query. */
export type Respond = (path: string, request: IncomingMessage) => Response | Promise<Response>;

export interface Site extends AsyncDisposable {
  origin: string;
  /** Closes the server and all its connections. */
  kill: () => Promise<void>;
  /** Listens again on the same port. */
  revive: () => Promise<void>;
  /** Truncates each body to this many bytes and drops the connection; Infinity: whole responses. */
  truncate: (bytes: number) => void;
}

/** Opens a site. `port` 0: a free one. */
export async function openSite(respond: Respond, port = 0): Promise<Site> {
  let limit = Infinity;

  async function send(request: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const response = await respond(request.url ?? "/", request);
    const plain = Buffer.from(await response.arrayBuffer());
    const { status, headers } = response;
    const accepts = String(request.headers["accept-encoding"]).includes("br");
    const isCompressible = COMPRESSIBLE.test(headers.get("content-type") ?? "");
    const body = accepts && isCompressible && plain.length >= 200 ? compress(plain) : plain;
    if (body !== plain) headers.set("content-encoding", "br");
    if (!headers.has("vary")) headers.set("vary", "accept-encoding");
    outgoing.writeHead(status, { ...Object.fromEntries(headers), "content-length": body.length });
    if (body.length <= limit) outgoing.end(body);
    else outgoing.write(body.subarray(0, limit), () => outgoing.destroy());
  }

  const server = createServer((request, outgoing) => {
    send(request, outgoing).catch((error: unknown) => {
      if (!outgoing.headersSent) outgoing.writeHead(502);
      outgoing.end(String(error));
    });
  });
  const listen = async (at: number): Promise<number> => {
    await once(server.listen(at, "127.0.0.1"), "listening");
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the address of a TCP server
    return (server.address() as AddressInfo).port;
  };
  const kill = async (): Promise<void> => {
    if (!server.listening) return;
    server.closeAllConnections();
    await server[Symbol.asyncDispose]();
  };
  const bound = await listen(port);
  return {
    origin: `http://127.0.0.1:${bound}`,
    kill,
    revive: async () => void (await listen(bound)),
    truncate: (bytes) => (limit = bytes),
    [Symbol.asyncDispose]: kill,
  };
}
