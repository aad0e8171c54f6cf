/** A site on loopback: responses compressed by brotli as the edge does it, on a port that survives a restart. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import { COMPRESSIBLE_CONTENT_TYPE_REGEX } from "hono/utils/compress";
import { findFreePort } from "../../support/service/free-port.ts";

const isCompressible = ({ headers }: Response, body: Buffer): boolean =>
  body.length >= 200 && COMPRESSIBLE_CONTENT_TYPE_REGEX.test(headers.get("content-type") ?? "");

/** Brotli at the quality that the platform uses on the fly. */
const compress = (body: Buffer): Buffer<ArrayBuffer> =>
  brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });

/** Opens a site. `port`: by default a free one. */
export async function openSite(
  respond: (request: IncomingMessage) => Response | Promise<Response>,
  port?: number,
) {
  let limit = Infinity;
  async function send(request: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const response = await respond(request);
    const { status, headers } = response;
    let body = Buffer.from(await response.arrayBuffer());
    if (request.headers["accept-encoding"]?.includes("br") && isCompressible(response, body)) {
      body = compress(body);
      headers.set("content-encoding", "br");
    }
    headers.set("content-length", String(body.length));
    // Part of the headers that the edge adds (budgets.ts).
    for (const name of ["date", "connection"]) outgoing.removeHeader(name);
    outgoing.writeHead(status, Object.fromEntries(headers));
    if (body.length <= limit) outgoing.end(body);
    else outgoing.write(body.subarray(0, limit), () => outgoing.destroy());
  }
  const server = createServer((request, outgoing) => {
    send(request, outgoing).catch(() => outgoing.destroy());
  });
  const at = port ?? (await findFreePort());
  /** Listens, again on the same port after `close`. */
  const listen = (): Promise<unknown> => once(server.listen(at, "127.0.0.1"), "listening");
  /** Closes the server and all its connections. */
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
  };
  await listen();
  return {
    origin: `http://127.0.0.1:${at}`,
    listen,
    close,
    /** Truncates each body to this many bytes and drops the connection; Infinity: whole responses. */
    truncate: (bytes: number): void => void (limit = bytes),
    [Symbol.asyncDispose]: close,
  };
}
