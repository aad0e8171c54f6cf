/** `/embed/key-developments.js`, the element for any story: the whole code, so that one `integrity` covers it. */
import { attach } from "../behaviour/attach.ts";
import { start } from "../element/start.ts";

/* oxlint-disable no-underscore-dangle -- the wrapper's parameter (build/payload.ts) */
declare const __ORIGIN__: string;

start(null, __ORIGIN__, async () => attach);
