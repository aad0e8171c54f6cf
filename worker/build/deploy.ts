/**
 * `npm run deploy`: builds the last published editions and deploys them. The build writes the public address, `ORIGIN`, into files
 * and scripts; at run time it is a variable of the Worker. Refuses to drop or change what an earlier version promised to keep.
 */
import { Contact } from "../../data/model/edition/vocabulary.ts";
import { buildOnce } from "./warm-build.ts";
import { findLostFiles } from "./find-lost-files.ts";
import { packageCommand, ROOT, runNode } from "./run-node.ts";

const origin = URL.parse(process.env["ORIGIN"] ?? "")?.origin;
if (!origin?.startsWith("http")) {
  process.stderr.write("deploy: set ORIGIN to the public address, such as https://news.example\n");
  process.exit(1);
}
/** For stories without a contact of their own; an unset variable of a workflow is empty. */
const contact = process.env["CONTACT"] ?? "";
if (contact && !Contact.safeParse(contact).success) {
  process.stderr.write("deploy: CONTACT must begin with mailto: or https://\n");
  process.exit(1);
}
const lost = findLostFiles(ROOT);
if (lost.length > 0) {
  process.stderr.write(
    `deploy: restore what an earlier version serves under a permanent address:\n${lost.join("\n")}\n`,
  );
  process.exit(1);
}
const wrangler = [
  packageCommand("wrangler", "bin/wrangler.js"),
  "deploy",
  `--var=ORIGIN:${origin}`,
  ...(contact ? [`--var=CONTACT:${contact}`] : []),
  // The platform connects to no private address.
  `--var=DOCTOR_FETCH:${process.env["DOCTOR_FETCH"] ?? "on"}`,
];
const succeeded =
  (await buildOnce({ draft: false, origin })) && (await runNode(wrangler, process.env));
process.exit(succeeded ? 0 : 1);
