/**
 * `npm run build [-- --draft]`: builds everything that the service serves into dist/, from the last published editions, or from the
 * unpublished state, marked as drafts. The environment variable ORIGIN is the public address.
 */
import { runCommand } from "../../data/commands/run-command.ts";
import { buildOnce } from "./warm-build.ts";

const COMMAND = {
  usage: "npm run build [-- --draft]",
  options: { draft: { type: "boolean", default: false } },
} as const;

await runCommand(COMMAND, async ({ values: { draft } }) => {
  if (!(await buildOnce({ draft, origin: process.env["ORIGIN"] }))) process.exitCode = 1;
});
