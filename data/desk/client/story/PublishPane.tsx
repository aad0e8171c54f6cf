import { useState } from "preact/hooks";
import type { EditionChange } from "../../../edition/compare-editions.ts";
import type { PublicationView } from "../../shared/desk-api.ts";
import { publishStory, readStory, RequestError } from "../api.ts";
import type { DeskStore } from "../desk-store.ts";
import { ProblemList } from "./ProblemList.tsx";
import { textOf } from "../../shared/values.ts";

const WORDS = { added: "New", changed: "Changed", removed: "Removed" } as const;

/** What comes with new developments is counted, not listed. */
const isPart = ({ kind, subject }: EditionChange): boolean =>
  kind === "added" && (subject === "statement" || subject === "actor" || subject === "article");

/** Asks for the correction of one change, and enters it as the first of the list. */
function CorrectionForm({
  desk,
  today,
  uncorrected: { change, target },
}: {
  desk: DeskStore;
  today: string;
  uncorrected: PublicationView["uncorrected"][number];
}) {
  const [whatChanged, setWhatChanged] = useState("");
  const add = (): void => {
    if (whatChanged.trim() === "") return;
    const value = { date: today, ...target, whatChanged: whatChanged.trim() };
    const edits = [{ path: [0], value, insert: true }];
    void desk.save([{ file: "corrections.yaml", edits }], "Correction entered.");
  };
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label>
        What changed for readers in the {change.subject} {change.id}{" "}
        <input
          size={60}
          value={whatChanged}
          onInput={(event) => setWhatChanged(event.currentTarget.value)}
        />
      </label>
      <button type="submit">Enter the correction</button>
    </form>
  );
}

/** What will change for readers, the corrections that it needs, and the publication. */
export function PublishPane({ desk }: { desk: DeskStore }) {
  const [note, setNote] = useState("");
  const [message, setMessage] = useState("");
  const [refused, setRefused] = useState<string[]>([]);
  const { view } = desk.state;
  if (!view) return null;
  const { publication } = view;
  const nameOf = ({ subject, id }: EditionChange): string =>
    (subject === "development" &&
      textOf(view.developments.find((item) => item.id === id)?.value["headline"])) ||
    `${subject} ${id}`;
  const blocking = view.problems.filter(({ level }) => level !== "hint");
  const publish = async (): Promise<void> => {
    await desk.enqueue(async () => {
      const seen = desk.state.view ?? view;
      const response = await publishStory(seen.id, note, seen.hashes).catch((error: unknown) => {
        if (error instanceof RequestError) return null;
        throw error;
      });
      if (response === null)
        return desk.set({
          view: await readStory(seen.id),
          status:
            "A file changed outside the desk, so nothing was published. It was read again: look at what will change, and publish.",
        });
      setRefused(response.refused);
      setMessage(response.message);
      desk.set({
        view: response.view,
        status: response.edition
          ? `Published edition ${response.edition}.`
          : "Nothing was published.",
      });
    });
  };
  return (
    <section class="form wide" aria-label="Publish">
      {blocking.length > 0 && (
        <>
          <h2>Before it can be published</h2>
          <ProblemList desk={desk} problems={blocking} />
        </>
      )}
      <h2>What will change for readers</h2>
      {!publication && <p>The story cannot be built yet: it needs one sound development.</p>}
      {publication?.published && <p>Nothing: this edition is published.</p>}
      {publication && !publication.published && (
        <ul>
          {publication.changes
            .filter((change) => !isPart(change))
            .map((change) => (
              <li key={`${change.subject} ${change.id}`}>
                {WORDS[change.kind]}: {nameOf(change)}
                {change.fields.length > 0 && ` (${change.fields.join(", ")})`}
              </li>
            ))}
          {[...Map.groupBy(publication.changes.filter(isPart), ({ subject }) => subject)].map(
            ([subject, parts]) => (
              <li key={subject}>
                New: {parts.length} {subject}
                {parts.length > 1 && "s"}
              </li>
            ),
          )}
        </ul>
      )}
      {publication?.uncorrected.map((uncorrected) => (
        <CorrectionForm
          key={`${uncorrected.change.subject} ${uncorrected.change.id}`}
          {...{ desk, uncorrected }}
          today={publication.today}
        />
      ))}
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          void publish();
        }}
      >
        <label>
          What changed, in a few words{" "}
          <input size={50} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
        </label>
        <button type="submit" class="primary" disabled={blocking.length > 0}>
          Publish
        </button>
        <p class="hint">
          Publishing is not undone here: an edition stays on record, and a later one corrects it.
          Readers get it when it is deployed.
        </p>
      </form>
      {refused.length > 0 && (
        <ul class="note error">
          {refused.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {message !== "" && (
        <>
          <h3>Next: commit what was written, then deploy</h3>
          <div class="field">
            <label for="commit-message">Commit message</label>
            <textarea
              id="commit-message"
              readOnly
              rows={Math.min(16, message.split("\n").length + 1)}
              value={message}
            />
            <button type="button" onClick={() => void navigator.clipboard.writeText(message)}>
              Copy the message
            </button>
          </div>
        </>
      )}
    </section>
  );
}
