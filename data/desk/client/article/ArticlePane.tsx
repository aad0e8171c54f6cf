import { useEffect, useRef, useState } from "preact/hooks";
import { QUOTED_SHARE } from "../../../model/story-files.ts";
import { HEADLINE_LENGTH } from "../../../model/text/text-lengths.ts";
import type { ArticleView, SentenceState, PendingChange } from "../../shared/desk-api.ts";
import type { TextRange } from "../../../model/text/text-range.ts";
import type { PassageUse, SelectedPassage } from "../../shared/passages/select-passage.ts";
import { readSelection, selectRun } from "./article-selection.ts";
import { ArticleForm } from "./ArticleForm.tsx";
import { ArticleText } from "./ArticleText.tsx";
import { LineGroups } from "./LineGroups.tsx";
import { MarkChoices } from "./MarkChoices.tsx";
import { SentenceCounts } from "./SentenceCounts.tsx";
import type { DeskStore } from "../desk-store.ts";
import { curl } from "../Field.tsx";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import {
  listUnaccountedLines,
  markBoilerplate,
  markLines,
} from "../../shared/passages/mark-lines.ts";
import { explain } from "../../shared/passages/explain-sentences.ts";
import {
  addEvidence,
  addQuotes,
  newDevelopment,
  passagesOf,
} from "../../shared/passages/passage-changes.ts";
import { recordOf, recordsOf, textOf } from "../../shared/values.ts";

const unaccounted = (state: SentenceState): boolean => state === "unaccounted";

const ONLY_BOILERPLATE =
  "The selected words are boilerplate: to cite them, choose “no boilerplate” for their lines first.";

