/** Prism as a validating proxy: it responds with an error to requests and responses that an OpenAPI document does not allow. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const command = join(
  dirname(createRequire(import.meta.url).resolve("@stoplight/prism-cli/package.json")),
  "dist/index.js",
);

export interface Proxy {
  /** Without a slash at the end. */
  origin: string;
  stop: () => void;
}

/** Starts the proxy in front of `upstream`. Throws with its output if it ends before it listens. */
export async function startPrism(document: unknown, upstream: string): Promise<Proxy> {
  const folder = mkdtempSync(join(tmpdir(), "key-developments-prism-"));
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  const args = [command, "proxy", file, upstream, "--errors", "--host=127.0.0.1", "--port=0"];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  const stop = (): void => {
    child.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = await new Promise<string>((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const [, address] = /listening on (http:\/\/[\d.]+:\d+)/.exec(output) ?? [];
      if (address) resolve(address);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", () => reject(new Error(`Prism did not start:\n${output}`)));
  });
  return { origin, stop };
}
