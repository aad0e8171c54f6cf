import { useState } from "preact/hooks";
import { describeLine } from "../../../drafting/page/line-groups.ts";
import { splitLines } from "../../../drafting/page/lines.ts";
import { BoilerplateKind } from "../../../model/edition/vocabulary.ts";
import type { ArticleProposal } from "../../shared/desk-api.ts";
import { Button } from "../fields/Button.tsx";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Select } from "../fields/Select.tsx";
import { LineGroups } from "./LineGroups.tsx";

type Ranges = ArticleProposal["boilerplate"];
type Kind = Ranges[number]["kind"];

/** The range of each line, by its number from 1; a line without one is body. */
const rangesByLine = (ranges: Ranges): Map<number, Ranges[number]> =>
  new Map(
    ranges.flatMap((range) => {
      const [first, last] = range.lines;
      return Array.from(
        { length: last - first + 1 },
        (_, index) => [first + index, range] as const,
      );
    }),
  );

/** Merges adjacent lines of one kind and reason into ranges. */
function toRanges(lines: ReadonlyMap<number, { kind: Kind; why: string }>): Ranges {
  const ranges: Ranges = [];
  for (const [line, { kind, why }] of [...lines].toSorted(([a], [b]) => a - b)) {
    const last = ranges.at(-1);
    if (last?.kind === kind && last.why === why && last.lines[1] === line - 1) last.lines[1] = line;
    else ranges.push({ kind, lines: [line, line], why });
  }
  return ranges;
}

const BY_EDITOR = "marked by you";

/** The lines of a new article: what is proposed as boilerplate and why; corrected by line or by range. */
export function LineTable({
  raw,
  ranges,
  onChange,
  onTitle,
}: {
  raw: string;
  ranges: Ranges;
  onChange: (ranges: Ranges) => void;
  /** Called with the text of a line that the editor calls the headline. */
  onTitle: (text: string) => void;
}) {
  const byLine = rangesByLine(ranges);
  /** The kind that the editor chose last: lines of one kind are often marked one after another. */
  const [lastKind, setLastKind] = useState<Kind>("promotion");
  const set = (numbers: readonly number[], to: Kind | undefined): void => {
    const next = new Map<number, { kind: Kind; why: string }>(byLine);
    for (const number of numbers)
      if (to === undefined) next.delete(number);
      else next.set(number, { kind: to, why: BY_EDITOR });
    onChange(toRanges(next));
  };
  return (
    <>
      <LineGroups
        lines={splitLines(raw).filter(({ number }) => !byLine.has(number))}
        onMark={({ kind, lines }) =>
          set(
            lines.map(({ number }) => number),
            kind,
          )
        }
      />
      <ol class="lines" aria-label="Lines; tick what is no part of the article">
        {raw.split("\n").map((line, index) => {
          const number = index + 1;
          const range = byLine.get(number);
          const [first = 0, last = 0] = range?.lines ?? [];
          if (line.trim() === "") return <li key={number} class="blank" value={number} />;
          return (
            <li key={number} value={number} class={range ? "state boilerplate" : ""}>
              {range && number === first && (
                <p class="range">
                  <strong>{first === last ? `Line ${first}` : `Lines ${first} to ${last}`}</strong>:{" "}
                  {range.kind}
                  {range.why !== "" && `, ${range.why}`}{" "}
                  {first !== last && (
                    <Button
                      onClick={() => {
                        const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
                        set(all, undefined);
                      }}
                    >
                      Put lines {first} to {last} back into the article
                    </Button>
                  )}
                </p>
              )}
              <Checkbox
                label={line}
                checked={range !== undefined}
                onChange={(checked) =>
                  set([number], checked ? (describeLine(line.trim())?.kind ?? lastKind) : undefined)
                }
              />
              {range && (
                <Select
                  aria-label={`Kind of line ${number}`}
                  value={range.kind}
                  options={BoilerplateKind.options}
                  onChange={(chosen) => {
                    const kind = BoilerplateKind.parse(chosen);
                    set([number], kind);
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
