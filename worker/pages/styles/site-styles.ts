/**
 * Styles of all pages of the service, light and dark, from 240 px. Most apply only inside `.site`, because a box on the page has
 * its own styles.
 */
export const siteStyles = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#17191c, #e9e6df);
  --muted: light-dark(#5f636a, #a3a7ae);
  --line: light-dark(#dedad2, #34383d);
  --firm: light-dark(#17191c, #a9a79f);
  --accent: light-dark(#9b1c1c, #ff9b87);
  --paper: light-dark(#fffefb, #141618);
  --tint: light-dark(#f6f3ec, #1c1f23);
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, monospace;
}
html {
  background: var(--paper);
  color: var(--ink);
  font: 17px/1.5 "Source Serif 4", Charter, "Iowan Old Style", P052, Palatino, Georgia, serif;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-block-start: 1rem;
}
body { margin: 0 auto; max-width: 1120px; padding: 0 20px 64px; box-sizing: border-box; overflow-wrap: break-word }
.site {
  &, & * { box-sizing: border-box }
  a { color: inherit; text-decoration-line: underline; text-decoration-color: var(--muted); text-decoration-thickness: 1px; text-underline-offset: .18em }
  a:hover { text-decoration-color: currentColor }
  :focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 1px }
  h1 { font-size: clamp(1.8em, 5vw, 2.7em); line-height: 1.08; letter-spacing: -.017em; margin: 0 0 .35em; text-wrap: balance }
  h2 { font-size: 1.2em; line-height: 1.25; margin: 0 0 .5em }
  h3 { font-size: 1em; line-height: 1.3; margin: 1.4em 0 .3em }
  p { margin: 0 0 .9em }
  ul, ol { margin: 0 0 1em; padding-inline-start: 1.3em }
  ul.plain, ol.plain { list-style: none; padding: 0 }
  ul.plain > li { padding: .6em 0; border-block-start: 1px solid var(--line) }
  .lede { font-size: 1.1em; max-width: 36em; margin-block-end: 1.6em; text-wrap: pretty }
  .small { font-size: max(13px, .84em); line-height: 1.45; color: var(--muted) }
  .column { max-width: 40em }
  .sheet { border-block-start: 3px solid var(--firm); padding-block: 1.1em .4em; margin-block-start: 1.2em }
  code, pre, textarea { font-family: var(--mono); font-size: 13px; line-height: 1.6 }
  code { overflow-wrap: anywhere }
  pre { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere }
  table { border-collapse: collapse; width: 100%; font-size: .92em }
  th, td { text-align: start; vertical-align: baseline; padding: .6em 1em .6em 0; border-block-start: 1px solid var(--line) }
  thead th { font-size: max(13px, .86em); color: var(--muted); font-weight: 400; border: 0; padding-block: .2em }
  summary { cursor: pointer; padding-block: .35em }
  input, select, button { font: inherit; font-size: 16px; color: inherit }
  input:not([type=radio]), select {
    min-height: 40px; width: 100%; padding: .3em .5em; background: var(--paper); border: 1px solid var(--muted); border-radius: 2px
  }
  input[type=radio] { accent-color: var(--accent); margin: 0 }
  button {
    min-height: 36px; padding: .3em 1.1em; font-weight: 700; background: var(--ink); color: var(--paper); border: 1px solid transparent;
    border-radius: 2px; cursor: pointer; flex: none
  }
}
.bar {
  display: flex; flex-wrap: wrap; align-items: baseline; gap: .1em 1.6em; padding: 14px 0 10px; margin-block-end: 34px;
  border-block-end: 1px solid var(--firm);
  & a { text-decoration-line: none; color: var(--muted); font-size: max(14px, .88em); padding-block: .25em }
  & a:hover, & a[aria-current] { color: var(--ink) }
  & a[aria-current] { font-weight: 700 }
  & .wordmark { font-size: 1.16em; font-weight: 700; letter-spacing: -.01em; color: var(--ink); margin-inline-end: auto }
}
.colophon { border-block-start: 1px solid var(--firm); margin-block-start: 48px; padding-block-start: 12px }
@media (max-width: 599px) { .bar { margin-block-end: 22px; column-gap: 1.1em } .bar .wordmark { flex-basis: 100% } }
@media print { .bar, .colophon { display: none } body { max-width: none; padding: 0 } h2, h3 { break-after: avoid } }
`;
