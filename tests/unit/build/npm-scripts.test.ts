import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../package.json"), "utf8"),
);

/** What cmd.exe passes on as it stands or does not know: quotes and substitutions of a POSIX shell, variables before a command. */
const POSIX_ONLY = /['`$;\\]|(^|&& )\w+=|&& *(rm|cp|mv|cat|export) |^(rm|cp|mv|cat|export) /;

test.each(Object.entries(scripts))(
  "the script %s uses nothing that only a POSIX shell has",
  (_, command) => {
    expect(command).not.toMatch(POSIX_ONLY);
  },
);