/** An article's text, and what is done with the words selected in it. */
export function ArticlePane({ desk, article }: { desk: DeskStore; article: ArticleView }) {
  const text = useRef<HTMLDivElement>(null);
  const headline = useRef<HTMLInputElement>(null);
  /** Holds the passage while the headline of a new development is typed. */
  const [waiting, setWaiting] = useState<SelectedPassage | null>(null);
  const [typed, setTyped] = useState("");
  useEffect(() => {
    if (waiting) headline.current?.focus();
  }, [waiting]);
  const { view, development } = desk.state;
  if (!view) return null;

  const selection = (): TextRange | null => text.current && readSelection(text.current);
  const withRange = (
    act: (range: TextRange) => PendingChange[],
    status: string,
    nothing = "Nothing to change in the selection.",
  ): void => {
    const range = selection();
    if (!range) return desk.set({ status: "Select words of the article first." });
    const changes = act(range);
    if (changes.length === 0) return desk.set({ status: nothing });
    void desk.save(changes, status).then(() => text.current?.focus());
  };
  const withPassages = (
    use: PassageUse,
    act: (passages: SelectedPassage[]) => PendingChange[],
    status: string,
  ): void => withRange((range) => act(passagesOf(article, range, use)), status, ONLY_BOILERPLATE);
  const startDevelopment = (): void => {
    const range = selection();
    if (!range) return desk.set({ status: "Select words of the article first." });
    const [passage] = passagesOf(article, range, "evidence");
    if (!passage) return desk.set({ status: ONLY_BOILERPLATE });
    setTyped("");
    setWaiting(passage);
  };
  const finishDevelopment = async (): Promise<void> => {
    if (!waiting || typed.trim() === "") return;
    const { id, change } = newDevelopment(view, article, waiting, curl(desk, typed.trim()));
    setWaiting(null);
    if (await desk.save([change], "Development added.")) desk.set({ development: id });
  };
  const current = view.developments.find(({ id }) => id === development);
  const statements = recordsOf(current?.value["statements"]).length;
  const evidence = (): void =>
    withPassages(
      "evidence",
      ([passage]) =>
        development && passage ? addEvidence(view, development, article, passage) : [],
      "Evidence added.",
    );
  const quote = (onto?: number): void =>
    withPassages(
      "statement",
      (passages) => (development ? addQuotes(view, development, article, passages, onto) : []),
      "Quote added.",
    );
  const next = (step: 1 | -1, isWanted: (state: SentenceState) => boolean): void => {
    if (!text.current) return;
    const at = selection()?.start ?? -1;
    const list = article.sentences.filter(({ state }) => isWanted(state));
    const ordered = step === 1 ? list : list.toReversed();
    const found = ordered.find(({ start }) => (step === 1 ? start > at : start < at)) ?? ordered[0];
    if (!found) return desk.set({ status: "Every sentence is accounted for." });
    // The keys work on the text, after a click on a button too.
    text.current.focus({ preventScroll: true });
    selectRun(text.current, found.start);
  };
  const keys: Record<string, () => void> = {
    n: () => next(1, unaccounted),
    p: () => next(-1, unaccounted),
    j: () => next(1, () => true),
    k: () => next(-1, () => true),
    d: startDevelopment,
    e: evidence,
    s: () => quote(),
    q: () => (statements > 0 ? quote(statements - 1) : quote()),
    x: () => document.getElementById("explain")?.focus(),
    b: () => document.getElementById("boilerplate")?.focus(),
  };
  const problems = view.problems.filter(({ file }) => file === article.file);
  const share = view.story.value["quotedShare"];
  const limit = typeof share === "number" ? share : QUOTED_SHARE;
  return (
    <section class="article" aria-label="Article">
      <h2>{textOf(article.value["title"]) || article.id}</h2>
      <p class="hint">
        {textOf(recordOf(article.value["publisher"])["name"]) || "Outlet not named"} ·{" "}
        {formatEdtf(textOf(recordOf(article.value["published"])["edtf"]))}
      </p>
      <ArticleForm desk={desk} article={article} problems={problems} />
      <div class="bar">
        <SentenceCounts article={article} limit={limit} />
        <div class="tools" role="toolbar" aria-label="With the selected words">
          <button type="button" onClick={keys["n"]}>
            Next unaccounted <kbd>n</kbd>
          </button>
          <button type="button" onClick={startDevelopment}>
            New development <kbd>d</kbd>
          </button>
          <button type="button" disabled={!current} onClick={evidence}>
            Evidence <kbd>e</kbd>
          </button>
          <button type="button" disabled={!current} onClick={() => quote()}>
            Statement <kbd>s</kbd>
          </button>
          <button type="button" disabled={statements === 0} onClick={keys["q"]}>
            Quote of the last <kbd>q</kbd>
          </button>
          <MarkChoices
            onExplain={(reason) =>
              withRange((range) => explain(article, range, reason), "Explained.")
            }
            onMark={(kind) =>
              withRange((range) => markBoilerplate(article, range, kind), "Lines marked.")
            }
          />
        </div>
        {waiting && (
          <form
            class="inline"
            onSubmit={(event) => {
              event.preventDefault();
              void finishDevelopment();
            }}
          >
            <label>
              Headline of the new development{" "}
              <input
                ref={headline}
                value={typed}
                maxLength={HEADLINE_LENGTH}
                onInput={(event) => setTyped(event.currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === "Escape") setWaiting(null);
                }}
              />
            </label>
            <button type="submit">Add</button>
            <p class="hint">“{waiting.quote}”</p>
          </form>
        )}
        <LineGroups
          lines={listUnaccountedLines(article)}
          onMark={({ kind, lines }) =>
            void desk.save(
              markLines(
                article,
                lines.map(({ number }) => [number, number]),
                kind,
              ),
              `${lines.length} lines marked.`,
            )
          }
        />
      </div>
      <div
        ref={text}
        class="text"
        tabIndex={0}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a textarea cannot colour sentences
        role="textbox"
        aria-readonly="true"
        aria-multiline="true"
        aria-label="Text of the article. n: next unaccounted sentence; Shift and arrow keys change the selection."
        lang={textOf(article.value["language"])}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const act = keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      >
        <ArticleText article={article} />
      </div>
    </section>
  );
}
