/** Styles of an article page; article-rows.ts adds the grid rows and the highlighting. */
export const articleStyles = `
:root { --mark: light-dark(#fbeec2, #4a3f17); --target: light-dark(#f6d98a, #6d5a17) }
.report-title { max-width: 24em }
.source { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 2.4rem; margin-block-start: 2em }
#text, .notes { display: contents }
.paragraph { grid-column: 1; font-size: 1.04em; line-height: 1.6; margin-block-end: 1.05em; min-width: 0 }
.note-group { grid-column: 1; min-width: 0 }
#text mark { background: var(--mark); color: inherit; padding-block: .05em }
.anchor { scroll-margin-block: 40vh }
.note {
  font-size: max(13px, .84em); line-height: 1.4; color: var(--muted); border-inline-start: 2px solid var(--line);
  padding-inline-start: .8em; margin: 0 0 1em;
  & b { display: block; color: var(--ink) }
  & p { margin: 0 }
  & a { white-space: nowrap }
  & .came { display: none }
}
@media (min-width: 900px) {
  .source { grid-template-columns: minmax(0, 38rem) minmax(0, 1fr) }
  .note-group { grid-column: 2 }
}
@media print { #text mark { text-decoration-line: underline; text-decoration-style: dotted } }
`;
