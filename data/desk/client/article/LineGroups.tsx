import { groupLines } from "../../../drafting/page/line-groups.ts";
import type { LineGroup } from "../../../drafting/page/line-groups.ts";
import type { Line } from "../../../drafting/page/lines.ts";

/** Examples on a button, of this many UTF-16 units together. */
const MAX_EXAMPLES_LENGTH = 60;

function listExamples({ lines }: LineGroup): string {
  const text = lines.map((line) => line.text).join(", ");
  return text.length > MAX_EXAMPLES_LENGTH ? `${text.slice(0, MAX_EXAMPLES_LENGTH)}…` : text;
}

/** A button for each group of alike lines, which marks them all as boilerplate. */
export function LineGroups({
  lines,
  onMark,
}: {
  /** Lines that are not marked yet. */
  lines: readonly Line[];
  onMark: (group: LineGroup) => void;
}) {
  const groups = groupLines(lines);
  if (groups.length === 0) return null;
  return (
    <ul class="groups" aria-label="Lines that look like boilerplate, by kind">
      {groups.map((group) => (
        <li key={`${group.kind} ${group.why}`}>
          <button type="button" onClick={() => onMark(group)}>
            Mark {group.lines.length} lines as {group.kind}
          </button>{" "}
          <span class="hint">
            {group.why}: {listExamples(group)}
          </span>
        </li>
      ))}
    </ul>
  );
}
