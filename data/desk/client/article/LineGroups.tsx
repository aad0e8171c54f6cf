import { groupLines } from "../../../drafting/page/line-groups.ts";
import type { LineGroup } from "../../../drafting/page/line-groups.ts";
import type { LineRange } from "../../../model/text/text-range.ts";
import { valueLabel } from "../../shared/value-labels.ts";
import { truncate } from "../../shared/truncate.ts";
import type { Line } from "../../../drafting/page/lines.ts";
import { Button } from "../fields/Button.tsx";

/** Examples on a button, of this many UTF-16 units together. */
const MAX_EXAMPLES_LENGTH = 60;

const listExamples = ({ lines }: LineGroup): string =>
  truncate(lines.map((line) => line.text).join(", "), MAX_EXAMPLES_LENGTH);

interface LineGroupsProps {
  /** Lines that are not marked yet. */
  lines: readonly Line[];
  onMark: (ranges: LineRange[], kind: LineGroup["kind"]) => void;
}

/** A button for each group of similar lines, which marks the whole group as boilerplate. */
export function LineGroups({ lines, onMark }: LineGroupsProps) {
  const groups = groupLines(lines);
  if (groups.length === 0) return null;
  return (
    <ul class="groups" aria-label="Lines that look like boilerplate, by kind">
      {groups.map((group) => (
        <li key={`${group.kind} ${group.why}`}>
          <Button
            onClick={() =>
              onMark(
                group.lines.map(({ number }) => [number, number]),
                group.kind,
              )
            }
          >
            Mark {group.lines.length} lines as {valueLabel(group.kind)}
          </Button>{" "}
          <span class="hint">
            {group.why}: {listExamples(group)}
          </span>
        </li>
      ))}
    </ul>
  );
}
