/**
 * The script that publishers embed. The build wraps it as `(function(__KD__,__ORIGIN__){…})(content, origin)`; it runs as a
 * classic script, async or not, as a module, and inside a bundle. Where its tag names or brings a story, the box is put right
 * after the tag.
 */
import { define } from "../element/define.ts";
import { KeyDevelopmentsElement } from "../element/key-developments-element.ts";
import { findBase, findOwnAddress } from "../element/service-address.ts";
import { contentPath } from "../frame/content-url.ts";
import type { Payload } from "../element/content-client.ts";
import { warn } from "../element/warn.ts";

/* oxlint-disable no-underscore-dangle -- the wrapper's parameters, which no host script can have named the same */
declare const __KD__: Payload;
/** Public address of the service; empty in a hashed release. */
declare const __ORIGIN__: string;

const { currentScript } = document;
// A form named `currentScript` hides the document's own property.
const script =
  currentScript?.localName === "script" && "src" in currentScript ? currentScript : null;
const fileName = String.raw`(${__KD__?.story ?? "key-developments"})(\.\w+)?\.js`;
const address = script ? script.src : (findOwnAddress() ?? "");
const base = findBase(address, fileName) ?? __ORIGIN__;
const host = script?.getAttribute("data-host");
const origin = host ?? (__ORIGIN__ || base);

const element = define(origin);
if (!host) element.addRoute?.(origin, base);
if (__KD__) {
  // For boxes that ask for its language, and for those that ask for none.
  const { story, lang } = __KD__;
  element.provide(__KD__, origin + contentPath({ story }), origin + contentPath({ story, lang }));
}
if (document.querySelector("script[data-debug], key-developments[debug]"))
  import(/* @vite-ignore */ `${base}/embed/doctor.js`).catch((error: unknown) =>
    warn(String(error)),
  );

const story = script?.getAttribute("data-story") ?? __KD__?.story;
if (story)
  // The registered class knows which boxes are taken; a release from before it did has no such method.
  (element.placeBox ?? KeyDevelopmentsElement.placeBox)({
    script,
    story,
    origin,
    title: __KD__?.title ?? "",
    matches: (tag) =>
      tag === script ||
      ((tag.src === address || findBase(tag.src, fileName) !== undefined) &&
        (tag.getAttribute("data-story") ?? story) === story),
  });
