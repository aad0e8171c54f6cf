/** Lines that a page repeats down its text, in groups of one kind, so that an editor marks them as boilerplate at once. */
import { isTimeAlone } from "./dates/time-of-day.ts";
import { matchLine } from "./patterns/match-line.ts";
import type { BoilerplateKind } from "../../model/edition.ts";
import type { Line } from "./lines.ts";

export interface LineGroup {
  kind: BoilerplateKind;
  /** The reason shown to the editor. */
  why: string;
  lines: Line[];
}

/**
 * The kind of boilerplate that a line looks like; null for a line that reads like text. A draft leaves a time of day alone in the
 * body, since it may date what follows.
 */
export function describeLine(text: string): Pick<LineGroup, "kind" | "why"> | null {
  return isTimeAlone(text) ? { kind: "dateline", why: "a time of day alone" } : matchLine(text);
}

/** The groups of at least two lines, in the order of their first lines. */
export function groupLines(lines: readonly Line[]): LineGroup[] {
  const groups = new Map<string, LineGroup>();
  for (const line of lines) {
    const found = line.text === "" ? null : describeLine(line.text);
    if (!found) continue;
    const key = `${found.kind} ${found.why}`;
    const group = groups.get(key) ?? { kind: found.kind, why: found.why, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return [...groups.values()].filter((group) => group.lines.length > 1);
}
