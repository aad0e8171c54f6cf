/** A text in which backquotes mark code. */
export const MarkedText = ({ text }: { text: string }) => (
  <>
    {text
      .split("`")
      .map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part))}
  </>
);
