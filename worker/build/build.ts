/**
 * `npm run build [-- --draft]`: writes everything that the service serves to dist/. Builds the last published editions; with
 * `--draft`, the unpublished state of the stories, marked as drafts.
 */
import { runSteps } from "./steps.ts";

if (!(await runSteps({ ...process.env, ...(process.argv.includes("--draft") && { DRAFT: "1" }) })))
  process.exitCode = 1;
