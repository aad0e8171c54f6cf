import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { FIXTURES } from "../../support/story/fixtures.ts";

const COMMANDS = join(import.meta.dirname, "..", "..", "..", "data", "commands");

test.each(["claims", "coverage", "verify"])(
  "%s ends without a stack trace when its output is closed, as by head",
  async (command) => {
    const child = spawn(process.execPath, [join(COMMANDS, `${command}.ts`)], {
      env: { ...process.env, STORIES: FIXTURES },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    const [errors, [code]] = await Promise.all([text(child.stderr), once(child, "close")]);
    expect([errors, code]).toEqual(["", 0]);
  },
);
