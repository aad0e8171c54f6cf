/**
 * `/embed/key-developments.js`, the element for any story: fetches and draws a first view. In a release, one `integrity` covers this
 * script and the behaviour that it loads.
 */
import type { ElementPayload } from "../content/box-content.ts";
import { openContent } from "../element/loading/content-client.ts";
import { importChecked } from "../element/loading/import-checked.ts";
import { KeyDevelopmentsElement } from "../element/key-developments-element.ts";
import { importBehaviour } from "../element/loading/load-behaviour.ts";
import { start } from "../element/start.ts";

/* oxlint-disable no-underscore-dangle -- the wrapper's parameters (build/wrap-script.ts) */
declare const __KD__: ElementPayload;
declare const __ORIGIN__: string;

KeyDevelopmentsElement.openContent = openContent;
const { integrity } = __KD__;
start(__KD__, __ORIGIN__, undefined, async (url) =>
  integrity ? importChecked(url, integrity) : importBehaviour(url),
);
