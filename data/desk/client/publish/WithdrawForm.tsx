import { useState } from "preact/hooks";
import type { EditionsFile } from "../../../model/story-files.ts";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import { withdrawEdition } from "../api.ts";
import { BoxPreview, deskTheme } from "../box/BoxPreview.tsx";
import { useStory } from "../desk-context.ts";
import { Confirmation } from "../fields/Confirmation.tsx";
import { InlineForm } from "../fields/InlineForm.tsx";
import { TextInput } from "../fields/TextInput.tsx";
import { useRefusal } from "../fields/use-refusal.ts";
import { useUnsaved } from "../fields/use-unsaved.ts";
import { Refused } from "./Refused.tsx";

interface WithdrawFormProps {
  entry: EditionsFile[number];
  onCancel: () => void;
  /** `message`: of the commit. */
  onDone: (message: string) => void;
}

/** Asks for the reason, shows what readers will get, and withdraws the edition after a second click. */
export function WithdrawForm({ entry, onCancel, onDone }: WithdrawFormProps) {
  const { desk, view } = useStory();
  const { edition, published } = entry;
  const [typed, setTyped] = useUnsaved(`reason for withdrawing ${edition}`, "");
  const [isConfirming, setIsConfirming] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);
  const { refuse, accept, refusalOf } = useRefusal<"reason">();
  const reason = desk.curl(typed.trim());
  const submit = (): void => {
    if (reason === "") return refuse("reason", "Write the reason, in a sentence for readers.");
    accept();
    setIsConfirming(true);
  };
  const withdraw = (): Promise<void> =>
    desk.attempt(() =>
      desk.enqueue(async () => {
        const response = await withdrawEdition(view.id, { edition, reason });
        setRefused(response.refused);
        setIsConfirming(false);
        if (response.edition === null) return;
        setTyped("");
        desk.set({ view: response.view, status: "Edition withdrawn." });
        onDone(response.message);
      }),
    );
  return (
    <fieldset>
      <legend>Withdraw the edition of {formatEdtf(published)}</legend>
      <InlineForm onSubmit={submit}>
        <TextInput
          label="Why, in a sentence that readers see"
          value={typed}
          refusal={refusalOf("reason")}
          isFocused
          onInput={(text) => {
            setTyped(text);
            setIsConfirming(false);
          }}
          onCancel={onCancel}
        />
        <button type="submit">Withdraw</button>
      </InlineForm>
      <Refused lines={refused} />
      <p class="hint">
        What readers get then: the address of this edition, and each box that a publisher has frozen
        at it, show only the reason. Copies that others have made are not recalled.
      </p>
      {view.edition && reason !== "" && (
        <BoxPreview
          edition={view.edition}
          width={320}
          theme={deskTheme()}
          withdrawn={{ edition, published, reason }}
        />
      )}
      {isConfirming && (
        <Confirmation
          confirm="Withdraw this edition"
          cancel="Keep it"
          onConfirm={() => void withdraw()}
          onCancel={() => setIsConfirming(false)}
        >
          <p>A withdrawal is not undone here. Readers get it when it is deployed.</p>
        </Confirmation>
      )}
    </fieldset>
  );
}
