import { useState } from "preact/hooks";
import { BoilerplateKind } from "../../model/vocabulary.ts";
import { parseDateWords } from "../shared/parse-date-words.ts";
import type { ArticleProposal } from "../shared/new-article.ts";
import { addArticle, proposeArticle } from "./api.ts";
import type { DeskStore } from "./desk-store.ts";

const FIELDS = [
  ["title", "Title"],
  ["id", "Id, which is its permanent address"],
  ["outlet", "Outlet (empty where the text does not name it)"],
  ["day", "Published"],
  ["dayNote", "Reasoning of the day"],
  ["wire", "Agency that the text credits"],
  ["language", "Language"],
] as const;

type Kind = ArticleProposal["boilerplate"][number]["kind"];

/** Kind of each line, by its number from 1; a line without one is body. */
const kindsOf = ({ boilerplate }: ArticleProposal): Map<number, Kind> =>
  new Map(
    boilerplate.flatMap(({ kind, lines: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, index) => [first + index, kind] as const),
    ),
  );

/** Lines of one kind that stand together, as ranges. */
function rangesOf(kinds: ReadonlyMap<number, Kind>): ArticleProposal["boilerplate"] {
  const ranges: ArticleProposal["boilerplate"] = [];
  for (const [line, kind] of [...kinds].toSorted(([a], [b]) => a - b)) {
    const last = ranges.at(-1);
    if (last?.kind === kind && last.lines[1] === line - 1) last.lines[1] = line;
    else ranges.push({ kind, lines: [line, line], why: "" });
  }
  return ranges;
}

function LineTable({
  proposal,
  onChange,
}: {
  proposal: ArticleProposal;
  onChange: (boilerplate: ArticleProposal["boilerplate"]) => void;
}) {
  const kinds = kindsOf(proposal);
  const lines = proposal.raw.split("\n");
  return (
    <ol class="lines" aria-label="Lines; tick what is no part of the article">
      {lines.map((line, index) => {
        const number = index + 1;
        const kind = kinds.get(number);
        if (line.trim() === "") return <li key={number} class="blank" value={number} />;
        const set = (to: Kind | undefined): void => {
          const next = new Map(kinds);
          if (to === undefined) next.delete(number);
          else next.set(number, to);
          onChange(rangesOf(next));
        };
        return (
          <li key={number} value={number} class={kind ? "state boilerplate" : ""}>
            <label>
              <input
                type="checkbox"
                checked={kind !== undefined}
                onChange={(event) => set(event.currentTarget.checked ? "promotion" : undefined)}
              />{" "}
              {line}
            </label>
            {kind && (
              <select
                aria-label={`Kind of line ${number}`}
                value={kind}
                onChange={(event) => set(BoilerplateKind.parse(event.currentTarget.value))}
              >
                {BoilerplateKind.options.map((option) => (
                  <option key={option} selected={option === kind}>
                    {option}
                  </option>
                ))}
              </select>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** An article from pasted or dropped text: each part is proposed, and mended or accepted as it stands. */
export function NewArticle({ desk }: { desk: DeskStore }) {
  const [pasted, setPasted] = useState("");
  const [proposal, setProposal] = useState<ArticleProposal | null>(null);
  const [rights, setRights] = useState<"full" | "quotes">("quotes");
  const story = desk.state.view?.id;
  if (story === undefined) return null;
  const fail = (error: unknown): void =>
    desk.set({ status: error instanceof Error ? error.message : "It failed." });
  const read = async (text: string): Promise<void> => {
    setPasted(text);
    if (text.trim() === "") return;
    await proposeArticle(text).then(setProposal, fail);
  };
  const add = async (): Promise<void> => {
    if (!proposal) return;
    const day = parseDateWords(proposal.day, "");
    if (day === null) return desk.set({ status: "Say when it was published, as a date." });
    try {
      await desk.enqueue(async () => {
        const { id, view } = await addArticle(story, {
          ...proposal,
          day,
          dayBasis: proposal.dayNote === "" ? "stated" : "inferred",
          outletNote: "",
          rights,
        });
        desk.set({ view, pane: "write", article: id, status: "Article added." });
      });
    } catch (error) {
      fail(error);
    }
  };
  return (
    <section class="form wide" aria-label="New article">
      <h2>New article</h2>
      <div class="field">
        <label for="pasted">Paste or drop the text, or a page’s HTML</label>
        <textarea
          id="pasted"
          rows={proposal ? 3 : 14}
          value={pasted}
          onInput={(event) => setPasted(event.currentTarget.value)}
          onPaste={(event) => {
            const html = event.clipboardData?.getData("text/html") ?? "";
            const text = event.clipboardData?.getData("text/plain") ?? "";
            event.preventDefault();
            void read(text === "" ? html : text);
          }}
          onDrop={(event) => {
            const [file] = event.dataTransfer?.files ?? [];
            if (!file) return;
            event.preventDefault();
            void file.text().then(read);
          }}
        />
        <button type="button" onClick={() => void read(pasted)}>
          Read the text
        </button>
      </div>
      {proposal && (
        <>
          {FIELDS.map(([key, label]) => (
            <div key={key} class="field">
              <label for={`new-${key}`}>{label}</label>
              <input
                id={`new-${key}`}
                value={proposal[key]}
                onInput={(event) => setProposal({ ...proposal, [key]: event.currentTarget.value })}
              />
            </div>
          ))}
          <div class="field">
            <label for="new-rights">What may be shown of the text</label>
            <select
              id="new-rights"
              value={rights}
              onChange={(event) =>
                setRights(event.currentTarget.value === "full" ? "full" : "quotes")
              }
            >
              <option value="quotes">only the cited passages</option>
              <option value="full">the whole body</option>
            </select>
          </div>
          <button type="button" class="primary" onClick={() => void add()}>
            Add the article
          </button>
          <h3>Lines; tick what is no part of the article</h3>
          <LineTable
            proposal={proposal}
            onChange={(boilerplate) => setProposal({ ...proposal, boilerplate })}
          />
          {proposal.cut.length > 0 && (
            <details>
              <summary>{proposal.cut.length} lines of the page were left out</summary>
              <ul>
                {proposal.cut.map((line, index) => (
                  <li key={index}>{line}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
