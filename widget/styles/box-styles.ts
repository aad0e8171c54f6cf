/**
 * The box's look, as strings: the element adopts them, the Worker inlines them. Selectors go by `part`, so each name is
 * at once the box's own hook and the publisher's `::part()`. Lengths are in em of the host's text; small type has a floor
 * of 12 px. Container queries only: the box never asks about the window.
 */

/**
 * What the box is on a stranger's page: a block of its own, whatever the page does to all elements. Its least width lets it drop
 * below floats that leave it less.
 */
export const host = `
:host(:not([hidden])) {
  display: flow-root !important;
  float: none !important;
  position: static !important;
  width: 100%;
  min-width: min(100%, 15em) !important;
}
`;

export const box = `
[part=box] {
  all: initial;
  --fg: var(--kd-fg, light-dark(#16181b, #e9e7e2));
  --bg: var(--kd-bg, light-dark(#fff, #15171a));
  /* The publisher's accent gives hue and chroma; its lightness follows from the text's, dark or light, so that it can be read. */
  --a: color-mix(
    in oklab,
    oklch(from var(--kd-accent, #b3261e) .63 calc(c * 1.3) h) 70%,
    oklch(from var(--fg) clamp(0, (l - .6) * 99, 1) 0 0)
  );
  --m: rgb(from var(--fg) r g b / .82);
  --l: var(--kd-border, rgb(from var(--fg) r g b / .2));
  --s: var(--kd-spacing, 1em);
  container-type: inline-size;
  /* Where a float or the like asks for the width of its content. */
  contain-intrinsic-inline-size: 15em;
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
  overflow-wrap: anywhere;
  text-wrap: pretty;
}
[data-theme=dark] { color-scheme: dark }
[data-theme=auto] { color-scheme: light dark }
[data-theme=inherit] {
  --fg: var(--kd-fg, rgb(from currentColor r g b / 1));
  --bg: var(--kd-bg, transparent);
  color-scheme: inherit;
  color: var(--kd-fg, inherit);
  padding-inline: 0;
}
* { box-sizing: border-box; margin: 0; padding: 0 }
ol, summary { list-style: none }
summary::-webkit-details-marker { display: none }
button { all: unset }
summary, button { cursor: pointer; min-height: 24px }
:focus-visible { outline: 2px solid var(--a); outline-offset: 2px }
[part=link] {
  color: inherit;
  text-decoration: underline 1px var(--l);
  text-underline-offset: .2em;
}
[part=heading] { font-size: clamp(1.35em, 1em + 1.5cqi, 1.8em); line-height: 1.18; text-wrap: balance }
[part=edition], [part=notice], [part=marks], [part=when], [part=cite], [part=before], [part=relation], [part=counts],
[part=footer], [part=month], [part~=title] {
  font-size: max(.8em, 12px);
  line-height: 1.45;
  color: var(--m);
}
[part=edition], [part=marks], [part=cite] { margin-top: .3em }
/* For ears only. */
[part=live] { position: absolute; clip-path: inset(50%) }
[part=body], [part=standfirst] { max-width: 44em }
[part=standfirst], [part=tabs] { margin-top: .6em }
[part=tabs] { display: flex; flex-wrap: wrap; gap: 0 clamp(.5em, 4cqi, 1.5em); border-bottom: 1px solid var(--l) }
[part=tab], [part=more] { font-size: clamp(12px, 5cqi, .87em); padding-block: .7em .6em }
[part=tab] { color: var(--m); margin-bottom: 1px }
[part=tab][aria-selected=true] { color: var(--fg); font-weight: 700; border-bottom: 2px solid var(--a); margin-bottom: -1px }
[part=row] { border-bottom: 1px solid var(--l); padding-block: calc(var(--s) * .75); display: grid; align-items: baseline }
[part=month], [part~=title] { margin-block: .5em .9em }
[part=inferred] { text-decoration: underline dotted 1px; text-underline-offset: .25em }
[part=note] { padding-block: .3em .6em; max-width: 46em }
[part=summary] { position: relative; padding-inline-end: 1.8em }
[part=summary]::after {
  content: '';
  position: absolute;
  inset-inline-end: .4em;
  top: .42em;
  width: .4em;
  height: .4em;
  border: solid var(--m);
  border-width: 0 1.5px 1.5px 0;
  rotate: 45deg;
}
[open] > [part=summary]::after { rotate: 225deg; translate: 0 .25em }
[part=headline] { display: block; font-weight: 700; line-height: 1.3 }
[part=marks] { display: flex; flex-wrap: wrap; gap: .15em 1em }
[part~=status] { display: flex; gap: .45em }
[part=icon] {
  flex: none;
  width: .95em;
  height: .95em;
  margin-top: .25em;
  fill: none;
  stroke: currentColor;
  stroke-width: 1.2;
}
[part=notice], [part~=disputed], [part=new] { color: var(--a); font-weight: 600 }
[part=body] { padding-block: .7em .4em }
[part=passage] { padding-inline-start: 1em; border-inline-start: 2px solid var(--l) }
[part=passage], [part=relation], [part=counts] { margin-top: .8em }
[part=more] { display: block; width: 100%; text-align: center; font-weight: 700; border-bottom: 1px solid var(--l) }
[part=footer] { display: flex; flex-wrap: wrap; gap: 0 1em; padding-block: .6em; line-height: 2 }
[part=footer] :first-child { margin-inline-end: auto }
/* Words of another direction keep it, and stand where the box's own do. */
[dir=rtl] [dir] { text-align: right }
[dir=ltr] [dir] { text-align: left }
@container (min-width: 480px) {
  [part=row] { grid: auto / max(7.6em, 15cqi) 1fr; column-gap: 1em }
  [part=row] > *, [part=note] { grid-column: 2 }
  [part=when], [part=inferred] { grid-column: 1 }
  [part=month] { grid-column: 1 / 3 }
  /* Why a date is what it is: under a closed row's headline, beside an open one's text; the headline stays where it is. */
  [part=when][open]:has(+ :not([open])) { &, &::details-content { display: contents } }
  [part=note] { order: 1 }
}
@media print {
  [part=box] { color-scheme: light !important }
  [part=tabs], [part=more], [part=footer], [part=summary]::after { display: none !important }
  [part=view]:has(ol, table), [part=rest], [part~=title] { display: block !important }
  ::details-content { content-visibility: visible; block-size: auto }
}
`;

