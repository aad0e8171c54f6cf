/**
 * The behaviour, which the embedded scripts load when the browser is idle: `/embed/{story}.{lang}.{edition}-{code}.js`, a module with
 * the details of one first view, and `/embed/behaviour.js`, without details.
 */
import type { BoxDetails } from "../content/box-content.ts";
import { type Attach, attach } from "../behaviour/attach.ts";
import { provideDetails } from "../behaviour/details-client.ts";

/** @param path path of the details on the service */
export default (path?: string, details?: BoxDetails): Attach => {
  if (path && details) provideDetails(path, details);
  return attach;
};
