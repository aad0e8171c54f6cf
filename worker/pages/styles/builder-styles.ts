/** Styles of the builder: the preview beside the form and the snippet. */
export const builderStyles = `
.site .lede { margin-block-end: 1em }
.steps { display: grid; grid-template-columns: minmax(0, 1fr); gap: 28px }
.choices .apart { margin-inline-start: auto }
.host {
  height: 660px; overflow: auto; border: 1px solid var(--line); border-block-start: 0; padding: 16px;
  background: #fffefb; color: #17191c; color-scheme: light; font-size: 17px
}
.builder:has([value=dark]:checked) .host { background: #141618; color: #e9e6df; color-scheme: dark }
.host > * { display: block; margin-inline: auto; max-width: 640px }
.builder:has([value=sidebar]:checked) .host > * { max-width: 300px }
.builder:has([value=full]:checked) .host > * { max-width: none }
.host iframe { width: 100%; height: 620px; border: 0 }
.where { padding: 0; border: 0; margin: 0; min-width: 0 }
.where legend { font-weight: 700; padding: 0; margin-block-end: .4em; font-size: 1em }
.where label { display: grid; grid-template-columns: 1.5em 1fr; align-items: baseline; padding: .42em 0; border-block-start: 1px solid var(--line); cursor: pointer }
.where label:has(:checked) { font-weight: 700 }
.where label .small { display: block; font-weight: 400 }
.code {
  margin-block-start: 1em; border: 1px solid var(--line); background: var(--tint);
  & header { display: flex; justify-content: space-between; align-items: center; gap: 1em; padding: .5em .5em .5em 1em; border-block-end: 1px solid var(--line); min-height: 52px }
  & header h2 { font-size: max(13px, .84em); font-weight: 400; color: var(--muted); margin: 0 }
  & pre { padding: 1em }
  & footer { padding: .6em 1em; border-block-start: 1px solid var(--line) }
}
.snippet p { margin: 0; padding: 0 1.2em .8em }
.rules header { border-block-start: 1px solid var(--line) }
.copy { display: flex; align-items: center; gap: .8em }
.variants label { display: inline-block; margin-inline-end: 1em; text-decoration-line: underline; text-decoration-color: var(--muted); text-underline-offset: .18em; padding-block: .2em }
.variants label[hidden] { display: none }
.variants label:has(:checked) { text-decoration-line: none }
.options { margin-block-start: 1.2em; border-block: 1px solid var(--line) }
.options label { display: block; font-size: .9em; margin-block-end: .7em }
.options label :is(input, select) { display: block; margin-block-start: .2em }
.side > .small { margin-block-start: .8em }
.status:not(:empty) { display: block; color: var(--accent); font-size: .9em; padding-block: .4em }
.more { margin-block-start: 48px; display: grid; gap: 0 40px }
.more pre { background: var(--tint); border: 1px solid var(--line); padding: .8em 1em; margin-block-end: 1em }
@media (min-width: 900px) {
  .steps { grid-template-columns: minmax(0, 1fr) 25rem; gap: 48px; align-items: start }
  .more { grid-template-columns: 1fr 1fr; grid-template-rows: auto 1fr }
  .more > section:first-child { grid-row: span 2 }
}
@media (max-width: 899px) {
  .steps > .side { order: -1 }
  .site .lede { font-size: 1em; margin-block-end: .6em }
  .site.builder h1 { font-size: 1.5em }
  .where label .small { display: none }
  .where label { padding: .3em 0 }
  .code { margin-block-start: .7em }
}
`;
