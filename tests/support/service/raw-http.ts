/** Sends requests unchanged: fetch would normalise paths, reject headers and require a valid certificate. */
import {
  Agent,
  request as requestHttp,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from "node:http";
import { Agent as TlsAgent, request as requestHttps } from "node:https";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export interface RawRequest {
  method: string;
  /** With its query, as sent. */
  path: string;
  headers: OutgoingHttpHeaders;
}

export interface RawResponse {
  status: number;
  headers: IncomingHttpHeaders;
  /** Decompressed. */
  body: string;
}

function decode(bytes: Buffer, encoding: string | undefined): string {
  if (bytes.length === 0) return "";
  if (encoding === "br") return brotliDecompressSync(bytes).toString("utf8");
  return (encoding === "gzip" ? gunzipSync(bytes) : bytes).toString("utf8");
}

interface ClientOptions {
  /** Most connections at a time. */
  connections?: number;
  /** Value of the Host header; by default that of the address. */
  host?: string;
}

/** A client of one server. It accepts any certificate. */
export class RawClient {
  private readonly agent: Agent;
  private readonly origin: URL;
  private readonly host: string;

  constructor(origin: string, { connections = 8, host }: ClientOptions = {}) {
    this.origin = new URL(origin);
    this.host = host ?? this.origin.host;
    const options = { keepAlive: true, maxSockets: connections };
    this.agent = this.isSecure
      ? new TlsAgent({ ...options, rejectUnauthorized: false })
      : new Agent(options);
  }

  private get isSecure(): boolean {
    return this.origin.protocol === "https:";
  }

  send({ method, path, headers }: RawRequest): Promise<RawResponse> {
    const { hostname, port } = this.origin;
    return new Promise((resolve, reject) => {
      const options = {
        hostname,
        port,
        method,
        path,
        headers: { Host: this.host, ...headers },
        agent: this.agent,
      };
      const sent = (this.isSecure ? requestHttps : requestHttp)(options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const body = decode(Buffer.concat(chunks), response.headers["content-encoding"]);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
        });
      });
      sent.on("error", reject);
      sent.end();
    });
  }

  get(path: string, headers: OutgoingHttpHeaders = {}): Promise<RawResponse> {
    return this.send({ method: "GET", path, headers });
  }

  close(): void {
    this.agent.destroy();
  }
}
