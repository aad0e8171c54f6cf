import { useState } from "preact/hooks";
import type { StoryView } from "../../shared/desk-api.ts";
import { listChanges } from "../../shared/describe-change.ts";
import { publishStory } from "../api.ts";
import { useStory } from "../desk-context.ts";
import { InlineForm } from "../fields/InlineForm.tsx";
import { TextInput } from "../fields/TextInput.tsx";
import { useRefusal } from "../fields/use-refusal.ts";
import { useUnsaved } from "../fields/use-unsaved.ts";
import { ProblemList } from "../problems/ProblemList.tsx";
import { CorrectionForm, CorrectionList } from "./Corrections.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { PublishedEditions } from "./PublishedEditions.tsx";
import { Refused } from "./Refused.tsx";

const listUnconfirmed = ({ publication }: StoryView): string =>
  JSON.stringify(publication?.unconfirmed ?? []);

/** What will change for readers, the corrections that it needs, and the publication. */
export function PublishPane() {
  const { desk, view } = useStory();
  const [note, setNote] = useUnsaved("note of the edition", "");
  const { refuse, accept, refusalOf } = useRefusal<"note">();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [message, setMessage] = useUnsaved("text for the commit", "");
  const { publication } = view;
  const uncorrected = publication?.uncorrected ?? [];
  const isCurrent = publication?.published === true;
  const publish = (): Promise<void> =>
    desk.attempt(() =>
      desk.enqueue(async () => {
        // The saves before this one are part of what is published; their changes are not confirmed before they are listed.
        const saved = desk.state.view ?? view;
        const response = await publishStory(view.id, {
          note: desk.curl(note),
          confirmed: listUnconfirmed(saved) === listUnconfirmed(view),
          hashes: saved.hashes,
        });
        setRefused(response.refused);
        setMessage(response.message);
        if (response.edition !== null) setNote("");
        desk.set({
          view: response.view,
          status: response.edition ? "Published." : "Nothing was published.",
        });
      }),
    );
  const submit = (): void => {
    if (note.trim() === "") return refuse("note", "Write what is new for readers.");
    accept();
    void publish();
  };
  return (
    <section class="wide" aria-label="Publish">
      {view.problems.length > 0 && (
        <>
          <h2>Before it can be published</h2>
          <ProblemList />
        </>
      )}
      <h2>What will change for readers</h2>
      {!publication && <p>The story cannot be built yet: it needs one complete development.</p>}
      {isCurrent && <p>Nothing: this edition is published.</p>}
      {publication && !isCurrent && (
        <ul>
          {listChanges(view, publication.changes).map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
      {uncorrected.map((item) => (
        <CorrectionForm
          key={`${item.change.subject} ${item.change.id}`}
          uncorrected={item}
          today={publication?.today ?? ""}
        />
      ))}
      <CorrectionList />
      {!isCurrent && (
        <InlineForm onSubmit={submit}>
          <TextInput
            label="For the record of editions: what is new, in a few words"
            value={note}
            refusal={refusalOf("note")}
            onInput={setNote}
          />
          <button
            type="submit"
            class="primary"
            disabled={view.problems.length > 0 || uncorrected.length > 0}
          >
            Publish
          </button>
          {view.problems.length > 0 && <p class="hint">Solve the problems above first.</p>}
          {uncorrected.length > 0 && (
            <p class="hint">
              Readers have seen what was changed: enter{" "}
              {uncorrected.length === 1 ? "the correction" : "each correction"} above, then publish.
            </p>
          )}
          {publication && publication.unconfirmed.length > 0 && (
            <p class="hint">
              Readers have seen what is changed or removed. By publishing you confirm each change
              that is listed above.
            </p>
          )}
          <p class="hint">
            Publishing is not undone here: an edition stays on record, and a later one corrects it.
            Readers get it when it is deployed.
          </p>
        </InlineForm>
      )}
      <Refused lines={refused} />
      <NextSteps message={message} />
      <PublishedEditions />
    </section>
  );
}
