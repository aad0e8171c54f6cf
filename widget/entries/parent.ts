/** `/embed/parent.js`: the script that a plain page puts after its iframes. */
import { fitFrames } from "../frame/resize-frames.ts";

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) fitFrames(new URL(currentScript.src).origin);
