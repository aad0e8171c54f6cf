/** The style sheet of the details, which is loaded with them: bodies of rows and reactions, claims, and sources. */

const bodies = `
[part=passages] > * + *, [part=body] > * + * { margin-block-start: .6em }
[part=passage], [part=wordings] > * { border-block-start: 1px solid var(--l); padding-block-start: .5em }
[part=statement] [part=passage]:first-child { border: 0; padding: 0 }
[part~=quote] { font-size: .96em; line-height: 1.45 }
[part=cite], [part=note], [part=attribution] { font-size: max(12px, .84em); line-height: 1.42 }
[part=cite] { color: inherit; margin-block-start: .35em }
:is([part=cite], [part=note], [part=attribution], [part=others] p) > :is(span, a) { color: var(--m) }
[part~=quote], [part=cite], [part~=note], [part=attribution], [part=pattern], [part=others] p, [part=sources-lead], [part=how] p, [part=draws-on] { max-inline-size: 30em }
[part=wordings] { display: grid; gap: .9em }
[part=differs] { background: color-mix(in srgb, #f2c200 28%, transparent); color: inherit; padding-inline: .12em; margin-inline: -.06em; border-radius: 1px }
`;

const claims = `
[part=who] { color: inherit; font: inherit; line-height: inherit; white-space: inherit; display: block; inline-size: 100%; border-collapse: collapse; border-spacing: 0 }
[part=who] :is(th, td) { text-align: start; vertical-align: top; font-weight: inherit }
[part=who] thead, [part=spacer] { display: none }
[part=who] :is(tbody, tr, th, td) { display: block }
[part=claim-group] { border-block-start: 1px solid var(--l); padding-block: .8em }
[part=who] thead + [part=claim-group] { border-block-start: 0 }
[part=claim-text] { font-weight: 700; line-height: 1.27; font-size: 1.04em; text-wrap: pretty }
[part=pattern], [part=others], [part=legend] { font-size: var(--s); line-height: 1.45 }
[part=pattern], [part=legend] { color: var(--m) }
[part=pattern] { display: block; margin-block: .1em .45em }
[part=cell] { display: flex; gap: .6em; align-items: baseline; font-size: max(12px, .85em); line-height: 1.35; padding-block: .1em }
[part=cell] [part=name], [part~=denies] [part=position], [part~=denied] [part=position] { font-weight: 700 }
[part~=denies] [part=position], [part~=denied] [part=position] { color: var(--a) }
[part=where] { display: block; color: var(--m); font-size: max(12px, .94em) }
[part=where] + [part=where]::before { content: " · " }
[part=quotes] { display: grid; gap: 1em; padding-block: .6em .3em }
[part=quotes] > div { display: grid; gap: 1em; align-content: start }
[part~=voice] { border-inline-start: 2px solid var(--l); padding-inline-start: .8em; font-size: .95em }
[part~=voice][part~=denies], [part~=voice][part~=denied] { border-color: var(--a) }
[part~=voice] [part=attribution] [part~=mark] { margin-inline-end: .5em }
[part=claim-button] { display: block; min-block-size: 24px }
[part=claim-button]:has([dir]) { inline-size: 100% }
:is([part=claim-text], [part=report-title])[dir] { display: block }
[part=claim-button]:hover [part=claim-text] { text-decoration-line: underline; text-decoration-thickness: 1px; text-underline-offset: .16em }
[part=legend] { display: flex; flex-wrap: wrap; gap: 0 1.3em; line-height: 1.7; padding-block: .8em; border-block-start: 1px solid var(--l) }
[part=legend] > span { white-space: nowrap }
[part=legend] [part~=mark] { margin-inline-end: .25em }
[part=legend] [part~=mark]:not([part~=denies], [part~=denied]) { color: var(--fg) }
`;

const sources = `
[part=sources-lead] { font-size: .95em; line-height: 1.45; padding-block: 1em .3em }
[part=report] { display: grid; grid-template-columns: 1.7em minmax(0, 1fr); gap: .1em .5em; padding-block: .9em; border-block-start: 1px solid var(--l) }
[part=report]:first-child { border-block-start: 0 }
[part=letter] { font-size: 1.35em; line-height: 1; font-weight: 400; color: var(--m) }
[part=report] > div > [part=link] { text-decoration-line: none }
[part=report-title] { font-weight: 700; line-height: 1.27; text-wrap: pretty }
[part=outlet], [part=how], [part=draws-on], [part=use] { font-size: max(12px, .84em); line-height: 1.4; margin-block-start: .15em }
[part=outlet], [part=how], [part=draws-on] > :first-child, [part=shared] { color: var(--m) }
[part=how] > summary { min-block-size: 24px }
[part=draws-on], [part=use] { grid-column: 2; margin-block-start: .4em }
[part=draws-on] { padding-inline-start: .9em; border-inline-start: 1px solid var(--l); align-self: start }
`;

const wider = `
@container (min-width: 460px) {
  [part=wordings], [part=quotes] { grid-template-columns: 1fr 1fr; gap: 1.2em 1.4em }
  /* Not a grid: as the claim spans all columns, auto-fit would keep empty ones beside the sides. */
  [part=claim-row] { display: flex !important; flex-wrap: wrap; column-gap: 1em }
  [part=claim-row] > th { flex: 1 0 100% }
  [part=claim-row] > td { flex: 1 1 7em; max-inline-size: calc(50% - .5em) }
  [part=cell] { border-block-start: 2px solid var(--l); padding-block: .45em .1em; gap: .5em; block-size: 100% }
  [part~=says] > [part=cell] { border-color: currentColor }
  [part~=denies] > [part=cell], [part~=denied] > [part=cell] { border-color: var(--a) }
  [part=cell] :is(b, [part=position], [part=remark]) { display: block }
  [part=where] + [part=where]::before { content: none }
}
@container (min-width: 620px) {
  [part=report] { grid-template-columns: 2em minmax(0, 1fr) 15em; column-gap: .8em }
  [part=draws-on] { grid-area: 1 / 3 / 3; margin-block-start: .1em }
  [part=use] { grid-row: 2 }
}
@container (min-width: 860px) {
  [part=main] [part=wordings], [part=reactions] [part=wordings] { grid-template-columns: 1fr }
  [part=who] { display: table; table-layout: fixed }
  [part=who] thead { display: table-header-group }
  [part=who] tbody { display: table-row-group }
  [part=who] tr { display: table-row !important }
  [part=who] tr[hidden] { display: none !important }
  [part=who] :is(th, td), [part=spacer] { display: table-cell }
  [part=claim-row] > td { max-inline-size: none }
  [part=who] thead th { font-size: var(--s); font-weight: 700; padding-block: .95em .6em }
  [part=who] :is(th, td) + :is(th, td) { padding-inline-start: 1.5em }
  [part=who] th:first-child { inline-size: 27% }
  [part=claim-row] > * { border-block-start: 1px solid var(--l); padding-block: .85em .6em }
  [part=claim-group] { border: 0; padding: 0 }
  [part=cell] { border: 0; padding: .12em 0 0; block-size: auto }
  [part=cell] [part=name] { display: none !important }
  [part=others] td, [part=quotes-row] td { padding-block: 0 .6em }
  [part=quotes] { grid-template-columns: repeat(auto-fit, minmax(8em, 1fr)); gap: 1.6em }
  [part=report] { grid-template-columns: 2.4em minmax(0, 1fr) 19em }
}
@media print {
  [part=who] { font-size: .9em }
}
`;

/** All styles of the details. */
export const detailsStyles: string = bodies + claims + sources + wider;
