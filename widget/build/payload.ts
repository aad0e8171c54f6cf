/** Writes a value as JSON that is safe in a script file and in a script element. */
export const toLiteral = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", String.raw`\u003c`);

/**
 * At the top of a script: Chrome 136 and later compile all of it while it is on its way, beside the main thread, instead of each
 * function there when it is first called. That is a quarter of the script time (v8.dev/blog/explicit-compile-hints).
 */
export const EAGER = "//# allFunctionsCalledOnLoad\n";

/**
 * One script: the code with what it shows (`__KD__`), and the public address of the service (`__ORIGIN__`), which is empty in a
 * hashed release. `globals` is the built element/globals.ts. Whatever a page has done to the browser, nothing that is thrown
 * here reaches its `window.onerror`.
 */
export function wrap(code: string, payload: unknown, origin = "", globals = ""): string {
  const names = [...globals.matchAll(/(?<![\w.])\w\.(\w+)=(?!=)/g)]
    .map(([, name = ""]) => name)
    .filter((name) => /^[A-Za-z]{3,}$/.test(name) && new RegExp(`\\b${name}\\b`).test(code));
  const declared = globals && `${globals.trim()}const{${names.join()}}=__GLOBALS__;`;
  return `${EAGER}(function(__KD__,__ORIGIN__){try{${declared}${code.trim()}}catch(e){console.warn("key-developments: "+e)}})(${toLiteral(payload)},${toLiteral(origin)});\n`;
}
