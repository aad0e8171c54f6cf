/** Styles of the docs page: the table of contents beside the text, operations folded. */
export const docsStyles = `
.contents { font-size: max(13px, .84em); line-height: 1.4 }
.contents summary { font-weight: 700 }
.contents ul { list-style: none; padding: 0; margin: 0 0 .8em }
.contents li li { padding-inline-start: .8em }
.contents a { display: block; padding-block: .22em; text-decoration-line: none; color: var(--muted); overflow-wrap: anywhere }
.contents a:hover { color: var(--ink); text-decoration-line: underline }
.manual { min-width: 0 }
.manual > section { border-block-start: 3px solid var(--firm); padding-block: 1.1em 1.4em }
.manual > section > h2 { font-size: 1.35em }
.operation { border-block-start: 1px solid var(--line) }
.operation > summary { display: flex; flex-wrap: wrap; gap: 0 .8em; align-items: baseline; padding-block: .6em }
.operation > summary::before { content: "▸"; color: var(--muted); inline-size: .8em }
.operation[open] > summary::before { content: "▾" }
.operation > summary h3 { margin: 0; flex: 1; font-size: 1em; font-weight: 400 }
.operation > summary h3 code { font-size: 14px; font-weight: 700 }
.operation > summary .small { flex-basis: 100%; padding-inline-start: 1.8em }
.operation[open] > summary { font-weight: 700 }
.operation > div { padding-block-end: 1.4em }
.parameters th { font-weight: 400; white-space: nowrap }
.parameters td + td { width: 13rem }
.languages { margin-block-start: 1em }
.sample, .response { background: var(--tint); border: 1px solid var(--line); padding: .8em 1em; max-height: 26rem; overflow: auto }
.sample { border-block-start: 0; display: none }
.operation:has([value=curl]:checked) .curl, .operation:has([value=javascript]:checked) .javascript,
.operation:has([value=python]:checked) .python, .operation:has([value=r]:checked) .r { display: block }
.request { display: flex; flex-wrap: wrap; gap: .5em .8em; align-items: center; margin-block: .8em }
.problems dt { margin-block-start: .8em }
.problems dd { margin: 0 }
@media (min-width: 900px) {
  .manual-page { display: grid; grid-template-columns: 15rem minmax(0, 1fr); gap: 48px; align-items: start }
  .contents { position: sticky; inset-block-start: 1rem; max-height: calc(100vh - 2rem); overflow: auto }
}
@media (max-width: 599px) {
  .parameters :is(tr, th, td) { display: block; border: 0; padding: .15em 0; width: auto }
  .parameters td + td { width: auto }
  .parameters thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
  .parameters tr { padding-block: .5em; border-block-start: 1px solid var(--line) }
}
`;
