import { useState } from "preact/hooks";
import { countNoun } from "../../../source/count-noun.ts";
import type { ArticleView } from "../../shared/desk-api.ts";
import { listCitedPassages } from "../../shared/passages/list-cited-passages.ts";
import { recordOf, recordsOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { Button } from "../fields/Button.tsx";
import { Confirmation } from "../fields/Confirmation.tsx";
import { itemName } from "../../shared/item-names.ts";

/** Removes an article at once if nothing cites it; otherwise after a second click, beside the list of what does. */
export function RemoveArticle({ article: { id, file } }: { article: ArticleView }) {
  const { desk, view } = useStory();
  const [isConfirming, setIsConfirming] = useState(false);
  const isOfArticle = (passage: Record<string, unknown>): boolean =>
    textOf(passage["article"]) === id;
  const citing = [
    ...view.developments.map((item) => ({ item, passages: listCitedPassages(item.value) })),
    ...view.claims.map((item) => ({
      item,
      passages: recordsOf(item.value["others"]).map(({ evidence }) => recordOf(evidence)),
    })),
  ]
    .map(({ item, passages }) => ({ item, count: passages.filter(isOfArticle).length }))
    .filter(({ count }) => count > 0);
  const remove = (): void => {
    const removed = [file, file.replace(/\.yaml$/, ".txt")].map((path) => ({
      file: path,
      text: null,
    }));
    void desk.save(removed, "Article removed; undo brings it back.");
    desk.set({ article: null });
  };
  return (
    <>
      <Button onClick={() => (citing.length > 0 ? setIsConfirming(true) : remove())}>
        Remove the article
      </Button>
      {isConfirming && (
        <Confirmation
          confirm="Remove it anyway"
          cancel="Keep the article"
          onConfirm={remove}
          onCancel={() => setIsConfirming(false)}
        >
          <p>
            These cite the article, and have errors without it until you remove their passages as
            well:
          </p>
          <ul>
            {citing.map(({ item, count }) => (
              <li key={item.file}>
                {itemName(item)}: {countNoun(count, "passage")}
              </li>
            ))}
          </ul>
        </Confirmation>
      )}
    </>
  );
}
