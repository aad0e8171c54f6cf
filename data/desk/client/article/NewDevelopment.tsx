import { useEffect, useRef, useState } from "preact/hooks";
import { HEADLINE_LENGTH } from "../../../model/text/text-lengths.ts";
import type { ArticleView } from "../../shared/desk-api.ts";
import { newDevelopment } from "../../shared/passages/passage-changes.ts";
import type { SelectedPassage } from "../../shared/passages/select-passage.ts";
import { useStory } from "../desk-context.ts";
import { InlineForm } from "../fields/InlineForm.tsx";

/** Asks for the headline of a development whose first evidence is the passage. */
export function NewDevelopment({
  article,
  passage,
  onClose,
}: {
  article: ArticleView;
  passage: SelectedPassage;
  onClose: () => void;
}) {
  const { desk, view } = useStory();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  useEffect(() => input.current?.focus(), []);
  const add = async (): Promise<void> => {
    if (typed.trim() === "") return;
    const { id, change } = newDevelopment(view, article, passage, desk.curl(typed.trim()));
    if (!(await desk.save([change], "Development added."))) return;
    // Opened before the keys work again, so that they cite in this development.
    desk.set({ development: id });
    onClose();
  };
  return (
    <InlineForm onSubmit={() => void add()}>
      <label>
        Headline of the new development{" "}
        <input
          ref={input}
          value={typed}
          maxLength={HEADLINE_LENGTH}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Escape") onClose();
          }}
        />
      </label>
      <button type="submit">Add</button>
      <p class="hint">“{passage.quote}”</p>
    </InlineForm>
  );
}
