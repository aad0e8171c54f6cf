/**
 * Types of the API by openapi-typescript. It was written against TypeScript's JavaScript API, which TypeScript 7 has no
 * more: it is handed the one that ts-morph carries.
 */
import { registerHooks } from "node:module";
import type { OpenApi } from "../../support/openapi.ts";

const typescript = import.meta.resolve("@ts-morph/common");
const shim = `import { ts } from ${JSON.stringify(typescript)}; export default ts;`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "typescript"
      ? { url: `data:text/javascript,${encodeURIComponent(shim)}`, shortCircuit: true }
      : next(specifier, context),
});

/** Without examples, which change with every edition. */
const withoutExamples = (document: OpenApi): string =>
  JSON.stringify(document, (key, value: unknown) => (key === "example" ? undefined : value));

/** The declarations of a client's types. */
export async function generateTypes(document: OpenApi): Promise<string> {
  const { default: generate, astToString } = await import("openapi-typescript");
  return astToString(await generate(withoutExamples(document)));
}
