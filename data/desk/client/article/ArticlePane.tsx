import { useEffect, useRef, useState } from "preact/hooks";
import { QUOTED_SHARE } from "../../../model/story-files.ts";
import type { TextRange } from "../../../model/text/text-range.ts";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import type { ArticleView, FileView, SentenceState } from "../../shared/desk-api.ts";
import { explain } from "../../shared/passages/explain-sentences.ts";
import {
  listUnaccountedLines,
  markBoilerplate,
  markLines,
} from "../../shared/passages/mark-lines.ts";
import {
  addEvidence,
  addQuotes,
  addStatements,
  passagesOf,
} from "../../shared/passages/passage-changes.ts";
import type { PassageUse, SelectedPassage } from "../../shared/passages/select-passage.ts";
import type { PendingChange } from "../../shared/requests.ts";
import { languageOf } from "../../shared/passages/article-body.ts";
import { recordOf, recordsOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { nameOf } from "../names.ts";
import { keepSelection, readSelection, selectRun } from "./article-selection.ts";
import { ArticleForm } from "./ArticleForm.tsx";
import { ArticleText } from "./ArticleText.tsx";
import { LineGroups } from "./LineGroups.tsx";
import { MarkChoices } from "./MarkChoices.tsx";
import { NewDevelopment } from "./NewDevelopment.tsx";
import { SentenceCounts } from "./SentenceCounts.tsx";

const unaccounted = (state: SentenceState): boolean => state === "unaccounted";

const ONLY_BOILERPLATE =
  "The selected words are boilerplate: to cite them, choose “no boilerplate” for their lines first.";

/** An article's text, and what is done with the words selected in it. */
export function ArticlePane({ article }: { article: ArticleView }) {
  const { desk, view } = useStory();
  const text = useRef<HTMLDivElement>(null);
  /** The first evidence of a development whose headline is being typed, and what selects it again. */
  const [waiting, setWaiting] = useState<{
    passage: SelectedPassage;
    reselect: () => void;
  } | null>(null);
  const { development, goTo } = desk.state;
  const current = view.developments.find(({ id }) => id === development);
  const statements = recordsOf(current?.value["statements"]).length;

  const report = (status: string): void => desk.set({ status });
  const selection = (): TextRange | null => text.current && readSelection(text.current);
  /** Selects a sentence, with the focus in the text, on which the keys work. */
  const show = (at: number): void => {
    if (!text.current) return;
    text.current.focus({ preventScroll: true });
    selectRun(text.current, at);
  };
  useEffect(() => {
    if (goTo === null) return;
    show(goTo);
    desk.set({ goTo: null });
  }, [goTo]);

  const withRange = (act: (range: TextRange) => void): void => {
    const range = selection();
    if (range) act(range);
    else report("Select words of the article first.");
  };
  const withPassages = (use: PassageUse, act: (passages: SelectedPassage[]) => void): void =>
    withRange((range) => {
      const passages = passagesOf(article, range, use);
      if (passages.length > 0) act(passages);
      else report(ONLY_BOILERPLATE);
    });
  const save = (changes: PendingChange[], status: string): void => {
    if (changes.length === 0) return report("Nothing to change in the selection.");
    void desk.save(changes, status).then(() => text.current?.focus());
  };
  /** Cites the selected words in the open development. */
  const cite = (
    use: PassageUse,
    changesOf: (file: FileView, passages: SelectedPassage[]) => PendingChange[],
    status: string,
  ): void => {
    if (!current) return report("Open a development first, or start one with d.");
    withPassages(use, (passages) => save(changesOf(current, passages), status));
  };

  const startDevelopment = (): void =>
    withPassages("evidence", ([passage]) =>
      setWaiting(passage ? { passage, reselect: keepSelection() } : null),
    );
  const closeDevelopment = (): void => {
    setWaiting(null);
    text.current?.focus({ preventScroll: true });
    waiting?.reselect();
  };
  const evidence = (): void =>
    cite("evidence", (file, passages) => addEvidence(file, article, passages), "Evidence added.");
  const statement = (): void =>
    cite(
      "statement",
      (file, passages) => addStatements(view, file, article, passages),
      "Statement added.",
    );
  const quote = (): void =>
    cite(
      "statement",
      (file, passages) => addQuotes(file, statements - 1, article, passages),
      "Quote added.",
    );
  const next = (step: 1 | -1, isWanted: (state: SentenceState) => boolean): void => {
    const at = selection()?.start ?? -1;
    const list = article.sentences.filter(({ state }) => isWanted(state));
    const ordered = step === 1 ? list : list.toReversed();
    const found = ordered.find(({ start }) => (step === 1 ? start > at : start < at)) ?? ordered[0];
    if (found) show(found.start);
    else report("Every sentence is accounted for.");
  };
  const keys: Record<string, () => void> = {
    n: () => next(1, unaccounted),
    p: () => next(-1, unaccounted),
    j: () => next(1, () => true),
    k: () => next(-1, () => true),
    d: startDevelopment,
    e: evidence,
    s: statement,
    q: statements > 0 ? quote : statement,
    x: () => document.getElementById("explain")?.focus(),
    b: () => document.getElementById("boilerplate")?.focus(),
  };
  const problems = view.problems.filter(({ file }) => file === article.file);
  const share = view.story.value["quotedShare"];
  const limit = typeof share === "number" ? share : QUOTED_SHARE;
  return (
    <section class="article" aria-label="Article">
      <h2>{nameOf(article)}</h2>
      <p class="hint">
        {textOf(recordOf(article.value["publisher"])["name"]) || "Outlet not named"} ·{" "}
        {formatEdtf(textOf(recordOf(article.value["published"])["edtf"]))}
      </p>
      <ArticleForm {...{ article, problems }} />
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
          <button type="button" disabled={!current} onClick={statement}>
            Statement <kbd>s</kbd>
          </button>
          <button type="button" disabled={statements === 0} onClick={quote}>
            Quote of the last <kbd>q</kbd>
          </button>
          <MarkChoices
            onExplain={(reason) =>
              withRange((range) => save(explain(article, range, reason), "Explained."))
            }
            onMark={(kind) =>
              withRange((range) => save(markBoilerplate(article, range, kind), "Lines marked."))
            }
          />
        </div>
        {waiting && (
          <NewDevelopment
            key={waiting.passage.quote}
            article={article}
            passage={waiting.passage}
            onClose={closeDevelopment}
          />
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
        lang={languageOf(article)}
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
