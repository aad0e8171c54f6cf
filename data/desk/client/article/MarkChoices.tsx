import { BoilerplateKind, UncitedReason } from "../../../model/edition/vocabulary.ts";
import { PickMenu } from "../fields/Select.tsx";

const REASONS: Record<UncitedReason, string> = {
  duplicate: "duplicate: repeats what is cited",
  background: "background: the setting, familiar without this report",
  opinion: "opinion: the outlet’s own view or mood",
  unattributed: "unattributed: a claim by nobody",
  introduction: "introduction: a lead-in or subheading",
  "outside-story": "outside this story",
};

interface MarkChoicesProps {
  onExplain: (reason: string | null) => void;
  onMark: (kind: string | null) => void;
}

/** Two menus for the selection: the reason why its sentences are not cited, and the kind of boilerplate of its lines. Null removes either. */
export const MarkChoices = ({ onExplain, onMark }: MarkChoicesProps) => (
  <>
    <span>
      <label for="explain">
        Explained <kbd>x</kbd>
      </label>{" "}
      <PickMenu
        id="explain"
        prompt="reason …"
        options={[["none", "no reason any more"], ...Object.entries(REASONS)]}
        onPick={(reason) => onExplain(reason === "none" ? null : reason)}
      />
    </span>
    <span>
      <label for="boilerplate">
        Boilerplate <kbd>b</kbd>
      </label>{" "}
      <PickMenu
        id="boilerplate"
        prompt="kind …"
        options={[["body", "no boilerplate"], ...BoilerplateKind.options]}
        onPick={(kind) => onMark(kind === "body" ? null : kind)}
      />
    </span>
  </>
);
