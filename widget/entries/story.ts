/**
 * `/embed/{story}.js`: contains and draws the story's first view. The behaviour is loaded when the browser is idle, in one request with
 * the details.
 */
import type { StoryPayload } from "../content/box-content.ts";
import { start } from "../element/start.ts";

/* oxlint-disable no-underscore-dangle -- the wrapper's parameters (build/wrap-script.ts) */
declare const __KD__: StoryPayload;
declare const __ORIGIN__: string;

start(__KD__, __ORIGIN__, __KD__);
