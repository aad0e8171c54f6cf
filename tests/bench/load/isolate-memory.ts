/** Memory of an isolate by its inspector after a collection: the platform limits the isolate, not the process. */
import { on, once } from "node:events";
import type { Service } from "../../support/workerd.ts";

interface Message {
  id?: number;
  params?: { context?: { uniqueId: string } };
  result?: { usedSize: number; backingStorageSize: number };
  error?: { message: string };
}

/** Memory of the Worker's isolate in MB, ArrayBuffers included, of a service with an inspector (Chrome DevTools Protocol). */
export async function readIsolateMemory({ inspector }: Service): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${inspector}/json`);
  const targets: { id: string; webSocketDebuggerUrl: string }[] = await response.json();
  const { webSocketDebuggerUrl } = targets.find(({ id }) => id === "worker")!;
  const socket = new WebSocket(webSocketDebuggerUrl);
  const closed = new AbortController();
  socket.addEventListener("close", () => closed.abort());
  const messages: AsyncIterator<MessageEvent[], undefined> = on(socket, "message", closed);
  let uniqueContextId = "";
  let last = 0;
  const send = async (method: string, params: object): Promise<NonNullable<Message["result"]>> => {
    const id = ++last;
    socket.send(JSON.stringify({ id, method, params }));
    for (;;) {
      const { value } = await messages.next();
      const message: Message = JSON.parse(String(value?.[0]?.data));
      uniqueContextId = message.params?.context?.uniqueId ?? uniqueContextId;
      if (message.id !== id) continue;
      if (message.result) return message.result;
      throw new Error(`${method}: ${message.error?.message}`);
    }
  };
  await once(socket, "open", closed);
  await send("Runtime.enable", {});
  // The second collection frees what the first found dead outside the heap, ArrayBuffers above all.
  for (let times = 0; times < 2; times++)
    await send("Runtime.evaluate", { expression: "gc()", uniqueContextId });
  const { usedSize, backingStorageSize } = await send("Runtime.getHeapUsage", {});
  socket.close();
  return (usedSize + backingStorageSize) / 1024 ** 2;
}
