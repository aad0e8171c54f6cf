/**
 * The style sheets, each for its place. They come with the content, not with the embedded code: markup and look are always of
 * one release, and the code alone, which has nothing to draw, has nothing to dress.
 */
import { boxStyles, hostStyles } from "./box-styles.ts";
import { detailsStyles } from "./details-styles.ts";
import { minifyCss } from "./minify-css.ts";

/** Headings of the views, which the tabs name where scripts run. */
const scripted = `[part~=view-title] { display: none }`;

/** Where scripts do not run, everything is in view, one after the other, without the controls. */
const unscripted = `
[part=bar], [part=claims], [part=fold], [part=more] { display: none }
[part=view], [part~=row], [part=year], [part~=reaction] { display: block !important }
[part=occasion] { display: block !important }
/* A view whose content no script will bring. */
[part=view]:not(:has(*)) { display: none !important }
[part~=view-title] { display: block; font-size: 1.15em; margin-block-start: 1.6em }
@container (min-width: 460px) { [part~=row] { display: grid !important } }
`;

/** Where both may be: with scripts on, off, or not here yet. */
const eitherWay = `${boxStyles}${scripted}@media (scripting: none) {${unscripted}}`;

/** For a shadow tree in the host's markup, which no script of ours takes over. */
export const fragmentStyles: string = minifyCss(hostStyles + boxStyles + unscripted);

/** The same, where the page has the element's script too: nothing moves when the element takes over. */
export const awaitingStyles: string = minifyCss(hostStyles + eitherWay);

/** For markup in a page of ours, with all views. */
export const pageStyles: string = minifyCss(detailsStyles + eitherWay);

/** For the iframe page: no margin, no scroll bar of its own, and the theme's own ground from the first frame. */
export const frameStyles: string = minifyCss(`
html { color-scheme: light; background: #fff; font: 16px/1.5 system-ui, sans-serif; overflow-x: hidden }
html[data-theme=dark] { color-scheme: dark; background: #15171a }
html[data-theme=auto] { color-scheme: light dark }
@media (prefers-color-scheme: dark) { html[data-theme=auto] { background: #15171a } }
html[data-theme=inherit] { color-scheme: normal; background: transparent }
body { margin: 0 }
noscript a { display: block; padding: 1em; text-align: center; font-weight: 700; color: inherit }
${eitherWay}`);

/** For the element's shadow tree: the first view, and what is behind it. */
export const elementStyles: string = minifyCss(hostStyles + boxStyles + scripted);
export const elementDetailsStyles: string = minifyCss(detailsStyles);
