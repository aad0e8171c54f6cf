/** The box's look where the server writes the markup. Apart from styles.ts, so that the embedded script does not carry it. */
import { minifyCss } from "./minify-css.ts";
import { box, host, scripted } from "./box-styles.ts";

/** Where they don't, everything is in view, one after the other, without the controls. */
const unscripted = `
[part=tabs], [part=more] { display: none }
[part~=inferred] { text-decoration: none; cursor: auto }
`;

/** For a shadow tree in the host's markup, until the element takes it over and adopts `elementStyles`. */
export const fragmentStyles: string = minifyCss(host + box + unscripted);

/** For markup in a page of ours: right with scripts on, off, or not yet here. */
export const pageStyles: string = minifyCss(
  `${box}@media (scripting: enabled) {${scripted}}@media not (scripting: enabled) {${unscripted}}`,
);

/** For the iframe page: no margin, no scroll bar of its own, and the theme's own ground from the first frame. */
export const frameStyles: string = minifyCss(`
html { color-scheme: light; background: #fff; font: 16px/1.5 system-ui, sans-serif; overflow-x: hidden }
html[data-theme=dark] { color-scheme: dark; background: #15171a }
html[data-theme=auto] { color-scheme: light dark; background: light-dark(#fff, #15171a) }
html[data-theme=inherit] { color-scheme: normal; background: transparent }
body { margin: 0 }
${pageStyles}`);
