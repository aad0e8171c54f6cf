import { useMemo } from "preact/hooks";
import type { FileView } from "../shared/desk-api.ts";
import { formatEdtf } from "../shared/dates/format-edtf.ts";
import { recordOf, textOf } from "../shared/values.ts";
import { ArticlePane } from "./article/ArticlePane.tsx";
import { BoxAside } from "./box/BoxPane.tsx";
import { useStory } from "./desk-context.ts";
import { DevelopmentForm } from "./development/DevelopmentForm.tsx";
import { itemName } from "../shared/item-names.ts";
import { Button } from "./fields/Button.tsx";

interface OpenListProps<Item> {
  items: readonly Item[];
  current: string | null;
  describe: (item: Item) => string;
  onOpen: (id: string) => void;
}

/** A list of which one item is open. */
function OpenList<Item extends FileView>(props: OpenListProps<Item>) {
  const { items, current, describe, onOpen } = props;
  // A story has hundreds of developments, which the editor's typing elsewhere leaves as they are.
  return useMemo(
    () => (
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Button aria-current={item.id === current} onClick={() => onOpen(item.id)}>
              <span>{itemName(item)}</span>
              <small>{describe(item)}</small>
            </Button>
          </li>
        ))}
      </ul>
    ),
    [items, current],
  );
}

/** Where a development would be while none is open. */
const FirstSteps = () => (
  <section class="form" aria-label="No development" tabIndex={-1}>
    <h2>No development is open</h2>
    <ol class="steps">
      <li>
        Go to the next unaccounted sentence with <kbd>n</kbd>, or select words.
      </li>
      <li>
        If they report an event or a statement, press <kbd>d</kbd> and write a headline. This form
        then opens.
      </li>
      <li>
        If not, press <kbd>x</kbd> and choose why they are left out; several lines at once will do.
      </li>
    </ol>
  </section>
);

/** Where an article would be while none is open. */
function NoArticle() {
  const { desk, view } = useStory();
  if (view.articles.length > 0)
    return <p tabIndex={-1}>No article is open: choose one on the left.</p>;
  return (
    <p>
      The story has no article yet.{" "}
      <Button onClick={() => desk.set({ pane: "new-article" })}>Add the first article</Button>
    </p>
  );
}

/** An article, a development and the box, side by side. */
export function WritePane() {
  const { desk, view } = useStory();
  const { article, development } = desk.state;
  const open = view.articles.find(({ id }) => id === article);
  const file = view.developments.find(({ id }) => id === development);
  return (
    <div class="write">
      <nav aria-label="Articles and developments">
        <h2>Articles</h2>
        <OpenList
          items={view.articles}
          current={article}
          describe={({ sentences }) =>
            `${sentences.filter(({ state }) => state === "unaccounted").length} unaccounted`
          }
          onOpen={(id) => desk.set({ article: id })}
        />
        <h2>Developments</h2>
        <OpenList
          items={view.developments}
          current={development}
          describe={({ value }) => formatEdtf(textOf(recordOf(value["date"])["edtf"]))}
          onOpen={(id) => desk.set({ development: id })}
        />
      </nav>
      {open ? <ArticlePane key={open.id} article={open} /> : <NoArticle />}
      {file ? <DevelopmentForm key={file.id} file={file} /> : <FirstSteps />}
      <BoxAside />
    </div>
  );
}
