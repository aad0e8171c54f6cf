/** `/embed/parent.js`: the script that a plain page puts after its iframes. */
import { resizeFrames } from "../frame/resize-frames.ts";

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) resizeFrames(new URL(currentScript.src).origin);
