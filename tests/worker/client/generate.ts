/**
 * Generates types of the API with openapi-typescript. It needs TypeScript's JavaScript API, which TypeScript 7 no longer has, so
 * its import of TypeScript is redirected to the copy in ts-morph.
 */
import { registerHooks } from "node:module";
import type { OpenApi } from "../../support/service/openapi.ts";

const typescript = import.meta.resolve("@ts-morph/common");
const shim = `import { ts } from ${JSON.stringify(typescript)}; export default ts;`;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "typescript"
      ? { url: `data:text/javascript,${encodeURIComponent(shim)}`, shortCircuit: true }
      : next(specifier, context),
});

/** The document without examples, which change with every edition. */
const withoutExamples = (document: OpenApi): string =>
  JSON.stringify(document, (key, value: unknown) => (key === "example" ? undefined : value));

/** The type declarations for a client. */
export async function generateTypes(document: OpenApi): Promise<string> {
  const { default: generate, astToString } = await import("openapi-typescript");
  return astToString(await generate(withoutExamples(document)));
}
