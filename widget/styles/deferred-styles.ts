/** Styles of the first view that are needed only for its use, for print, or in forced colours. Scripts load them with the details. */
export const deferredStyles = `
[part=text], [part=correction] { max-inline-size: 30em }
[aria-expanded=true] [part=chevron] { rotate: 180deg }
[part~=row], [part~=reaction], details, summary { scroll-margin-block: max(6.5em, 100px) }
summary:hover [part=headline], summary:hover [part=pull] { text-decoration-line: underline; text-decoration-thickness: 1px; text-underline-offset: .16em }
[part=occasion] { font-size: max(12px, .85em); line-height: 1.3; margin-block-start: .2em }
[part=statement] > [part=body] { padding-block: .35em .6em; padding-inline-start: 1.4em }
:is(a, button):hover { text-decoration-color: currentColor }
@media (forced-colors: active) {
  [aria-pressed=true] { text-decoration-line: underline }
  /* Transparent borders would be drawn, and hide the rule below the tabs. */
  [part=tab], [part~=row]:first-child, [part=year] + [part~=row], [part=since] + [part~=row], [part~=same] { border-color: Canvas }
  [part=tab][aria-selected=false] { margin-block-end: 0 }
  [part=tab][aria-selected=true] { border-color: Highlight }
}
@media print {
  [part=box] { --fg: #000; --bg: #fff; container-type: normal; color-scheme: light; color: #000; background: #fff }
  [part=box], [part=view], [part=list] { display: block }
  [part=bar], [part=claims], [part=chevron], [part=fold], [part=more], [part=notice], [part=footer] { display: none }
  [part~=row], [part=print], [part=year] { display: block !important; break-inside: avoid }
  [part=year] { break-after: avoid }
  [part=issue] { margin-block-start: .7em }
  [part=print] { border-block-start: 1px solid var(--l); padding-block: .6em; font-size: var(--s); line-height: 1.4 }
}
`;
