/** Styles of labels whose radio buttons are covered by their text; as tabs above what they select, with the class `choices`. */
export const choiceStyles = `
.choice { position: relative; cursor: pointer }
.choice input { position: absolute; opacity: 0; inset: 0; width: 100%; height: 100%; cursor: pointer }
.choice:has(:checked) { color: var(--ink); font-weight: 700 }
.choice:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: 2px }
.choices {
  display: flex; flex-wrap: wrap; gap: 0 1.2em; border: 0; border-block-end: 1px solid var(--line); padding: 0; margin: 0; min-width: 0;
  & .choice { padding: .45em 0; margin-block-end: -1px; font-size: .9em; color: var(--muted); border-block-end: 2px solid transparent }
  & .choice:has(:checked) { color: var(--ink); border-color: currentColor }
}
`;
