import type { Attach } from "../../behaviour/attach.ts";
import { importBehaviour } from "./load-behaviour.ts";

/** The part of Trusted Types that is used here. */
interface ScriptPolicy {
  createScriptURL: (url: string) => string;
}
declare const trustedTypes: {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
};

/** A policy may trust scripts by this value alone, which `import()` passes on, but a script element has to repeat. */
const nonce = document.currentScript?.nonce ?? "";

let policy: ScriptPolicy | undefined;

/** The URL as a page that enforces Trusted Types accepts it for a script element. */
function trustUrl(url: string): string {
  try {
    policy ??= trustedTypes.createPolicy("key-developments", { createScriptURL: String });
    return policy.createScriptURL(url);
  } catch {
    // The browser has none, or the page does not list this one.
    return url;
  }
}

/**
 * Imports the module at `url` if it has this hash: a page that pins our script with `integrity` pins with it what the script loads.
 * `import()` takes a module that a script element has loaded, without a request. A `modulepreload` link would not do: WebKit does not
 * check its hash.
 */
export async function importChecked(url: string, integrity: string): Promise<Attach> {
  await new Promise((onload, reject) => {
    const onerror = (): void => reject(new Error(url));
    const checks = { integrity, nonce, crossOrigin: "anonymous", onload, onerror };
    const source = { type: "module", src: trustUrl(url) };
    document.head.append(Object.assign(document.createElement("script"), checks, source));
  });
  return importBehaviour(url);
}
