import { build } from "vite";

const ENTRY = "virtual:entry";

/**
 * One classic script from a module's source that imports packages, as a publisher's own bundler makes it. What it exports is
 * the global `name`.
 */
export async function bundleScript(name: string, code: string): Promise<string> {
  const result = await build({
    configFile: false,
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
