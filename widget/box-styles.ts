/**
 * The box's look, as strings: the element adopts them, the Worker inlines them. Selectors go by `part`, so each name is
 * at once the box's own hook and the publisher's `::part()`. Lengths are in em of the host's text; small type has a floor
 * of 12 px. Container queries only: the box never asks about the window.
 */

/** What the box is on a stranger's page: a block of its own, whatever the page does to all elements. */
export const host = `
:host {
  display: block !important;
  float: none !important;
  position: relative !important;
  width: 100%;
  box-sizing: border-box;
  text-align: start;
}
:host([hidden]) { display: none !important }
`;

export const box = `
[part=box] {
  all: initial;
  --fg: var(--kd-fg, light-dark(#16181b, #e9e7e2));
  --bg: var(--kd-bg, light-dark(#fff, #15171a));
  /* A publisher's accent keeps its hue; its lightness is bent as far as text in it needs (WCAG AA). */
  --a: light-dark(
    oklch(from var(--kd-accent, #9b1c1c) min(l, .5) c h),
    oklch(from var(--kd-accent, #ff9d8a) max(l, .76) c h)
  );
  --m: rgb(from var(--fg) r g b / .82);
  --l: var(--kd-border, rgb(from var(--fg) r g b / .2));
  --s: var(--kd-spacing, 1em);
  container-type: inline-size;
  display: block;
  position: relative;
  color-scheme: light;
  color: var(--fg);
  background: var(--bg);
  font-family: var(--kd-font, inherit);
  font-size: var(--kd-font-size, max(1em, 15px));
  line-height: 1.5;
  border-top: 3px solid var(--a);
  border-radius: var(--kd-radius, 0);
  padding: .75em .9em .4em;
  text-align: start;
  overflow-wrap: anywhere;
  -webkit-text-size-adjust: 100%;
}
[part=box][data-theme=dark] { color-scheme: dark }
[part=box][data-theme=auto] { color-scheme: light dark }
/* The host's colours: whether its text is light or dark decides the accent's lightness. */
[part=box][data-theme=inherit] {
  --fg: var(--kd-fg, rgb(from currentColor r g b / 1));
  --bg: var(--kd-bg, transparent);
  --a: color-mix(
    in oklab,
    oklch(from var(--kd-accent, #b3261e) .62 calc(c * 1.35) h) 70%,
    oklch(from var(--fg) clamp(0, (l - .6) * 99, 1) 0 0)
  );
  color-scheme: inherit;
  color: var(--kd-fg, inherit);
  padding-inline: 0;
}
* { box-sizing: border-box }
h2, h3, h4, h5, h6, p, ol, blockquote, figure, table { margin: 0; padding: 0; font-size: 1em }
ol { list-style: none }
button {
  all: unset;
  cursor: pointer;
  box-sizing: border-box;
}
:focus-visible { outline: 2px solid var(--a); outline-offset: 2px; border-radius: 2px }
[part=link] {
  color: inherit;
  text-decoration: underline 1px color-mix(in oklab, currentColor 45%, transparent);
  text-underline-offset: .2em;
}
[part=link]:hover { text-decoration-color: var(--a) }
[part=heading] {
  font-size: 1.35em;
  line-height: 1.18;
  letter-spacing: -.012em;
  text-wrap: balance;
  margin-bottom: .2em;
}
[part=edition], [part=live], [part=cite], [part=counts], [part=relation], [part=label], [part=note], [part=footer],
[part=outlet], [part~=status], [part=new], [part~=when], [part=differently] {
  font-size: max(.8em, 12px);
  line-height: 1.45;
  color: var(--m);
}
[part~=when] [part=basis] { white-space: nowrap }
[part=standfirst] { margin-top: .7em; text-wrap: pretty }
[part=tabs] {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5em;
  border-bottom: 1px solid var(--l);
  margin-top: .7em;
}
[part=tab] {
  font-size: max(.86em, 12px);
  padding: .6em 0 .5em;
  color: var(--m);
  border-bottom: 2px solid transparent;
  margin-bottom: -1px;
}
[part=tab][aria-selected=true] { color: var(--fg); border-color: var(--a); font-weight: 700 }
[part=month], [part~=title], [part=label] {
  font-size: max(.8em, 12px);
  font-weight: 700;
  letter-spacing: .02em;
  color: var(--m);
  margin-top: 1.5em;
}
[part=row], [part=report] {
  border-bottom: 1px solid var(--l);
  display: grid;
  grid-template-columns: 1fr;
  padding-block: calc(var(--s) * .8);
}
[part=row] > [part~=when], [part=report] > [part~=when] {
  justify-self: start;
  font-variant-numeric: tabular-nums;
}
[part~=inferred] { text-decoration: underline dotted 1px; text-underline-offset: .25em; min-height: 24px }
[part=note] { border-inline-start: 2px solid var(--a); padding-inline-start: .7em; margin-bottom: .5em }
[part=summary] { list-style: none; cursor: pointer; position: relative; padding-inline-end: 1.7em; min-height: 24px }
summary::-webkit-details-marker { display: none }
[part=summary]::after {
  content: "";
  position: absolute;
  inset-inline-end: .35em;
  top: .45em;
  width: .42em;
  height: .42em;
  border: solid var(--m);
  border-width: 0 1.5px 1.5px 0;
  rotate: 45deg;
}
[open] > [part=summary]::after { rotate: 225deg; top: .65em }
[part=headline] { display: block; font-weight: 700; line-height: 1.3; text-wrap: pretty }
[part=summary]:hover [part=headline] { text-decoration: underline 1px; text-underline-offset: .2em }
[part=marks] { display: flex; flex-wrap: wrap; gap: .1em 1em; margin-top: .25em }
[part~=status] { display: inline-flex; gap: .45em }
[part=icon] {
  flex: none;
  width: .92em;
  height: .92em;
  margin-top: .26em;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.25;
  stroke-linejoin: round;
}
[part~=disputed], [part=new] { color: var(--a); font-weight: 600 }
[part=body] { padding-top: .8em }
[part=text] { text-wrap: pretty }
[part=figure] { margin-top: 1em; padding-inline-start: .95em; border-inline-start: 2px solid var(--l) }
[part=quote] { font-style: normal; line-height: 1.45; text-wrap: pretty }
[part=cite] { margin-top: .3em }
[part=attribution] { display: block }
[part=attribution] [part=speaker] { color: var(--fg) }
[part=differently] { margin-bottom: .3em }
[part=relation] { margin-top: 1em }
[part=relation] + [part=relation] { margin-top: .3em }
[part=counts] { margin-top: 1em }
[part=more] {
  display: block;
  width: 100%;
  text-align: center;
  font-weight: 700;
  font-size: max(.88em, 12px);
  padding: .8em;
  border-bottom: 1px solid var(--l);
}
[part=more]:hover { color: var(--a) }
[part=footer] { display: flex; flex-wrap: wrap; gap: .2em 1.3em; padding-block: .7em }
[part=footer] a { min-height: 24px }
[part=footer] a:first-child { margin-inline-end: auto }
[part=report] [part=outlet] { margin-top: .2em }
[part=correction] { margin-top: .4em; font-size: max(.9em, 12px) }
[part=positions] { display: flex; flex-direction: column; border-collapse: collapse; width: 100%; font-size: max(.88em, 12px) }
[part=positions] :is(thead, tbody, tr) { display: contents }
tr > :nth-child(3) { order: 1 }
tr > :nth-child(4) { order: 2 }
tr > :nth-child(5) { order: 3 }
tr > :nth-child(6) { order: 4 }
tr > :nth-child(7) { order: 5 }
tr > :nth-child(8) { order: 6 }
[part=side] { font-weight: 700; text-align: start; padding: 1.4em 0 .2em }
[part=position] { border-top: 1px solid var(--l); padding-block: .6em }
th[part=about], [part=silent], thead td { display: none }
[part=says] { cursor: pointer; min-height: 24px; padding-block: .2em }
[part=says] [part~=status] { color: var(--fg); font-weight: 600; font-size: 1em }
[part=says] [part=speaker] { color: var(--m) }
[part=said] [part=quote] { margin-block: .3em }
[part=said] [part=source] { color: var(--m); font-size: max(.9em, 12px) }
@container (min-width: 480px) {
  [part=row], [part=report] { grid-template-columns: 7.4em 1fr; column-gap: 1.1em }
  [part=row] > :not([part~=when]), [part=report] > :not([part~=when]) { grid-column: 2 }
  [part=row] > [part~=when], [part=report] > [part~=when] { grid-column: 1; grid-row: 1; max-width: 100%; padding-top: .15em }
  [part=heading] { font-size: 1.5em }
}
@container (min-width: 720px) {
  [part=positions] { display: table; table-layout: fixed; margin-top: .6em }
  [part=positions] thead { display: table-header-group }
  [part=positions] tbody { display: table-row-group }
  [part=positions] tr { display: table-row }
  [part=positions] :is(th, td) { display: table-cell; vertical-align: top; text-align: start; padding: .7em 1em .7em 0; border-bottom: 1px solid var(--l); border-top: 0 }
  [part=positions] tr > :first-child { width: 27% }
  th[part=about] { font-weight: 400 }
  th[part=about] [part=when] { display: block }
  p[part=about] { display: none }
  [part=silent] { color: var(--m) }
  [part=says] [part=speaker] { display: block }
}
@container (min-width: 960px) {
  [part=heading] { font-size: 1.7em }
  [part=standfirst] { font-size: 1.08em; max-width: 46em }
  [part=body] { max-width: 44em }
  [part=row], [part=report] { grid-template-columns: 9em 1fr }
}
@media (forced-colors: active) {
  [part~=disputed], [part=new], [part=tab][aria-selected=true] { color: Highlight }
}
@media print {
  [part=tabs], [part=more], [part=footer], [part=summary]::after { display: none !important }
  [part=view], [part=rest] { display: block !important }
  details::details-content { content-visibility: visible; block-size: auto }
  [part=row], [part=report], [part=figure] { break-inside: avoid }
  a::after { content: "" }
}
`;

/** Where scripts run: one view at a time, and what is hidden can be shown. */
export const scripted = `
[hidden], [part~=view-title] { display: none }
`;

/** For the element's own shadow tree: scripts run, or it would not be there. */
export const elementStyles: string = host + box + scripted;
