/** JSON that is safe in a script file and in a script element. */
const toLiteral = (value: unknown): string =>
  JSON.stringify(value).replaceAll("<", String.raw`\u003c`);

/**
 * First line of a script. Chrome 136 and later then compile all functions off the main thread while the script is loading,
 * which saves a quarter of the script time (v8.dev/blog/explicit-compile-hints).
 */
export const EAGER = "//# allFunctionsCalledOnLoad\n";

/**
 * Makes one script of the code, its content (`__KD__`) and the public address of the service (`__ORIGIN__`). Errors are logged
 * on the console, so that they do not reach the `window.onerror` of the page.
 *
 * @param origin empty in a hashed release
 * @param globals the built element/globals.ts
 */
export function wrap(code: string, payload: unknown, origin = "", globals = ""): string {
  const names = [...globals.matchAll(/(?<![\w.])\w\.(\w+)=(?!=)/g)]
    .map(([, name = ""]) => name)
    .filter((name) => /^[A-Za-z]{3,}$/.test(name) && new RegExp(`\\b${name}\\b`).test(code));
  const declared = globals && `${globals.trim()}const{${names.join()}}=__GLOBALS__;`;
  return `${EAGER}(function(__KD__,__ORIGIN__){try{${declared}${code.trim()}}catch(e){console.warn("key-developments: "+e)}})(${toLiteral(payload)},${toLiteral(origin)});\n`;
}
