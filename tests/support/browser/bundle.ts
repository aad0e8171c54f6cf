/** Bundles that tests serve to a page. */
import { build } from "vite";

const ENTRY = "virtual:entry";

/**
 * Bundles the source of a module and the packages that it imports into one classic script, whose exports are the global `name`.
 *
 * @param root the folder with those packages in its node_modules; the project's by default
 */
export async function bundleScript(name: string, code: string, root?: string): Promise<string> {
  const result = await build({
    configFile: false,
    ...(root && { root }),
    logLevel: "warn",
    define: { "process.env.NODE_ENV": '"production"' },
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : null),
        load: (id) => (id === ENTRY ? code : null),
      },
    ],
    build: {
      write: false,
      lib: { entry: ENTRY, name, formats: ["iife"], fileName: name },
    },
  });
  const [output] = [result].flat();
  if (!output || !("output" in output)) throw new Error(`${name} was not bundled`);
  return output.output[0].code;
}
