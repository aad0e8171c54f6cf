import { HEADLINE_LENGTH } from "../../../model/text/text-lengths.ts";
import type { ArticleView } from "../../shared/desk-api.ts";
import { newDevelopment } from "../../shared/passages/passage-changes.ts";
import type { SelectedPassage } from "../../shared/passages/select-passage.ts";
import { useStory } from "../desk-context.ts";
import { quoteWords } from "../../shared/quote-words.ts";
import { TextForm } from "../fields/TextForm.tsx";

interface NewDevelopmentProps {
  article: ArticleView;
  passage: SelectedPassage;
  onClose: () => void;
}

/** Asks for the headline of a development whose first evidence is the passage. */
export function NewDevelopment({ article, passage, onClose }: NewDevelopmentProps) {
  const { desk, view } = useStory();
  const add = async (headline: string): Promise<boolean> => {
    const { id, change } = newDevelopment(view, article, passage, desk.curl(headline));
    if (!(await desk.save([change], "Development added."))) return false;
    // Opened before the keys work again, so that they cite in this development.
    desk.set({ development: id });
    onClose();
    return true;
  };
  return (
    <TextForm
      name={`headline ${article.id} ${passage.quote}`}
      label="Headline of the new development"
      button="Add"
      isFocused
      maxLength={HEADLINE_LENGTH}
      onSubmit={add}
      onCancel={onClose}
    >
      <p class="hint">{quoteWords(passage.quote)}</p>
    </TextForm>
  );
}
