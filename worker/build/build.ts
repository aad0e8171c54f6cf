/** `npm run build`: everything that the service serves, in dist/. */
import { runSteps } from "./steps.ts";

if (!(await runSteps(process.env))) process.exitCode = 1;
