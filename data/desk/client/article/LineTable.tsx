import { useState } from "preact/hooks";
import { describeLine } from "../../../drafting/page/line-groups.ts";
import { splitLines } from "../../../drafting/page/lines.ts";
import { BoilerplateKind } from "../../../model/edition/vocabulary.ts";
import type { LineRange } from "../../../model/text/text-range.ts";
import type { ArticleProposal } from "../../shared/desk-api.ts";
import { replaceLines } from "../../shared/passages/mark-lines.ts";
import { valueLabel } from "../../shared/value-labels.ts";
import { Button } from "../fields/Button.tsx";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Select } from "../fields/Select.tsx";
import { LineGroups } from "./LineGroups.tsx";

type Ranges = ArticleProposal["boilerplate"];
type Kind = Ranges[number]["kind"];

/** Joins adjacent ranges of one kind and reason. */
function joinAdjacent(ranges: Ranges): Ranges {
  const joined: Ranges = [];
  for (const { kind, why, lines } of ranges) {
    const last = joined.at(-1);
    if (last?.kind === kind && last.why === why && last.lines[1] === lines[0] - 1)
      last.lines = [last.lines[0], lines[1]];
    else joined.push({ kind, why, lines });
  }
  return joined;
}

const BY_EDITOR = "marked by you";

interface LineTableProps {
  raw: string;
  ranges: Ranges;
  onChange: (ranges: Ranges) => void;
  /** Called with the text of a line that the editor calls the headline. */
  onTitle: (text: string) => void;
}

/** The lines of a new article: what is proposed as boilerplate and why; corrected by line or by range. */
export function LineTable({ raw, ranges, onChange, onTitle }: LineTableProps) {
  const rangeOf = (line: number): Ranges[number] | undefined =>
    ranges.find(({ lines: [first, last] }) => first <= line && line <= last);
  /** The kind that the editor chose last: lines of one kind are often marked one after another. */
  const [lastKind, setLastKind] = useState<Kind>("promotion");
  const mark = (marked: readonly LineRange[], kind: Kind | null): void =>
    onChange(
      joinAdjacent(replaceLines(ranges, marked, kind === null ? null : { kind, why: BY_EDITOR })),
    );
  return (
    <>
      <LineGroups lines={splitLines(raw).filter(({ number }) => !rangeOf(number))} onMark={mark} />
      <ol class="lines" aria-label="Lines; tick what is no part of the article">
        {raw.split("\n").map((line, index) => {
          const number = index + 1;
          const range = rangeOf(number);
          const [first = 0, last = 0] = range?.lines ?? [];
          if (line.trim() === "") return <li key={number} class="blank" value={number} />;
          return (
            <li key={number} value={number} class={range ? "state boilerplate" : ""}>
              {range && number === first && (
                <p class="range">
                  <strong>{first === last ? `Line ${first}` : `Lines ${first} to ${last}`}</strong>:{" "}
                  {valueLabel(range.kind)}
                  {range.why !== "" && `, ${range.why}`}{" "}
                  {first !== last && (
                    <Button onClick={() => mark([[first, last]], null)}>
                      Put lines {first} to {last} back into the article
                    </Button>
                  )}
                </p>
              )}
              <Checkbox
                label={line}
                checked={range !== undefined}
                onChange={(checked) =>
                  mark(
                    [[number, number]],
                    checked ? (describeLine(line.trim())?.kind ?? lastKind) : null,
                  )
                }
              />
              {range && (
                <Select
                  aria-label={`Kind of line ${number}`}
                  value={range.kind}
                  options={BoilerplateKind.options}
                  onChange={(chosen) => {
                    const kind = BoilerplateKind.parse(chosen);
                    mark([[number, number]], kind);
                    setLastKind(kind);
                    if (kind === "title") onTitle(line.trim());
                  }}
                />
              )}
            </li>
          );
        })}
      </ol>
    </>
  );
}
