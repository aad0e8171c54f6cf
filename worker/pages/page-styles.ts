import { pageStyles } from "../../widget/styles/element-styles.ts";

const fields = `
input, select, button { font: inherit; font-size: .9375rem; min-height: 2.25rem; padding: .25rem .5rem; color: inherit; background: var(--ground); border: 1px solid var(--soft); border-radius: 4px }
button { background: var(--accent); border-color: var(--accent); color: var(--ground); font-weight: 600; padding-inline: 1rem; cursor: pointer; flex: none }
`;

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

/** The documentation. */
export const docsStyles = `${siteStyles}.site {
nav.index { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 0 1rem; font: .8125rem/1.5 ui-monospace, monospace }
nav.index a { overflow-wrap: anywhere; padding-block: .25rem }
section[data-path] { border-block-start: 1px solid var(--line); margin-block-start: 2rem }
h3 code { background: none; padding: 0; font-size: 1rem; overflow-wrap: anywhere }
th { white-space: nowrap; font-weight: 400 }
td + td { width: 12rem }
summary { cursor: pointer; overflow-wrap: anywhere; padding-block: .35rem }
output { display: block; white-space: pre-wrap; overflow-wrap: anywhere; font: .85rem/1.5 ui-monospace, monospace; max-height: 28rem; overflow: auto }
output:not(:empty) { background: var(--tint); border: 1px solid var(--line); border-radius: 4px; padding: .75rem; margin-block-end: 1rem }
.ask { display: flex; gap: .75rem; align-items: center; margin-block: .75rem; min-width: 0 }
.ask code { min-width: 0 }
.example pre { max-height: 28rem; overflow: auto }
${fields}
td input, td select { width: 100%; min-width: 8rem }
@media (max-width: 40rem) {
  tr { display: block; padding-block: .5rem; border-block-end: 1px solid var(--line) }
  th, td { display: block; width: auto; border: 0; padding: .15rem 0 }
  td + td { width: auto }
}
}`;

/** The builder: options beside the boxes, and the code under both. */
export const builderStyles = `${siteStyles}body { max-width: 80rem }
.site {
${fields}
h1 + p { max-width: 46rem }
label { display: block; font-size: .875rem; margin-block-end: .75rem }
label :is(input, select) { display: block; width: 100%; margin-block-start: .2rem }
form details { margin-block-end: .75rem }
summary { cursor: pointer; padding-block: .35rem; margin-block-end: .5rem }
figure { margin: 0; min-width: 0 }
figcaption { margin-block-end: .35rem }
.host { height: 32rem; overflow: auto; border: 1px solid var(--line); border-radius: 6px; padding: 1rem 1.25rem; font: 1rem/1.5 Georgia, serif }
.light .host, .narrow .host { color-scheme: light; background: #fff; color: #1a1a1a }
.dark .host { color-scheme: dark; background: #17191c; color: #e9e7e2 }
.narrow { max-width: 18rem }
textarea { field-sizing: content; min-height: 3rem }
.host iframe { display: block; width: 100%; height: 32rem; border: 0 }
.looks, .code { display: grid; gap: 1.25rem; min-width: 0 }
.copy { display: flex; gap: .75rem; align-items: center; margin: -.5rem 0 0 }
.code section { min-width: 0 }
.code h3 { margin-block-start: .5rem }
.code p { max-width: 46rem }
@media (min-width: 60rem) {
  .desk { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 2rem; align-items: start }
  form { position: sticky; inset-block-start: 1rem }
  .looks { grid-template-columns: minmax(0, 1fr) 18rem }
  .dark { order: 1; grid-column: 1 / -1 }
  .code { grid-template-columns: 1fr 1fr; gap: 1rem 2rem }
}
}`;

/** A newspaper that is nobody's, to see the box in. */
export const demoStyles = `${siteStyles}body { font-family: Georgia, serif }
.site {
iframe { display: block; width: 100%; border: 0 }
.sample { font: .875rem/1.4 system-ui, sans-serif; background: var(--tint); padding: .5rem .75rem }
}`;

/** The box in a page of ours: its styles are written for a tree of its own, so they are kept to its element. */
export const boxStyles = `#kd {${pageStyles}}`;