/** The views that a box does not open with: they come with those views' own words. */
export const viewStyles = `
[part=positions] { display: flex; flex-direction: column; border-collapse: collapse; width: 100%; font-size: max(.88em, 12px) }
[part=positions] :is(thead, tbody, tr) { display: contents }
[part=positions] tr > :first-child, [part=silent] { display: none }
tr > :nth-child(3) { order: 1 }
tr > :nth-child(4) { order: 2 }
tr > :nth-child(5) { order: 3 }
tr > :nth-child(6) { order: 4 }
tr > :nth-child(7) { order: 5 }
tr > :nth-child(8) { order: 6 }
[part=side] { text-align: start; font-size: 1.1em; padding-block: 1.6em .5em }
[part=position] { border-top: 1px solid var(--l); padding-block: .7em; display: block }
[part=says] { display: flex; flex-wrap: wrap; gap: 0 .8em; color: var(--m); padding-block: .2em }
[part=says] [part~=status] { color: var(--fg); font-weight: 600 }
[part=says] [part=speaker] { color: var(--m); text-decoration: underline dotted 1px; text-underline-offset: .25em }
[part=said] [part=quote] { margin-top: .3em }
[part=outlet] { font-size: max(.85em, 12px); color: var(--m); margin-top: .15em }
[part=report] [part=link] { display: block }
[part=outlet] [part=link] { display: inline }
@container (min-width: 720px) {
  [part=positions] { display: table; table-layout: fixed; margin-top: .4em }
  [part=positions] thead { display: table-header-group }
  [part=positions] tbody { display: table-row-group }
  [part=positions] tr { display: table-row }
  [part=positions] :is(th, td), [part=positions] tr > :first-child {
    display: table-cell;
    vertical-align: top;
    text-align: start;
    font-size: 1em;
    padding-block: .8em;
    padding-inline: 0 1.2em;
    border: 0 solid var(--l);
    border-bottom-width: 1px;
  }
  [part=positions] tr > :first-child { width: 28%; font-weight: 400 }
  thead tr > :first-child { color: var(--m) }
  [part=about] { display: none }
  [part=says] { display: block }
}
`;

/** Where scripts run: one view at a time, and what is hidden can be shown. */
export const scripted = `
[hidden], [part~=view-title] { display: none }
`;
