import { look, lookUntil, openReader, press } from "../measure/reader.ts";
import { progress } from "../measure/report.ts";
import { whole } from "../measure/table.ts";
import { describe, makeRow, OLD, type Stage } from "./stage.ts";

/** Answers end in the middle, for pages that open then and for one that is open, until they are whole again. */
export async function truncateResponses({ browser, edge, host, rows }: Stage): Promise<void> {
  progress("answers are cut in the middle");
  for (const bytes of [0, 500, 5000]) {
    edge.truncate(bytes);
    const late = await openReader(browser, host.origin);
    const fault = `answers cut after ${whole(bytes)} bytes`;
    rows.push(makeRow(fault, "new page", describe(await look(late.page)), late));
    await late.context.close();
  }
  edge.truncate(null);
  const open = await openReader(browser, host.origin);
  edge.truncate(500);
  await press(open.page);
  const refused = describe(await lookUntil(open.page, ({ notice }) => notice));
  rows.push(makeRow("answers cut after 500 bytes", "open page, presses “show all”", refused, open));
  edge.truncate(null);
  await press(open.page);
  const all = await lookUntil(open.page, (sight) => sight.rows.length >= OLD);
  rows.push(makeRow("whole again", "open page, presses again", describe(all), open));
  await open.context.close();
}
