/**
 * The EDTF values that the compiler accepts, as the points that a formatter needs: a date, an interval, or a level-2 set of
 * consecutive days ("[2023-09-12..2023-09-17]", one unknown day among them).
 */
export interface Point {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  /** How many of year, month and day are known. */
  depth: 1 | 2 | 3;
  approximate: boolean;
  uncertain: boolean;
}

export interface EdtfPoints {
  kind: "date" | "interval" | "set";
  /** Null where an interval is open. The same object as `end` in a date. */
  start: Point | null;
  end: Point | null;
}

export const lastDay = ({ year, month }: Point): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

export const sameMonth = (a: Point, b: Point): boolean =>
  a.year === b.year && a.month === b.month && a.depth > 1 && b.depth > 1;

const parsePoint = (text: string): Point | null => {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?[-X]*([?~%]?)$/.exec(text);
  if (!match) return null;
  const [, year, month, day, mark] = match;
  return {
    year: Number(year),
    month: Number(month ?? 1),
    day: Number(day ?? 1),
    depth: day ? 3 : month ? 2 : 1,
    approximate: mark === "~" || mark === "%",
    uncertain: mark === "?" || mark === "%",
  };
};

export function parsePoints(edtf: string): EdtfPoints {
  const set = /^\[(.+)\.\.(.+)\]$/.exec(edtf);
  if (set) return { kind: "set", start: parsePoint(set[1]!), end: parsePoint(set[2]!) };
  const [from = "", to] = edtf.split("/");
  const start = parsePoint(from);
  if (to === undefined) return { kind: "date", start, end: start };
  return { kind: "interval", start, end: parsePoint(to) };
}
