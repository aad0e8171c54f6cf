/**
 * `npm run build [-- --draft]`: builds everything that the service serves into dist/, from the last published editions, or from the
 * unpublished state, marked as drafts. The environment variable ORIGIN is the public address.
 */
import { buildOnce } from "./warm-build.ts";

const draft = process.argv.includes("--draft");
if (!(await buildOnce({ draft, origin: process.env["ORIGIN"] }))) process.exitCode = 1;
