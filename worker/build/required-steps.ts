/** Which steps of a build a changed file requires. */
import type { Step } from "./make-files.ts";

/** The steps to run again for a changed path, relative and with `/`; the first rule that matches applies. */
const RULES: readonly [path: RegExp, steps: readonly Step[]][] = [
  [/^data\/stories\//, ["corpus", "scripts", "exports", "openapi"]],
  [/^data\//, ["corpus", "bundles", "scripts", "exports", "openapi"]],
  [/^widget\//, ["bundles", "labels", "scripts", "exports"]],
  [/^worker\/pages\/client\//, ["pages"]],
  [/^worker\/(exports|http)\//, ["headers", "exports", "openapi"]],
  [/^worker\//, ["openapi"]],
];

/** The steps that changed paths require. The Worker's code is not among them: wrangler watches it. */
export const requiredSteps = (paths: Iterable<string>): Set<Step> =>
  new Set([...paths].flatMap((path) => RULES.find(([pattern]) => pattern.test(path))?.[1] ?? []));
