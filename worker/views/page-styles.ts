import { pageStyles } from "../../widget/styles.ts";

/** The look of our own pages: one column of text, light and dark, right from 240 px. What is in `.site` is ours; the box is not. */
export const siteStyles = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#16181b, #e9e7e2);
  --soft: light-dark(#52575f, #a9adb4);
  --ground: light-dark(#fff, #15171a);
  --tint: light-dark(#f4f2ee, #1f2226);
  --line: light-dark(#d9d6cf, #383c42);
  --accent: light-dark(#9b1c1c, #ff9d8a);
  --mark: light-dark(#fdefb8, #4d4218);
}
html { background: var(--ground); color: var(--ink); font: 16px/1.55 system-ui, sans-serif }
body { margin: 0 auto; max-width: 46rem; padding: 1rem clamp(.75rem, 4vw, 2rem) 4rem; overflow-wrap: break-word }
.site {
  &, & * { box-sizing: border-box }
  nav { display: flex; flex-wrap: wrap; gap: 0 1.25rem; font-size: .875rem; margin-block-end: 1.5rem }
  nav a { padding-block: .35rem }
  h1 { font-size: clamp(1.5rem, 5vw, 2.1rem); line-height: 1.2; margin: 0 0 .5rem; text-wrap: balance }
  h2 { font-size: 1.25rem; line-height: 1.3; margin: 2.5rem 0 .75rem; scroll-margin-top: 1rem }
  h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; scroll-margin-top: 1rem }
  p { margin: 0 0 1rem }
  a { color: var(--accent); text-underline-offset: .15em }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
  .soft { color: var(--soft); font-size: .9rem }
  code, pre, textarea { font: .85rem/1.5 ui-monospace, monospace }
  code { background: var(--tint); padding: .1em .3em; border-radius: 3px; overflow-wrap: anywhere }
  pre, textarea { background: var(--tint); color: inherit; border: 1px solid var(--line); border-radius: 4px; padding: .75rem; width: 100%; margin: 0 0 1rem }
  pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere }
  textarea { display: block; resize: vertical }
  .scroll { overflow-x: auto }
  table { border-collapse: collapse; width: 100%; font-size: .9rem }
  th, td { text-align: start; vertical-align: top; padding: .45rem .75rem .45rem 0; border-block-end: 1px solid var(--line) }
  ul.plain { list-style: none; padding: 0; margin: 0 0 1rem }
  ul.plain > li { padding: .5rem 0; border-block-end: 1px solid var(--line) }
  footer { margin-block-start: 3rem; border-block-start: 1px solid var(--line); padding-block-start: 1rem }
}
`;

/** The source text, with the passages in evidence. */
export const articleStyles = `${siteStyles}.site {
.text { white-space: pre-wrap; font: 1.0625rem/1.65 Georgia, serif; margin-block: 1.5rem }
mark { background: var(--mark); color: inherit; scroll-margin-top: 3rem }
mark mark { background: none }
mark a { color: inherit; text-decoration: underline dotted; text-decoration-thickness: 1px }
mark:target { outline: 2px solid var(--accent); outline-offset: 2px }
.text blockquote { margin: 0 0 1rem; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line) }
}`;

/** The builder's form. */
export const builderStyles = `${siteStyles}.site {
form { display: grid; grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr)); gap: .75rem 1.25rem; margin-block: 1.5rem }
label { display: block; font-size: .875rem }
input, select, button { font: inherit; width: 100%; min-height: 2.25rem; padding: .25rem .5rem; margin-block-start: .2rem; color: inherit; background: var(--ground); border: 1px solid var(--soft); border-radius: 4px }
button { align-self: end; background: var(--accent); border-color: var(--accent); color: var(--ground); font-weight: 600; cursor: pointer }
iframe { display: block; width: 100%; height: 40rem; border: 1px solid var(--line); border-radius: 4px }
}`;

/** A newspaper that is nobody's, to see the box in. */
export const demoStyles = `${siteStyles}body { font-family: Georgia, serif }
.site {
iframe { display: block; width: 100%; height: 40rem; border: 0 }
.sample { font: .875rem/1.4 system-ui, sans-serif; background: var(--tint); padding: .5rem .75rem }
}`;

/** The box in a page of ours: its styles are written for a tree of its own, so they are kept to its element. */
export const boxStyles = `#kd {${pageStyles}}`;
