import { useState } from "preact/hooks";
import { publishStory } from "./api.ts";
import type { DeskStore } from "./desk-store.ts";
import { ProblemList } from "./ProblemList.tsx";
import { textOf } from "./values.ts";

/** Asks for the correction of one development, and enters it as the first of the list. */
function CorrectionForm({ desk, development }: { desk: DeskStore; development: string }) {
  const [whatChanged, setWhatChanged] = useState("");
  const add = (): void => {
    const today = new Date().toISOString().slice(0, 10);
    const { view } = desk.state;
    if (whatChanged.trim() === "" || !view) return;
    const value = { date: today, development, whatChanged: whatChanged.trim() };
    const file = "corrections.yaml";
    void desk.save(
      [
        view.hashes[file] === undefined
          ? { file, value: [value] }
          : { file, edits: [{ path: [0], value, insert: true }] },
      ],
      "Correction entered.",
    );
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
        What changed in “{development}”, for readers{" "}
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
  const headlineOf = (id: string): string =>
    textOf(view.developments.find((item) => item.id === id)?.value["headline"]) || id;
  const blocking = view.problems.filter(({ level }) => level !== "hint");
  const publish = async (): Promise<void> => {
    const response = await publishStory(view.id, note);
    setRefused(response.refused);
    setMessage(response.message);
    desk.set({
      view: response.view,
      status: response.edition
        ? `Published edition ${response.edition}.`
        : "Nothing was published.",
    });
  };
  return (
    <section class="form wide" aria-label="Publish">
      <h2>What will change for readers</h2>
      {!publication && <p>The story cannot be built yet.</p>}
      {publication?.published && <p>Nothing: this edition is published.</p>}
      {publication && !publication.published && (
        <ul>
          {publication.changes.added.map((id) => (
            <li key={id}>New: {headlineOf(id)}</li>
          ))}
          {publication.changes.changed.map(({ development, fields }) => (
            <li key={development}>
              Changed: {headlineOf(development)} ({fields.join(", ")})
            </li>
          ))}
          {publication.changes.removed.map((id) => (
            <li key={id}>Removed: {id}</li>
          ))}
        </ul>
      )}
      {publication?.uncorrected.map((development) => (
        <CorrectionForm key={development} {...{ desk, development }} />
      ))}
      {blocking.length > 0 && (
        <>
          <h3>Before it can be published</h3>
          <ProblemList desk={desk} problems={blocking} />
        </>
      )}
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
          <h3>Commit message</h3>
          <pre tabIndex={0}>{message}</pre>
        </>
      )}
    </section>
  );
}
