import { expect, test } from "vitest";
import { describeLine, groupLines } from "../../../../data/drafting/page/line-groups.ts";
import { splitLines } from "../../../../data/drafting/page/lines.ts";

const LIVE_BLOG = `14:05
The union said that the gates were locked.
Photo: Strikers at the north gate. Jens Aker
1.40 pm BST
Picture: The harbour by night
Updated 3 h ago
At 14:05 the gates opened.
`;

test("alike lines are one group each; a line that is alone in its kind is none", () => {
  const groups = groupLines(splitLines(LIVE_BLOG)).map(({ kind, lines }) => ({
    kind,
    lines: lines.map(({ number }) => number),
  }));
  expect(groups).toEqual([
    { kind: "dateline", lines: [1, 4] },
    { kind: "credit", lines: [3, 5] },
  ]);
});

test.each(["At 14:05 the gates opened.", "14:05 Union speaks", "1405"])(
  "“%s” is no time of day alone",
  (text) => {
    expect(describeLine(text)?.why).not.toBe("a time of day alone");
  },
);
