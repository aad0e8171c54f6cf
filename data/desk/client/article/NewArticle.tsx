import { countNoun } from "../../../source/count-noun.ts";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import { parseDateWords } from "../../shared/dates/parse-date-words.ts";
import type { ArticleProposal, ProposedKey } from "../../shared/new-article.ts";
import { addArticle, proposeArticle } from "../api.ts";
import { EMPTY_DRAFT } from "../desk-store.ts";
import type { DeskStore } from "../desk-store.ts";
import { CutLines } from "./CutLines.tsx";
import { LineTable } from "./LineTable.tsx";
import { PasteField } from "./PasteField.tsx";
import { ProposalField } from "./ProposalField.tsx";

const PROPOSED = [
  ["title", "Title"],
  ["outlet", "Outlet (empty where the text does not name it)"],
  ["day", "Published"],
  ["wire", "Agency that the text credits"],
] as const;

const PLAIN = [
  ["dayNote", "Reasoning of the day"],
  ["id", "Id, which is its permanent address"],
  ["language", "Language"],
] as const;

const ALL: readonly ProposedKey[] = [...PROPOSED.map(([key]) => key), "boilerplate"];

/** An article from pasted or dropped text: each part is proposed, and accepted or corrected. */
export function NewArticle({ desk }: { desk: DeskStore }) {
  const { pasted, proposal, accepted, rights } = desk.state.draft;
  const story = desk.state.view?.id;
  if (story === undefined) return null;
  const fail = (error: unknown): void =>
    desk.set({ status: error instanceof Error ? error.message : "It failed." });
  const read = async (text: string, whole = false): Promise<void> => {
    desk.edit({ pasted: text });
    if (text.trim() === "") return;
    desk.edit({ accepted: new Set() });
    await proposeArticle(text, whole).then((read) => {
      const [day, days] = [formatEdtf(read.day), read.days.map(formatEdtf)];
      desk.edit({ proposal: { ...read, day, days } });
      desk.set({ status: "Read. Accept or correct each proposal, then add the article." });
    }, fail);
  };
  const accept = (...keys: ProposedKey[]): void =>
    desk.edit({ accepted: new Set([...desk.state.draft.accepted, ...keys]) });
  const change = (changes: Partial<ArticleProposal>): void => {
    const current = desk.state.draft.proposal;
    if (current) desk.edit({ proposal: { ...current, ...changes } });
  };
  const correct = (key: ProposedKey, changes: Partial<ArticleProposal>): void => {
    change(changes);
    accept(key);
  };
  const add = async (): Promise<void> => {
    if (!proposal) return;
    const day = parseDateWords(proposal.day, "");
    if (day === null)
      return desk.set({ status: "Write under “Published” when it was published, as a date." });
    try {
      await desk.enqueue(async () => {
        const { id, saved, view } = await addArticle(story, {
          ...proposal,
          day,
          dayBasis: proposal.dayNote === "" ? "stated" : "inferred",
          rights,
          drafts: ALL.filter((key) => !accepted.has(key)),
        });
        desk.record(saved, {
          view,
          pane: "write",
          article: id,
          draft: EMPTY_DRAFT,
          status: "Article added.",
        });
      });
    } catch (error) {
      fail(error);
    }
  };
  return (
    <section class="form wide" aria-label="New article">
      <h2>New article</h2>
      <PasteField
        pasted={pasted}
        isRead={proposal !== null}
        onInput={(text) => desk.edit({ pasted: text })}
        onRead={(text) => void read(text)}
      />
      {proposal && (
        <>
          {PROPOSED.map(([key, label]) => (
            <ProposalField
              key={key}
              label={label}
              value={proposal[key]}
              reason={proposal.reasons[key]}
              isAccepted={accepted.has(key)}
              onAccept={() => accept(key)}
              onInput={(value) =>
                correct(key, { [key]: value, ...(key === "outlet" && { outletNote: "" }) })
              }
            >
              {key === "day" &&
                proposal.days
                  .filter((day) => day !== proposal.day)
                  .map((day) => (
                    <button key={day} type="button" onClick={() => correct("day", { day })}>
                      {day}
                    </button>
                  ))}
              {key !== "day" && key !== "title" && proposal[key] !== "" && (
                <button type="button" onClick={() => correct(key, { [key]: "" })}>
                  {key === "wire" ? "No agency" : "Not named"}
                </button>
              )}
            </ProposalField>
          ))}
          {PLAIN.map(([key, label]) => (
            <div key={key} class="field">
              <label for={`new-${key}`}>{label}</label>
              <input
                id={`new-${key}`}
                value={proposal[key]}
                onInput={(event) => change({ [key]: event.currentTarget.value })}
              />
            </div>
          ))}
          <div class="field">
            <label for="new-rights">What may be shown of the text</label>
            <select
              id="new-rights"
              value={rights}
              onChange={(event) =>
                desk.edit({ rights: event.currentTarget.value === "full" ? "full" : "quotes" })
              }
            >
              <option value="quotes">only the cited passages</option>
              <option value="full">the whole body</option>
            </select>
          </div>
          <h3>Lines; tick what is no part of the article</h3>
          <button
            type="button"
            aria-pressed={accepted.has("boilerplate")}
            onClick={() => accept("boilerplate")}
          >
            {accepted.has("boilerplate") ? "✓ Boilerplate accepted" : "Accept the boilerplate"}
          </button>
          <LineTable
            raw={proposal.raw}
            ranges={proposal.boilerplate}
            onChange={(boilerplate) => correct("boilerplate", { boilerplate })}
            onTitle={(title) => correct("title", { title })}
          />
          <CutLines cut={proposal.cut} onWhole={() => void read(pasted, true)} />
          <div class="tools bottom">
            <button
              type="button"
              disabled={accepted.size === ALL.length}
              onClick={() => accept(...ALL)}
            >
              Accept all proposals
            </button>
            <button type="button" class="primary" onClick={() => void add()}>
              Add the article
            </button>
            <button
              type="button"
              onClick={() => desk.set({ draft: EMPTY_DRAFT, status: "Discarded." })}
            >
              Discard
            </button>
            {accepted.size < ALL.length && (
              <span class="hint">
                {countNoun(ALL.length - accepted.size, "proposal")} not accepted yet. What is added
                without being accepted stays a draft, and the story cannot be published with drafts.
              </span>
            )}
          </div>
        </>
      )}
    </section>
  );
}
