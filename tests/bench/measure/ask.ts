/** Asks over plain HTTP/1.1 with a target and a Host that go out as written: `fetch` would mend them. */
import { Agent, request, type IncomingHttpHeaders } from "node:http";

export interface Reply {
  /** 0: the connection was closed without an answer. */
  status: number;
  milliseconds: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Asking {
  target: string;
  method?: string;
  headers?: Record<string, string>;
}

export const makeAgent = (connections: number): Agent =>
  new Agent({ keepAlive: true, maxSockets: connections });

export function askRaw(agent: Agent, origin: string, asking: Asking): Promise<Reply> {
  const { target, method = "GET", headers = {} } = asking;
  const { hostname, port } = new URL(origin);
  const start = performance.now();
  return new Promise((resolve) => {
    let own: IncomingHttpHeaders = {};
    const end = (status: number, body: Buffer): void =>
      resolve({ status, milliseconds: performance.now() - start, headers: own, body });
    const sent = request({ agent, hostname, port, path: target, method, headers }, (response) => {
      const parts: Buffer[] = [];
      own = response.headers;
      response.on("data", (part: Buffer) => parts.push(part));
      response.once("end", () => end(response.statusCode ?? 0, Buffer.concat(parts)));
      response.once("error", () => end(0, Buffer.concat(parts)));
    });
    sent.once("error", () => end(0, Buffer.alloc(0)));
    sent.end();
  });
}

/** So many workers take the numbers below `count` in turn. */
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
