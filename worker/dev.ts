/**
 * The Worker's entry point in `npm run dev`: adds to pages a script that reloads them after a change. Wrangler's own script of
 * `--live-reload` is inline, which the policy of the pages refuses, and fails in sandboxed frames. Not part of a deployment.
 */
import type { Env } from "./env.ts";
import worker from "./index.tsx";

const SCRIPT_PATH = "/dev/reload.js";
const VERSION_PATH = "/dev/version";

/** Identifies this start of the Worker; it starts again with new code and with new assets. */
let version: string | undefined;

/**
 * Listens to the socket of wrangler's proxy, which announces each new version of the Worker or the assets. A change to the widget causes
 * two. A page that loads between them misses the second announcement, so every page asks for the current version once it is connected.
 * Reloading takes resources that are still fresh from the browser's cache, so they are fetched again first.
 */
const SCRIPT = `{
  const { version } = document.currentScript.dataset;
  const reload = async () => {
    const urls = performance.getEntriesByType("resource").map(({ name }) => name);
    await Promise.allSettled(
      urls.filter((url) => url.startsWith(location.origin)).map((url) => fetch(url, { cache: "reload" })),
    );
    location.reload();
  };
  const connect = () => {
    const url = location.origin.replace("http", "ws") + "/cdn-cgi/live-reload";
    const socket = new WebSocket(url, "WRANGLER_PROXYWORKER_LIVE_RELOAD_PROTOCOL");
    socket.onmessage = reload;
    socket.onopen = async () => {
      const response = await fetch("${VERSION_PATH}", { cache: "no-store" }).catch(() => null);
      // Without a response, the server is starting again, and will announce it.
      if (response && (await response.text()) !== version) await reload();
    };
    socket.onclose = () => setTimeout(connect, 1000);
  };
  connect();
}`;

/** Only the page in the address bar gets the script: its frames are reloaded with it. */
const isPage = (request: Request, response: Response): boolean =>
  request.headers.get("Sec-Fetch-Dest") === "document" &&
  response.headers.get("Content-Type")?.startsWith("text/html") === true;

export default {
  async fetch(request, env, context) {
    version ??= crypto.randomUUID();
    const { pathname } = new URL(request.url);
    if (pathname === VERSION_PATH) return new Response(version);
    if (pathname === SCRIPT_PATH)
      return new Response(SCRIPT, { headers: { "Content-Type": "text/javascript" } });
    const response = await worker.fetch(request, env, context);
    if (!isPage(request, response)) return response;
    return new HTMLRewriter()
      .on("head", {
        element: (head) => {
          head.append(`<script defer src="${SCRIPT_PATH}" data-version="${version}"></script>`, {
            html: true,
          });
        },
      })
      .transform(response);
  },
} satisfies ExportedHandler<Env>;
