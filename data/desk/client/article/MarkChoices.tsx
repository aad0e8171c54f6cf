import { BoilerplateKind, UncitedReason } from "../../../model/edition/vocabulary.ts";

const REASONS: Record<UncitedReason, string> = {
  duplicate: "duplicate: repeats what is cited",
  background: "background: the setting, familiar without this report",
  opinion: "opinion: the outlet’s own view or mood",
  unattributed: "unattributed: a claim by nobody",
  introduction: "introduction: a lead-in or subheading",
  "outside-story": "outside this story",
};

/** Two menus for the selection: the reason why its sentences are not cited, and the kind of boilerplate of its lines. Null removes either. */
export function MarkChoices({
  onExplain,
  onMark,
}: {
  onExplain: (reason: string | null) => void;
  onMark: (kind: string | null) => void;
}) {
  return (
    <>
      <label for="explain">
        Explained <kbd>x</kbd>
      </label>
      <select
        id="explain"
        onChange={(event) => {
          const reason = event.currentTarget.value;
          event.currentTarget.value = "";
          if (reason !== "") onExplain(reason === "none" ? null : reason);
        }}
      >
        <option value="">reason …</option>
        <option value="none">no reason any more</option>
        {UncitedReason.options.map((reason) => (
          <option key={reason} value={reason}>
            {REASONS[reason]}
          </option>
        ))}
      </select>
      <label for="boilerplate">
        Boilerplate <kbd>b</kbd>
      </label>
      <select
        id="boilerplate"
        onChange={(event) => {
          const kind = event.currentTarget.value;
          event.currentTarget.value = "";
          if (kind !== "") onMark(kind === "body" ? null : kind);
        }}
      >
        <option value="">kind …</option>
        <option value="body">no boilerplate</option>
        {BoilerplateKind.options.map((kind) => (
          <option key={kind}>{kind}</option>
        ))}
      </select>
    </>
  );
}
