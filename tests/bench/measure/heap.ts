/** What an isolate holds, by its own count after a collection: the platform limits the isolate, not the process. */

/** Milliseconds after which an inspector that has not answered never will. */
const PATIENCE = 20_000;

interface Message {
  id?: number;
  method?: string;
  params?: { context?: { uniqueId: string } };
  result?: { usedSize?: number; backingStorageSize?: number };
  error?: { message: string };
}

/** One conversation with an inspector (Chrome DevTools Protocol). */
class Inspector {
  private readonly socket: WebSocket;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private last = 0;
  /** The isolate's global scope, known once Runtime is enabled. */
  context = "";

  constructor(url: string) {
    this.socket = new WebSocket(url);
    this.socket.addEventListener("message", ({ data }) => {
      const message: Message = JSON.parse(String(data));
      if (message.params?.context) this.context = message.params.context.uniqueId;
      if (message.id !== undefined) this.waiting.get(message.id)?.(message);
    });
  }

  open(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.socket.addEventListener("open", () => resolve());
    this.socket.addEventListener("error", () => reject(new Error("the inspector does not answer")));
    return promise;
  }

  async ask(method: string, params: object = {}): Promise<NonNullable<Message["result"]>> {
    const id = ++this.last;
    const { promise, resolve, reject } = Promise.withResolvers<Message>();
    const timer = setTimeout(() => reject(new Error(`${method} was not answered`)), PATIENCE);
    this.waiting.set(id, resolve);
    this.socket.send(JSON.stringify({ id, method, params }));
    const { result, error } = await promise.finally(() => clearTimeout(timer));
    if (error || !result) throw new Error(`${method}: ${error?.message ?? "no result"}`);
    return result;
  }

  close(): void {
    this.socket.close();
  }
}

/** Megabytes that the isolate of a service holds, ArrayBuffers included; its workerd must have an inspector on this port. */
export async function readHeap(port: number, service: string): Promise<number> {
  const list: { id: string; webSocketDebuggerUrl: string }[] = await (
    await fetch(`http://127.0.0.1:${port}/json`)
  ).json();
  const target = list.find(({ id }) => id === service);
  if (!target) throw new Error(`workerd inspects no ${service}`);
  const inspector = new Inspector(target.webSocketDebuggerUrl);
  try {
    await inspector.open();
    await inspector.ask("Runtime.enable");
    const uniqueContextId = inspector.context;
    // What the first collection finds dead outside the heap, ArrayBuffers above all, is given back by the second.
    for (let times = 0; times < 2; times++)
      await inspector.ask("Runtime.evaluate", { expression: "gc()", uniqueContextId });
    const { usedSize, backingStorageSize } = await inspector.ask("Runtime.getHeapUsage");
    if (usedSize === undefined || backingStorageSize === undefined)
      throw new Error("the inspector gives no heap usage");
    return (usedSize + backingStorageSize) / 1024 ** 2;
  } finally {
    inspector.close();
  }
}
