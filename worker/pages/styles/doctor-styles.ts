/** Styles of /doctor: the form, the findings, and the other ways to check a page. */
export const doctorStyles = `
.check-form { display: flex; flex-wrap: wrap; gap: .6em; max-width: 44em; align-items: end }
.check-form label { flex: 1 1 16em; font-size: .9em }
.check-form input { margin-block-start: .2em }
.check-form button { min-height: 40px }
.findings { max-width: 44em; padding: 0; list-style: none }
.findings > li { border-block-start: 1px solid var(--line); padding-block: .8em }
.findings p { margin: 0 }
.findings p + p { margin-block-start: .25em }
.findings b { display: block }
.bookmarklet { display: inline-block; padding: .4em 1em; border: 1px solid var(--firm); border-radius: 2px; font-weight: 700 }
.site a.bookmarklet { text-decoration-line: none }
.site textarea { display: block; width: 100%; padding: .8em 1em; color: inherit; background: var(--tint); border: 1px solid var(--line); resize: vertical }
`;
