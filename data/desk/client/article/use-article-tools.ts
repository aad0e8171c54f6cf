import { useEffect, useState } from "preact/hooks";
import type { RefObject } from "preact";
import type { TextRange } from "../../../model/text/text-range.ts";
import type { ArticleView, FileView, SentenceState } from "../../shared/desk-api.ts";
import { explainSentences } from "../../shared/passages/explain-sentences.ts";
import { linesOf } from "../../shared/passages/line-numbers.ts";
import { markLines } from "../../shared/passages/mark-lines.ts";
import {
  addEvidence,
  addQuotes,
  addStatements,
  passagesOf,
} from "../../shared/passages/passage-changes.ts";
import type { PassageUse, SelectedPassage } from "../../shared/passages/select-passage.ts";
import { sentenceRange } from "../../shared/passages/sentence-range.ts";
import type { YamlEdit } from "../../shared/requests.ts";
import { recordsOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { keepSelection, readSelection, selectRange } from "./article-selection.ts";

const ONLY_BOILERPLATE =
  "The selected words are boilerplate: to cite them, choose “no boilerplate” for their lines first.";

const isUnaccounted = (state: SentenceState): boolean => state === "unaccounted";

/** What is done with the words selected in an article's text. `text`: the element that has the text. */
export function useArticleTools(article: ArticleView, text: RefObject<HTMLElement | null>) {
  const { desk, view } = useStory();
  /** The first evidence of a development whose headline is being typed, and what selects it again. */
  const [pending, setPending] = useState<{
    passage: SelectedPassage;
    reselect: () => void;
  } | null>(null);
  const { development, goTo } = desk.state;
  const current = view.developments.find(({ id }) => id === development);
  const statements = recordsOf(current?.value["statements"]).length;

  const report = (status: string): void => desk.set({ status });
  const selection = (): TextRange | null => text.current && readSelection(text.current);
  /** Selects the sentence at an offset, with the focus in the text, on which the keys work. */
  const show = (at: number): void => {
    const range = sentenceRange(article, at);
    if (!text.current || !range) return;
    text.current.focus({ preventScroll: true });
    selectRange(text.current, range);
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
  const save = (file: string, edits: YamlEdit[], status: string): void => {
    if (edits.length === 0) return report("Nothing to change in the selection.");
    void desk.save([{ file, edits }], status).then(() => text.current?.focus());
  };
  /** Cites the selected words in the open development. */
  const cite = (
    use: PassageUse,
    editsOf: (passages: SelectedPassage[], development: FileView) => YamlEdit[],
    status: string,
  ): void => {
    if (!current) return report("Open a development first, or start one with d.");
    withPassages(use, (passages) => save(current.file, editsOf(passages, current), status));
  };

  const next = (step: 1 | -1, isWanted: (state: SentenceState) => boolean): void => {
    const from = selection() ?? { start: 0, end: 0 };
    const list = article.sentences.filter(({ state }) => isWanted(state));
    const ordered = step === 1 ? list : list.toReversed();
    const found =
      ordered.find(({ start }) => (step === 1 ? start >= from.end : start < from.start)) ??
      ordered[0];
    if (found) show(found.start);
    else report("Every sentence is accounted for.");
  };
  const startDevelopment = (): void =>
    withPassages("evidence", ([passage]) =>
      setPending(passage ? { passage, reselect: keepSelection() } : null),
    );
  const evidence = (): void =>
    cite("evidence", (passages) => addEvidence(article, passages), "Evidence added.");
  const statement = (): void =>
    cite(
      "statement",
      (passages, development) => addStatements(view, development, article, passages),
      "Statement added.",
    );
  const quote = (): void =>
    statements === 0
      ? statement()
      : cite(
          "statement",
          (passages) => addQuotes(statements - 1, article, passages),
          "Quote added.",
        );
  const keys: Readonly<Record<string, () => void>> = {
    n: () => next(1, isUnaccounted),
    p: () => next(-1, isUnaccounted),
    j: () => next(1, () => true),
    k: () => next(-1, () => true),
    d: startDevelopment,
    e: evidence,
    s: statement,
    q: quote,
    x: () => document.getElementById("explain")?.focus(),
    b: () => document.getElementById("boilerplate")?.focus(),
  };
  return {
    /** Whether a development is open, and how many statements it has. */
    isOpen: current !== undefined,
    statements,
    /** By the key that does it. */
    keys,
    explain: (reason: string | null): void =>
      withRange((range) =>
        save(article.file, explainSentences(article, range, reason), "Explained."),
      ),
    mark: (kind: string | null): void =>
      withRange((range) => {
        const edits = markLines(article, [linesOf(article.raw, range)], kind);
        save(article.file, edits, "Lines marked.");
      }),
    /** The passage whose development has no headline yet. */
    pending: pending?.passage ?? null,
    closePending: (): void => {
      setPending(null);
      text.current?.focus({ preventScroll: true });
      pending?.reselect();
    },
  };
}
