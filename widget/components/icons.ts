const SPEECH = "M1 1.5h10v7H6L3.5 11V8.5H1z";
const BARRED = "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1M2.5 2.5l7 7";

/** Drawn for the box, on 12 × 12, in strokes of the text's colour: one for each status, and each position of a side. */
export const ICONS = {
  confirmed: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1M3.6 6.2l1.7 1.7 3.1-3.7",
  reported: "M2 1h8v10H2zM4 4h4M4 6h4M4 8h2",
  statement: SPEECH,
  alleged: "M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1M4.5 4.7a1.5 1.5 0 1 1 2.3 1.2q-.8.5-.8 1.2M6 8.6v.5",
  says: SPEECH,
  denied: BARRED,
  denies: BARRED,
  disputed: "M1 4h9L7 1M11 8H2l3 3",
  declines: "M2 6h8",
  hedges: "M1.5 6q2.2-3 4.5 0t4.5 0",
};
