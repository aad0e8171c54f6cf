/** An HTTP client that names the host it likes, accepts any certificate, and decodes nothing by itself. */
import { request as requestPlain, type IncomingHttpHeaders } from "node:http";
import { request as requestTls } from "node:https";
import { gunzipSync } from "node:zlib";

export interface ClientResponse {
  status: number;
  headers: IncomingHttpHeaders;
  /** Decoded. */
  text: string;
}

export interface Client {
  /** `host` is the address in links; `headers` may send another Host. */
  host: string;
  get: (path: string, headers?: Record<string, string>) => Promise<ClientResponse>;
  options: (path: string, headers: Record<string, string>) => Promise<ClientResponse>;
}

/** A client of a server on a port of this machine that sends `host` as the Host. */
export function makeClient(port: number, host: string, protocol = "https:"): Client {
  const send = (
    method: string,
    path: string,
    headers: Record<string, string> = {},
  ): Promise<ClientResponse> =>
    new Promise((resolve, reject) => {
      const options = {
        host: "127.0.0.1",
        port,
        path,
        method,
        headers: { Host: host, ...headers },
        rejectUnauthorized: false,
      };
      const request = protocol === "https:" ? requestTls(options) : requestPlain(options);
      request.on("error", reject);
      request.on("response", async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk);
        const bytes = Buffer.concat(chunks);
        const isGzip = response.headers["content-encoding"] === "gzip" && bytes.length > 0;
        const text = (isGzip ? gunzipSync(bytes) : bytes).toString("utf8");
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
      });
      request.end();
    });
  return {
    host,
    get: async (path, headers) => send("GET", path, headers),
    options: async (path, headers) => send("OPTIONS", path, headers),
  };
}
