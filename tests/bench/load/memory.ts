/** Memory of a service: of its process, and of its isolate after a collection. The platform limits the isolate. */
import { on, once } from "node:events";
import type { Service } from "../../support/service/workerd.ts";
import { readResidentMemory } from "../rig/process.ts";
import { decimal, type TableRow } from "../table.ts";

/** Collects garbage in an isolate and returns its memory in MB, ArrayBuffers included, by its inspector (Chrome DevTools Protocol). */
export async function readIsolateMemory(
  { inspector }: Service,
  isolate: "worker" | "assets" = "worker",
): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${inspector}/json`);
  const targets: { id: string; webSocketDebuggerUrl: string }[] = await response.json();
  const socket = new WebSocket(targets.find(({ id }) => id === isolate)!.webSocketDebuggerUrl);
  const messages = on(socket, "message", { close: ["close"] });
  await once(socket, "open");
  const send = (method: string, params = {}): void =>
    socket.send(JSON.stringify({ id: 1, method, params }));
  send("Runtime.enable");
  for await (const [{ data }] of messages) {
    const { params, result } = JSON.parse(String(data));
    if (params?.context) {
      const collect = { expression: "gc()", uniqueContextId: params.context.uniqueId };
      // The second collection frees what the first found dead outside the heap, above all ArrayBuffers.
      send("Runtime.evaluate", collect);
      send("Runtime.evaluate", collect);
      send("Runtime.getHeapUsage");
    }
    if (!result?.usedSize) continue;
    socket.close();
    return (result.usedSize + result.backingStorageSize) / 1024 ** 2;
  }
  throw new Error("the inspector closed the connection");
}

/** What the two figures are, for the remarks under a table. */
export const MEMORY_REMARK =
  "Process: resident memory, garbage included; isolate: by its inspector after a collection, ArrayBuffers included.";

/** The cells of a table for the two figures. The service needs an inspector. */
export async function readMemory(service: Service): Promise<TableRow> {
  const isolate = await readIsolateMemory(service);
  return { "process MB": readResidentMemory(service.pid), "isolate MB": decimal(isolate, 1) };
}

/** The number of uncaught exceptions that the Worker has logged. */
export const countExceptions = (service: Service): number =>
  service.errors().match(/uncaught exception/gi)?.length ?? 0;
