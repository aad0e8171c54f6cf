import { findMissingParts } from "../../../checks/lib/dates/missing-parts.ts";
import { Rights } from "../../../model/edition/vocabulary.ts";
import { isSlug } from "../../../model/text/slug.ts";
import { countNoun } from "../../../source/count-noun.ts";
import { explainDate } from "../../shared/dates/explain-date.ts";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import { parseDateWords } from "../../shared/dates/parse-date-words.ts";
import type { ArticleProposal } from "../../shared/desk-api.ts";
import { labelOf } from "../../shared/field-labels.ts";
import type { ProposedKey } from "../../shared/requests.ts";
import { addArticle, readProposal } from "../api.ts";
import { useDesk } from "../desk-context.ts";
import { EMPTY_DRAFT } from "../desk-state.ts";
import { Button } from "../fields/Button.tsx";
import { Choice } from "../fields/Choice.tsx";
import { useRefusal } from "../fields/use-refusal.ts";
import { TextInput } from "../fields/TextInput.tsx";
import { CutLines } from "./CutLines.tsx";
import { LineTable } from "./LineTable.tsx";
import { PasteField } from "./PasteField.tsx";
import { ProposalField } from "./ProposalField.tsx";

const PROPOSED = [
  ["title", labelOf("title")],
  ["outlet", "Outlet (empty where the text does not name it)"],
  ["day", "Published"],
  ["wire", labelOf("wire")],
] as const;

const PLAIN = [
  ["dayNote", "Reasoning of the day"],
  ["id", "Address, which is permanent"],
  ["language", labelOf("language")],
] as const;

const ALL: readonly ProposedKey[] = [...PROPOSED.map(([key]) => key), "boilerplate"];

/** An article from pasted or dropped text: each part is proposed, and accepted or corrected. */
export function NewArticlePane() {
  const desk = useDesk();
  const {
    refuse,
    accept: forget,
    refusalOf,
  } = useRefusal<(typeof PROPOSED)[number][0] | (typeof PLAIN)[number][0]>();
  const { pasted, proposal, accepted, rights } = desk.state.draft;
  const read = (text: string, whole = false): Promise<void> =>
    desk.attempt(async () => {
      desk.editDraft({ pasted: text });
      if (text.trim() === "") return;
      desk.editDraft({ accepted: new Set() });
      const found = await readProposal({ text, whole });
      const [day, days] = [formatEdtf(found.day), found.days.map(formatEdtf)];
      desk.editDraft({ proposal: { ...found, day, days } });
      desk.set({ status: "Read. Accept or correct each proposal, then add the article." });
    });
  const accept = (...keys: ProposedKey[]): void =>
    desk.editDraft({ accepted: new Set([...desk.state.draft.accepted, ...keys]) });
  /** A day is accepted only as a date. */
  const isAccepted = (key: ProposedKey): boolean =>
    accepted.has(key) && (key !== "day" || parseDateWords(proposal?.day ?? "", "") !== null);
  const change = (changes: Partial<ArticleProposal>): void => {
    const current = desk.state.draft.proposal;
    if (current) desk.editDraft({ proposal: { ...current, ...changes } });
  };
  const correct = (key: ProposedKey, changes: Partial<ArticleProposal>): void => {
    change(changes);
    accept(key);
  };
  const add = (): void => {
    if (!proposal) return;
    const day = parseDateWords(proposal.day, "");
    if (day === null) return refuse("day", explainDate(proposal.day, ""));
    const { id } = proposal;
    if (!isSlug(id)) return refuse("id", "Use lower-case letters, digits and single hyphens.");
    if (desk.state.view?.articles.some((article) => article.id === id))
      return refuse("id", "The story has another article with this address.");
    forget();
    const isStated = findMissingParts(day, proposal.raw, proposal.language).length === 0;
    const article = {
      ...proposal,
      day,
      dayBasis: isStated && proposal.dayNote === "" ? ("stated" as const) : ("inferred" as const),
      rights,
      drafts: ALL.filter((key) => !accepted.has(key)),
    };
    void desk.write((view) => addArticle(view.id, article), {
      pane: "write",
      article: article.id,
      goTo: 0,
      draft: EMPTY_DRAFT,
      status: "Article added.",
    });
  };
  return (
    <section class="wide" aria-label="New article">
      <h2>New article</h2>
      <PasteField
        pasted={pasted}
        isRead={proposal !== null}
        onInput={(text) => desk.editDraft({ pasted: text })}
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
              isAccepted={isAccepted(key)}
              refusal={refusalOf(key)}
              onAccept={() => {
                if (key === "day" && parseDateWords(proposal.day, "") === null)
                  refuse("day", explainDate(proposal.day, ""));
                else accept(key);
              }}
              onInput={(value) =>
                correct(key, { [key]: value, ...(key === "outlet" && { outletNote: "" }) })
              }
            >
              {key === "day" &&
                proposal.days
                  .filter((day) => day !== proposal.day)
                  .map((day) => (
                    <Button key={day} onClick={() => correct("day", { day })}>
                      {day}
                    </Button>
                  ))}
              {key !== "day" && key !== "title" && proposal[key] !== "" && (
                <Button onClick={() => correct(key, { [key]: "" })}>
                  {key === "wire" ? "No agency" : "Not named"}
                </Button>
              )}
            </ProposalField>
          ))}
          {PLAIN.map(([key, label]) => (
            <TextInput
              key={key}
              label={label}
              value={proposal[key]}
              refusal={refusalOf(key)}
              onInput={(value) => change({ [key]: value })}
            />
          ))}
          <Choice
            label={labelOf("rights")}
            value={rights}
            options={Rights.options}
            onSave={(value) => desk.editDraft({ rights: Rights.parse(value) })}
          />
          <h3>Lines; tick what is no part of the article</h3>
          <Button aria-pressed={accepted.has("boilerplate")} onClick={() => accept("boilerplate")}>
            {accepted.has("boilerplate") ? "✓ Boilerplate accepted" : "Accept the boilerplate"}
          </Button>
          <LineTable
            raw={proposal.raw}
            ranges={proposal.boilerplate}
            onChange={(boilerplate) => correct("boilerplate", { boilerplate })}
            onTitle={(title) => correct("title", { title })}
          />
          <CutLines cut={proposal.cut} onWhole={() => void read(pasted, true)} />
          <div class="tools bottom">
            <Button disabled={accepted.size === ALL.length} onClick={() => accept(...ALL)}>
              Accept all proposals
            </Button>
            <Button class="primary" onClick={add}>
              Add the article
            </Button>
            <Button onClick={() => desk.set({ draft: EMPTY_DRAFT, status: "Discarded." })}>
              Discard
            </Button>
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
