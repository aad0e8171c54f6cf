import type { Attach } from "../../behaviour/attach.ts";
import { importBehaviour } from "./load-behaviour.ts";

/** The part of Trusted Types that is used here. */
interface ScriptPolicy {
  createScriptURL: (url: string) => string;
}
declare const trustedTypes: {
  createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
};

/** A policy may trust scripts by their nonce alone. `import()` inherits it; a script element must repeat it. */
const nonce = document.currentScript?.nonce ?? "";

let policy: ScriptPolicy | undefined;

/** The URL as a TrustedScriptURL, for pages that enforce Trusted Types. */
function trustUrl(url: string): string {
  try {
    policy ??= trustedTypes.createPolicy("key-developments", { createScriptURL: String });
    return policy.createScriptURL(url);
  } catch {
    // The browser has no Trusted Types, or the page does not allow this policy.
    return url;
  }
}

/**
 * Imports the module at `url` if it has this hash, so that a page that pins the script with `integrity` also pins what the script loads.
 * A script element loads and checks the module; `import()` then returns it without another request. Not a `modulepreload` link, because
 * WebKit does not check its hash.
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
