/** `/embed/parent.js`: sets the height of a page's iframes. A page includes it after them, as a classic script, a module, or in a bundle. */
import { findBase, findOwnAddress } from "../element/service-address.ts";
import { resizeFrames } from "../frame/resize-frames.ts";

// oxlint-disable-next-line no-underscore-dangle -- the wrapper's parameter
declare const __ORIGIN__: string;

const { currentScript } = document;
const address =
  currentScript?.localName === "script" && "src" in currentScript
    ? currentScript.src
    : findOwnAddress();
resizeFrames([__ORIGIN__, findBase(address ?? "", String.raw`parent\.js`) ?? ""].filter(Boolean));
