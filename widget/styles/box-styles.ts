/**
 * The style sheet of the first view, as a string that the element adopts and the Worker inlines. Selectors use `part`, the same
 * names that publishers use in `::part()`. Lengths are in em of the host's text; small type is at least 12 px. There are only
 * container queries, because the box must not depend on the width of the window. It works in Safari 16.4, Firefox 128 and
 * Chrome 111; `text-wrap`, relative colours and `::details-content` are used where they are supported.
 */
import { themeStyles } from "./theme-styles.ts";

const base = `
[part=box] {
  container-type: inline-size;
  /* The width of the content, which size containment hides from a float or another parent that shrinks to fit. */
  contain-intrinsic-inline-size: 15em;
  position: relative;
  font-family: var(--kd-font, inherit);
  font-size: var(--kd-font-size, max(1em, 15px));
  line-height: 1.5;
  border-block: 3px solid;
  border-block-end-width: 1px;
  border-radius: var(--kd-radius, 0);
  overflow-wrap: anywhere;
}
* { box-sizing: border-box; margin: 0; padding: 0 }
/* If the page reserves more height than the box needs, its rows share the rest. */
[part=box], [part=view], [part=list] { display: flex; flex-direction: column }
[part=view], [part=list], [part~=row] { flex: 1 0 auto }
[hidden] { display: none !important }
ul, ol, summary { list-style: none }
summary::-webkit-details-marker { display: none }
button { all: unset; display: inline-block }
button, summary { min-block-size: 24px; cursor: pointer }
:focus-visible { outline: 2px solid var(--a); outline-offset: 3px }
a, [part=all-claims], [part=unfold], [part=more] {
  color: inherit;
  text-decoration-line: underline;
  text-decoration-thickness: 1px;
  text-decoration-color: var(--l);
  text-underline-offset: .2em;
}
/* Text in the other direction. A block that is narrower than its column is aligned to that direction's start. */
[dir] [dir] { text-align: start; align-self: self-start }
/* Not of flex items, which WebKit then places by the direction of their container. */
[dir] * [dir] { margin-inline-end: auto }
svg { vertical-align: -.06em }
[part=unbroken] { white-space: nowrap }
[part=heading] { font-size: 1.32em; line-height: 1.16; letter-spacing: -.012em }
[part=subtitle] { font-weight: 400; display: inline-block }
[part=standfirst] { font-size: .9em; line-height: 1.36; margin-block-start: .4em; text-wrap: pretty; max-inline-size: 32em }
[part=period], [part=filter], [part=notice], [part=corrections], [part=label], [part=claims], [part=toggle], [part=when], [part~=status],
[part=since], [part=footer], [part=more] { font-size: var(--s); line-height: 1.4 }
[part=period], [part=filter], [part=tab], [part=choice], [part=when], [part~=status], [part=footer], [part=unfold], [part=stage], [part=tag],
[part=occasion], [part~=none] [part=stand] { color: var(--m) }
[part=period], [part=filter], [part=corrections], [part=notice] { margin-block-start: .55em }
/* Visible only to screen readers. */
[part=live], [part~=same] > [part=when] { position: absolute; inline-size: 1px; block-size: 1px; padding: 0 !important; overflow: hidden; clip-path: inset(50%) }
[part=notice], [part=label], [part~=dispute], [part~=new], [part=since], [part~=denies] [part=position], [part~=denied] [part=position] {
  color: var(--a);
  font-weight: 700;
}
[part~=mark] { flex: none }
[part~=denies][part~=mark], [part~=denied][part~=mark], [part~=reaction][part~=denies] [part=speaker] { color: var(--a) }
[part=chevron] { color: var(--m); margin-inline-start: .45em }
[open] > summary [part=chevron] { rotate: 180deg }
`;

const bar = `
[part=bar] { margin-block-start: .35em }
[part=tabs] { display: flex; flex-wrap: wrap; gap: 0 clamp(.6em, 4cqi, 1.35em); font-size: clamp(12px, 4.6cqi, .9em); border-block-end: 1px solid var(--l) }
[part=tab] { padding-block: .45em .4em; border-block-end: 2px solid transparent; margin-block-end: -1px; white-space: nowrap }
[aria-selected=true], [aria-pressed=true] { color: var(--fg); font-weight: 700 }
[part=tab][aria-selected=true] { border-color: currentColor }
[part=toggle] { display: flex; padding-block-start: .2em; gap: 1.1em }
`;

const issue = `
[part=issue] { padding-block: .2em .45em; border-block-end: 1px solid var(--l) }
[part=claim] { font-weight: 700; font-size: 1.02em; line-height: 1.25; margin-block-end: .4em; text-wrap: balance }
[part=claims] { display: none }
[part~=side] { display: flex; gap: .6em; align-items: baseline; font-size: max(12px, .85em); line-height: 1.35; padding-block: .1em }
[part=stand] { display: grid; grid-template-columns: min(50%, 8em) 1fr; gap: .6em; flex: 1; min-inline-size: 0 }
[part~=none] [part=name] { font-weight: 400 }
`;

