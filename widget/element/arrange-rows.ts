/** Shows, hides and reorders the rows of a list and their dividers. */
import { formatSince, sinceIndex } from "../content/since-index.ts";
import type { Options } from "../options.ts";
import { drawTree } from "./draw-tree.ts";

const hasPart = (element: Element, part: string): boolean => element.part.contains(part);

const ROW = "[part~=row]";

const findRows = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(ROW)];

/** The divider (a year or a group) directly above a row; without one, the row itself. */
const topOf = (row: Element): Element => {
  const before = row.previousElementSibling;
  return before && hasPart(before, "year") ? before : row;
};

/** Shows the first `limit` rows, with the dividers over them, and hides the others. Returns the first hidden row. */
export function limitRows(list: HTMLElement, limit: number): HTMLElement | undefined {
  let first: HTMLElement | undefined;
  let count = 0;
  for (const item of list.querySelectorAll<HTMLElement>(":scope > *")) {
    const isHidden = count >= limit;
    item.toggleAttribute("hidden", isHidden);
    if (!item.matches(ROW)) continue;
    count++;
    if (isHidden) first ??= item;
  }
  return first;
}

/** Inserts, moves or removes the divider "new since this article". `{}` in `template` stands for the day. */
export function divideRows(
  list: HTMLElement,
  { since, order }: Options,
  { since: template = "", locale }: DOMStringMap,
): void {
  const present = list.querySelector("[part=since]");
  if (!since) {
    present?.remove();
    return;
  }
  const rows = findRows(list);
  const days = rows.map(({ dataset }) => dataset["day"]!);
  const row = rows[sinceIndex(days, since, order)];
  const text = template.replace("{}", formatSince(since, locale!));
  const top = row && topOf(row);
  if (!top || present?.textContent !== text || present.nextElementSibling !== top) {
    present?.remove();
    top?.before(drawTree(["li.since", ["span", text]], { base: "", headingLevel: 2 }));
  }
  top?.previousElementSibling?.toggleAttribute("hidden", !!row?.hidden);
}

/** Shows all reactions of a row. Returns the first that was hidden. */
export function unfoldRow(row: Element): Element | undefined {
  const folded = [
    ...row.querySelectorAll<HTMLElement>("[part~=reaction][hidden], [part=occasion][hidden]"),
  ];
  for (const item of folded) item.hidden = false;
  row.querySelector("[part=fold]")?.remove();
  return folded.find((item) => item.querySelector("details"));
}

/** Reverses the order of a list's rows, and places each divider above its rows again. */
export function reverseRows(list: HTMLElement): void {
  const groups: Element[][] = [];
  for (const item of list.children)
    if (hasPart(item, "year")) groups.push([item]);
    else groups.at(-1)?.splice(1, 0, item);
  list.append(...groups.toReversed().flat());
  for (const row of findRows(list)) {
    const [date, above] = [row, row.previousElementSibling].map(
      (item) => item?.querySelector(":scope > [part=when]")?.textContent,
    );
    row.part.toggle("same", date === above);
  }
}
