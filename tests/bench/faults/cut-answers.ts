import { look, lookUntil, openReader, press } from "../measure/reader.ts";
import { note } from "../measure/say.ts";
import { whole } from "../measure/table.ts";
import { describe, makeRow, OLD, type Stage } from "./stage.ts";

/** Answers end in the middle, for pages that open then and for one that is open, until they are whole again. */
export async function cutAnswers({ browser, edge, host, rows }: Stage): Promise<void> {
  note("answers are cut in the middle");
  for (const bytes of [0, 500, 5000]) {
    edge.cut(bytes);
    const late = await openReader(browser, host.origin);
    const fault = `answers cut after ${whole(bytes)} bytes`;
    rows.push(makeRow(fault, "new page", describe(await look(late.page)), late));
    await late.context.close();
  }
  edge.cut(null);
  const open = await openReader(browser, host.origin);
  edge.cut(500);
  await press(open.page);
  const refused = describe(await lookUntil(open.page, ({ notice }) => notice));
  rows.push(makeRow("answers cut after 500 bytes", "open page, presses “show all”", refused, open));
  edge.cut(null);
  await press(open.page);
  const all = await lookUntil(open.page, (sight) => sight.rows.length >= OLD);
  rows.push(makeRow("whole again", "open page, presses again", describe(all), open));
  await open.context.close();
}
