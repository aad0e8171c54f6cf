import { pageStyles } from "../../../widget/styles/element-styles.ts";

/** Styles of a box in a page of the service. They are written for a shadow tree, so here they are scoped to the box's element. */
export const pageBoxStyles = `#kd {${pageStyles}}`;

/** Styles of the story page below the box, and of the page of changes. */
export const storyStyles = `
.below { display: grid; gap: 0 40px; margin-block-start: 20px }
@media (min-width: 900px) { .below { grid-template-columns: minmax(0, 1fr) 17rem } }
.purposes {
  & h2 { font-size: 1em; margin-block: 1.4em .4em }
  & h3 { margin: 0 }
  & section { padding: .6em 0; border-block-start: 1px solid var(--line); font-size: .9em }
  & p { margin: 0 }
}
/* Links, whose addresses paper does not show. */
@media print { .purposes { display: none } }
.changes {
  & > li { border-block-start: 3px solid var(--firm); padding-block: 1.1em 1.4em }
  & h3 { margin-block-end: .2em }
  & del { color: var(--muted); text-decoration-thickness: 1px }
  & ins { text-decoration-line: none; border-block-end: 1px solid var(--muted) }
  & li li { margin-block-end: .5em }
}
`;