const rows = `
[part=list] { --gap: 0px; padding-block-start: .25em }
[part=year] { padding-block: 1.1em .1em }
[part=year] [part=title] { display: flex; gap: .7em; align-items: center; font-size: 1.05em; font-weight: 400; color: var(--m) }
[part=year] [part=title]::after, [part=since]::before, [part=since]::after { content: ""; flex: 1; border-block-start: 1px solid var(--l) }
[part=since] { display: flex; gap: .7em; align-items: center; padding-block: .1em }
[part=since]::before, [part=since]::after { border-color: currentColor }
[part~=row] { padding-block: calc(var(--kd-spacing, 1em) * var(--row)); border-block-start: 1px solid var(--l); margin-block-end: var(--gap) }
[part~=row]:first-child, [part=year] + [part~=row], [part=since] + [part~=row], [part~=same] { border-color: transparent }
[part=when] { padding-block-end: .1em; font-variant-numeric: tabular-nums }
[part=inferred] { text-decoration-line: underline; text-decoration-style: dotted; text-decoration-thickness: 1px; text-underline-offset: .22em }
[part=headline] { font-weight: 700; line-height: 1.24; text-wrap: pretty }
[part~=minor] [part=headline] { font-weight: 400 }
[part~=first] [part=headline] { font-size: 1.1em }
[part~=status], [part=headline][dir] { display: block }
[part~=status] { margin-block-start: .15em }
[part=deck] { font-size: .95em; line-height: 1.48; margin-block-start: .5em; text-wrap: pretty; display: none }
[part=main] > details > [part=body] { padding-block: .55em .2em; font-size: .96em }
[part=reactions] { margin-block-start: .2em; font-size: max(12px, .86em); line-height: 1.35 }
[part=line] { display: flex; gap: .6em; align-items: baseline; padding-block: .1em }
summary[part=line] { text-wrap: pretty }
[part=words] { min-inline-size: 0 }
[part=stage] { margin-inline-end: .35em }
[part=tag] { font-size: max(12px, .88em); white-space: nowrap }
[part=unfold] { font-size: max(12px, .88em); padding-block: .12em; margin-inline-start: 1.9em }
[part=more] { display: block; inline-size: 100%; padding-block: .3em; border-block-start: 1px solid var(--l) }
[part=footer] { display: flex; flex-wrap: wrap; gap: 0 .9em; align-items: baseline; padding-block: .4em .3em; border-block-start: 1px solid var(--l) }
[part=footer] a { display: block; min-block-size: 24px }
`;

const wider = `
@container (min-width: 460px) {
  [part=heading] { font-size: 1.72em }
  [part=standfirst] { font-size: .97em; line-height: 1.42 }
  [part=tab] { padding-block: .62em .58em }
  [part~=key] [part=headline] { font-size: 1.06em; line-height: 1.27 }
  [part~=first] [part=headline] { font-size: 1.16em }
  [part=reactions] { font-size: max(12px, .88em) }
  [part=bar] { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: center; column-gap: 1em; border-block-end: 1px solid var(--l); margin-block-start: .7em }
  [part=tabs] { border: 0 }
  [part=toggle] { padding: 0 }
  [part=issue] { padding-block: .55em .6em }
  [part=sides] { display: grid; grid-template-columns: repeat(auto-fit, minmax(7em, 1fr)); column-gap: 1em }
  [part~=side] { border-block-start: 2px solid var(--l); padding-block: .45em .1em; gap: .5em }
  [part~=side][part~=says] { border-color: currentColor }
  [part~=side][part~=denies], [part~=side][part~=denied] { border-color: var(--a) }
  [part=stand], [part=position] { display: block }
  [part=list] { --row: .45 }
  [part~=row] { display: grid; grid-template-columns: 7.4em minmax(0, 1fr); column-gap: 1.1em }
  [part=when] { padding-block-start: .22em }
  [part~=key] > [part=when] { padding-block-start: .32em }
  [part=main], [part=reactions] { grid-column: 2 }
}
@container (min-width: 620px) {
  [part=footer] { column-gap: 1.1em }
  [part=footer] > :nth-child(3) { margin-inline-start: auto }
}
@container (min-width: 860px) {
  [part=list] { --row: .9 }
  [part=heading] { font-size: 2.05em }
  [part=standfirst] { font-size: 1.14em }
  [part=bar] { margin-block-start: 1em }
  [part=issue] { display: grid; grid-template-columns: minmax(0, 19.5em) 1fr; column-gap: 2em; padding-block: 1.1em 1.2em }
  [part=claims] { display: block }
  [part~=row] { grid-template-columns: 7.8em minmax(0, 1fr) min(23em, 42cqi); column-gap: 1.5em }
  [part~=key] [part=headline] { font-size: 1.18em }
  [part~=first] [part=headline] { font-size: 1.34em; line-height: 1.2 }
  /* Lines of about 68 characters in Georgia or Arial. */
  [part=deck] { display: block; max-inline-size: 30em }
  [open] + [part=deck] { display: none }
  [part=reactions] { grid-area: 1 / 3; margin-block-start: .1em; padding-inline-start: 1.2em; border-inline-start: 1px solid var(--l) }
}
`;

/** All styles of the first view. */
export const boxStyles: string = themeStyles + base + bar + issue + rows + wider;
