import type { FirstView } from "../content/box-content.ts";

/** The reports with their letters, which only print shows: on paper there are no tabs. */
export const PrintedReports = ({ reports }: Pick<FirstView, "reports">) => (
  <div part="print">
    {reports.map((text) => (
      <p key={text}>{text}</p>
    ))}
  </div>
);
