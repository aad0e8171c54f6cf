// Runs after `npm install` on the Node that npm scripts find first: the machine's, or the one that npm installed for this
// platform. Plain JavaScript, so that an old Node can parse it.
import { readFileSync } from "node:fs";

const needed = Number(readFileSync(new URL("../../.nvmrc", import.meta.url), "utf8"));
if (Number(process.versions.node.split(".")[0]) < needed) {
  process.stderr.write(
    `Key Developments needs Node ${needed} or newer: this is ${process.version}, and npm has none for ${process.platform} ${process.arch}.\n`,
  );
  process.exit(1);
}
