// Runs after `npm install` on the Node that npm scripts find first: the machine's, or the one that npm installed for this
// platform. Plain JavaScript, so that an old Node can parse it.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Key Developments needs Node 22.18 or newer: this is ${process.version}, and npm has none for ${process.platform} ${process.arch}.\n`,
  );
  process.exit(1);
}
