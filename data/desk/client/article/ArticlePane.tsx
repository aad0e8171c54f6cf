import { useRef } from "preact/hooks";
import { formatEdtf } from "../../shared/dates/format-edtf.ts";
import type { ArticleView } from "../../shared/desk-api.ts";
import { listUnaccountedLines, markLines } from "../../shared/passages/mark-lines.ts";
import { enteredLanguage } from "../../shared/passages/article-body.ts";
import { quotedShareLimit } from "../../shared/quoted-share-limit.ts";
import { recordOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { itemName } from "../../shared/item-names.ts";
import { Button } from "../fields/Button.tsx";
import { ArticleForm } from "./ArticleForm.tsx";
import { SentenceText } from "./SentenceText.tsx";
import { LineGroups } from "./LineGroups.tsx";
import { MarkChoices } from "./MarkChoices.tsx";
import { NewDevelopment } from "./NewDevelopment.tsx";
import { SentenceCounts } from "./SentenceCounts.tsx";
import { useArticleTools } from "./use-article-tools.ts";

/** The buttons for the selected words, each with its key. `needs`: what must be open for it. */
const TOOLS: readonly { key: string; label: string; needs?: "development" | "statement" }[] = [
  { key: "n", label: "Next unaccounted" },
  { key: "d", label: "New development" },
  { key: "e", label: "Evidence", needs: "development" },
  { key: "s", label: "Statement", needs: "development" },
  { key: "q", label: "Quote of the last", needs: "statement" },
];

/** An article's text, and what is done with the words selected in it. */
export function ArticlePane({ article }: { article: ArticleView }) {
  const { desk, view } = useStory();
  const text = useRef<HTMLDivElement>(null);
  const tools = useArticleTools(article, text);
  const isMissing = (needs?: "development" | "statement"): boolean =>
    (needs === "development" && !tools.isOpen) || (needs === "statement" && tools.statements === 0);
  return (
    <section class="article" aria-label="Article">
      <h2>{itemName(article)}</h2>
      <p class="hint">
        {textOf(recordOf(article.value["publisher"])["name"]) || "Outlet not named"} ·{" "}
        {formatEdtf(textOf(recordOf(article.value["published"])["edtf"]))}
      </p>
      <ArticleForm article={article} />
      <div class="bar">
        <SentenceCounts article={article} limit={quotedShareLimit(view)} />
        <div class="tools" role="toolbar" aria-label="With the selected words">
          {TOOLS.map(({ key, label, needs }) => (
            <Button key={key} disabled={isMissing(needs)} onClick={() => tools.keys[key]?.()}>
              {label} <kbd>{key}</kbd>
            </Button>
          ))}
          <MarkChoices onExplain={tools.explain} onMark={tools.mark} />
        </div>
        {tools.pending && (
          <NewDevelopment
            key={tools.pending.quote}
            article={article}
            passage={tools.pending}
            onClose={tools.closePending}
          />
        )}
        <LineGroups
          lines={listUnaccountedLines(article)}
          onMark={(ranges, kind) =>
            desk.edit(
              article.file,
              markLines(article, ranges, kind),
              `${ranges.length} lines marked.`,
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
        lang={enteredLanguage(article)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return;
          const act = tools.keys[event.key];
          if (!act) return;
          event.preventDefault();
          act();
        }}
      >
        <SentenceText article={article} />
      </div>
    </section>
  );
}
