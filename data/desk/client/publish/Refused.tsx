/** Why nothing was published or withdrawn. */
export const Refused = ({ lines }: { lines: readonly string[] }) =>
  lines.length > 0 && (
    <ul class="note error">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
