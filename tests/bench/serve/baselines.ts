/** The least that a Worker can do for an answer: give the very same bytes and headers, worked out beforehand. */
import { startWorkerd, type Workerd } from "./workerd.ts";

export interface CapturedResponse {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** What the connection says of itself, and not the Worker. */
const OF_THE_CONNECTION = new Set([
  "connection",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
]);

/** An answer, taken apart so that a baseline can give it again. */
export async function capture(
  url: string,
  headers: Record<string, string> = {},
): Promise<CapturedResponse> {
  const response = await fetch(url, { headers });
  const body = new Uint8Array(await response.arrayBuffer());
  const own = [...response.headers].filter(([name]) => !OF_THE_CONNECTION.has(name));
  return { status: response.status, headers: Object.fromEntries(own), body };
}

const source = ({ status, headers }: CapturedResponse): string => `
import bytes from "body";
const status = ${status};
const headers = ${JSON.stringify(headers)};
export default { fetch: () => new Response(${status === 304 ? "null" : "bytes"}, { status, headers }) };
`;

/** One Worker an answer, each with its socket, in one process. */
export function startBaselines(
  answers: ReadonlyMap<string, CapturedResponse>,
  compatibilityDate: string,
): Promise<Workerd> {
  const names = [...answers.keys()];
  const files: Record<string, string | Uint8Array> = {};
  for (const [at, answer] of [...answers.values()].entries()) {
    files[`${at}.js`] = source(answer);
    files[`${at}.bin`] = answer.body;
  }
  const workers = names.map((name, at) => ({
    name,
    modules: [
      { name: "index.js", kind: "esModule" as const, file: `${at}.js` },
      { name: "body", kind: "data" as const, file: `${at}.bin` },
    ],
    compatibilityDate,
  }));
  return startWorkerd({ workers, sockets: names.map((service) => ({ service })) }, { files });
}
