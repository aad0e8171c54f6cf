import type { FirstView } from "../content/box-content.ts";
import { plainText } from "../i18n/mixed-text.ts";
import { Mixed } from "./Mixed.tsx";

/** The reports with their letters, which only print shows: on paper there are no tabs. */
export const PrintedReports = ({ reports, foreign }: Pick<FirstView, "reports" | "foreign">) => (
  <div part="print" hidden>
    {reports.map((text) => (
      <p key={plainText(text)}>
        <Mixed text={text} foreign={foreign} />
      </p>
    ))}
  </div>
);
