import type { Attach } from "../behaviour/attach.ts";
import { importBehaviour } from "./load-behaviour.ts";

/**
 * Imports the module at `url` if it has this hash: a page that pins our script with `integrity` pins with it what the script loads.
 * `import()` takes a module that an element has loaded, without a request.
 */
export async function importChecked(url: string, integrity: string): Promise<Attach> {
  await new Promise((onload, onerror) => {
    const add = (tag: string, properties: object): void => {
      const checks = { integrity, crossOrigin: "anonymous", onload, onerror };
      document.head.append(Object.assign(document.createElement(tag), checks, properties));
    };
    try {
      add("script", { type: "module", src: url });
    } catch {
      // A policy of trusted types lets no script set the address of another. WebKit does not check the hash of a preloaded module.
      add("link", { rel: "modulepreload", href: url });
    }
  });
  return importBehaviour(url);
}
