/** Runs a command with the arguments of the command line, and prints errors that the user can correct without a stack trace. */
import { parseArgs, type ParseArgsConfig } from "node:util";
import { EditorError } from "../source/editor-error.ts";
import { print } from "./console.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>;

interface Command<O extends Options> {
  /** How it is called: printed for `--help`, and for arguments that it does not accept. */
  usage: string;
  options: O;
  /** Least and greatest number of arguments that are not options. Default: none. */
  operands?: readonly [least: number, most: number];
}

/** Reads the arguments. Throws an EditorError with the usage if the command does not accept them. */
function readArguments<O extends Options>({ usage, options, operands }: Command<O>): Parsed<O> {
  const [least, most] = operands ?? [0, 0];
  try {
    const parsed = parseArgs({ options, allowPositionals: true });
    const count = parsed.positionals.length;
    if (count < least) throw new Error("Arguments are missing");
    if (count > most) throw new Error(`Unexpected argument '${parsed.positionals[most]}'`);
    return parsed;
  } catch (error) {
    const [problem] = error instanceof Error ? error.message.split(". ") : [];
    throw new EditorError(`${problem}\n${usage}`);
  }
}

/**
 * Runs a command. `--help` prints how it is called. An error that the user can correct is printed without a stack trace, with exit
 * code 1.
 */
export async function runCommand<O extends Options>(
  command: Command<O>,
  main: (parsed: Parsed<O>) => void | Promise<void>,
): Promise<void> {
  if (process.argv.includes("--help")) {
    print(command.usage);
    return;
  }
  try {
    await main(readArguments(command));
  } catch (error) {
    if (!(error instanceof EditorError || (error instanceof Error && "code" in error))) throw error;
    print(error.message);
    process.exitCode = 1;
  }
}
