/**
 * `npm run deploy`: builds the last published editions and deploys them. The build writes the public address, `ORIGIN`, into files
 * and scripts; at run time it is a variable of the Worker.
 */
import { packageCommand, runNode, runSteps } from "./steps.ts";

const origin = URL.parse(process.env["ORIGIN"] ?? "")?.origin;
if (!origin?.startsWith("http")) {
  process.stderr.write("deploy: set ORIGIN to the public address, such as https://news.example\n");
  process.exit(1);
}
const env = { ...process.env, DRAFT: "0", ORIGIN: origin };
const wrangler = [
  packageCommand("wrangler", "bin/wrangler.js"),
  "deploy",
  `--var=ORIGIN:${origin}`,
];
const succeeded = (await runSteps(env)) && (await runNode(wrangler, env));
process.exit(succeeded ? 0 : 1);
