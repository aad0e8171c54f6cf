/**
 * The style sheets of the element, the pages, the iframe page and the fragment. Content names the style sheet of its markup by a hash
 * (sheet-hash.ts), so that an older script of the element fetches it.
 */
import { boxStyles } from "./box-styles.ts";
import { deferredStyles } from "./deferred-styles.ts";
import { detailsStyles } from "./details-styles.ts";
import { minifyCss } from "./minify-css.ts";

const box = minifyCss(boxStyles);
const deferred = minifyCss(deferredStyles);
const details = minifyCss(detailsStyles);

/**
 * The element itself: a block, even if the page resets the layout of all elements, and hidden if the page hides it. With the minimum
 * width it moves below floats that leave it less room.
 */
const host = minifyCss(`
:host {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  position: static !important;
  float: none !important;
  width: 100%;
  min-width: min(100%, 15em) !important;
}
:host > div { display: grid; grid-template-columns: minmax(0, 1fr) }
:host([hidden]) { display: none }
`);

/** The link that the server renders where the details will be. */
const served = minifyCss(`[part=cite] { font-size: var(--s); line-height: 1.4; color: var(--m) }`);

/** With scripts, the tabs name the views, not their headings. */
const scripted = minifyCss(`[part~=view-title] { display: none }`);

/** Without scripts, all views are shown one after the other, without controls. */
const unscripted = minifyCss(`
[part=bar], [part=claims], [part=fold], [part=more] { display: none }
[part=view], [part~=row], [part=year], [part~=reaction] { display: block !important }
[part=occasion] { display: block !important }
/* A view without content, which no script will load. */
[part=view]:not(:has(*)) { display: none !important }
[part~=view-title] { display: block; font-size: 1.15em; margin-block-start: 1.6em }
@container (min-width: 460px) { [part~=row] { display: grid !important } }
`);

/** For markup that must work with and without scripts. */
const eitherWay = `${served}${box}${deferred}${scripted}@media (scripting:none){${unscripted}}`;

/** For the shadow tree of a fragment on a page without the element's script. */
export const fragmentStyles: string = host + served + box + deferred + unscripted;

/** For the shadow tree of a fragment on a page with the element's script, so that nothing moves when the element takes over. */
export const awaitingStyles: string = host + eitherWay;

/** Print styles of a page with all views: one after the other, with rows open in browsers that support `::details-content`. */
const onPaper = minifyCss(`
[part=print] { display: none !important }
[part=issue] { margin-block-start: .7em }
[part=year], [part=heading], [part~=view-title], [part=when], [part=occasion], summary { break-after: avoid }
[part~=row] { break-inside: auto }
[part=passage], [part=claim-group], [part=report] { break-inside: avoid }
details::details-content { content-visibility: visible }
`);

/** For the service's pages, with all views. */
export const pageStyles: string = `${details}${eitherWay}@media print{${unscripted}${onPaper}}`;

/**
 * For the iframe page: no margin, no horizontal scroll bar, and the background of the theme. The box fills the frame, and its rows share
 * the height that it does not need (box-styles.ts); `--fill` is set while frame/report-height.ts measures that need.
 */
export const frameGround: string = minifyCss(`
html { --ground: #fff; color-scheme: light; background: var(--ground); font: 16px/1.5 system-ui, sans-serif; overflow-x: hidden }
body { margin: 0 }
/* While the page is loading, its first rows would fill the frame and move, so the box is hidden until it is complete, for at most 1 s. */
#kd { animation: arriving 1s }
#kd:has(~ *) { animation: none }
@keyframes arriving { 0%, to { visibility: hidden } }
@media screen {
  html[data-theme=dark] { --ground: #15171a; color-scheme: dark }
  html[data-theme=auto] { color-scheme: light dark }
  [part=box] { box-sizing: border-box; min-height: var(--fill, 100vh) }
  /* In a frame that does not grow with the box, as in WordPress beyond 1000 px, the footer stays visible, and the text above it fades. */
  [part=footer] { position: sticky; bottom: 0; background: var(--ground) }
  html { scroll-padding-bottom: 4em }
}
/* Forced colours change the background, but not a gradient. */
@media screen and (forced-colors: none) {
  [data-cut] [part=footer]::before {
    content: ""; position: absolute; inset: auto 0 100%; block-size: 3em; pointer-events: none; background: linear-gradient(transparent, var(--ground));
  }
}
@media screen and (prefers-color-scheme: dark) { html[data-theme=auto] { --ground: #15171a } }
`);
export const frameStyles: string = eitherWay + frameGround;

/** For the shadow tree of the element: the first view; and, loaded later, the details with the deferred styles. */
export const elementStyles: string = host + box;
export const elementDetailsStyles: string = details + deferred + scripted;
