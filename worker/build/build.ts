/**
 * `npm run build [-- --draft]`: everything that the service serves, in dist/: the last published editions, or the ones in
 * hand, marked as drafts.
 */
import { runSteps } from "./steps.ts";

if (!(await runSteps({ ...process.env, ...(process.argv.includes("--draft") && { DRAFT: "1" }) })))
  process.exitCode = 1;
