/** Requests over plain HTTP/1.1 whose target and headers go out exactly as written: `fetch` would normalise them. */
import { Agent, request as open, type IncomingHttpHeaders } from "node:http";

export interface RawResponse {
  /** 0: the connection was closed without a response. */
  status: number;
  milliseconds: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface RawRequest {
  target: string;
  method?: string;
  headers?: Record<string, string>;
}

export const makeAgent = (connections: number): Agent =>
  new Agent({ keepAlive: true, maxSockets: connections });

export function sendRaw(agent: Agent, origin: string, raw: RawRequest): Promise<RawResponse> {
  const { target, method = "GET", headers = {} } = raw;
  const { hostname, port } = new URL(origin);
  const start = performance.now();
  return new Promise((resolve) => {
    let received: IncomingHttpHeaders = {};
    const end = (status: number, body: Buffer): void =>
      resolve({ status, milliseconds: performance.now() - start, headers: received, body });
    const sent = open({ agent, hostname, port, path: target, method, headers }, (response) => {
      const parts: Buffer[] = [];
      received = response.headers;
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("end", () => end(response.statusCode ?? 0, Buffer.concat(parts)));
      response.once("error", () => end(0, Buffer.concat(parts)));
    });
    sent.once("error", () => end(0, Buffer.alloc(0)));
    sent.end();
  });
}

/** Runs `work` for every number below `count`, this many at a time. */
export async function inParallel(
  workers: number,
  count: number,
  work: (at: number) => Promise<void>,
): Promise<void> {
  let next = 0;
  const loop = async (): Promise<void> => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: workers }, loop));
}
