/**
 * The style sheets, each for its place. They go with the content, not with the embedded code: markup and look are always of
 * one release, and the code alone, which has nothing to draw, has nothing to dress.
 */
import { box, host, scripted, viewStyles } from "./box-styles.ts";
import { minifyCss } from "./minify-css.ts";

/** Where they don't, everything is in view, one after the other, without the controls. */
const unscripted = `
[part=tabs], [part=more] { display: none }
[part=view], [part=rest] { display: block }
[part~=view-title] { font-size: 1.15em; color: inherit; margin-top: 1.6em }
`;

/** Where nothing takes it over, all of it is laid out at once: what is out of sight may wait, and the first rows come sooner. */
const deferred = `
@media screen {
  [part=rest], [part=view] + [part=view] { content-visibility: auto; contain-intrinsic-block-size: auto 60em; overflow-clip-margin: 4px }
}
`;

/** For a shadow tree in the host's markup, until the element takes it over and adopts `elementStyles`. */
export const fragmentStyles: string = minifyCss(host + box + viewStyles + unscripted + deferred);

const eitherWay = `${box}${viewStyles}@media (scripting: enabled) {${scripted}}@media not (scripting: enabled) {${unscripted}}`;

/** The same, where the page has the element's script, too: nothing moves when the element takes over. */
export const awaitingStyles: string = minifyCss(host + eitherWay);

/** For markup in a page of ours: right with scripts on, off, or not yet here. */
export const pageStyles: string = minifyCss(eitherWay);

/** For the iframe page: no margin, no scroll bar of its own, and the theme's own ground from the first frame. */
export const frameStyles: string = minifyCss(`
html { color-scheme: light; background: #fff; font: 16px/1.5 system-ui, sans-serif; overflow-x: hidden }
html[data-theme=dark] { color-scheme: dark; background: #15171a }
html[data-theme=auto] { color-scheme: light dark; background: light-dark(#fff, #15171a) }
html[data-theme=inherit] { color-scheme: normal; background: transparent }
body { margin: 0 }
noscript a { display: block; padding: 1em; text-align: center; font-weight: 700; color: inherit }
${pageStyles}`);

/** For an element that opens with its first developments, and for one that has all views. */
export const elementStyles: string = minifyCss(host + box + scripted);
export const wholeStyles: string = minifyCss(host + box + viewStyles + scripted);
