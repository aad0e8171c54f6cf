import { useState } from "preact/hooks";
import { countNoun } from "../../../source/count-noun.ts";
import { removeStory } from "../api.ts";
import { useStory } from "../desk-context.ts";
import { Button } from "../fields/Button.tsx";

/** Removes a story that was never published, after a second click; a published one stays on record. */
export function RemoveStory() {
  const { desk, view } = useStory();
  const [isConfirming, setIsConfirming] = useState(false);
  if (view.isPublished) return null;
  const remove = (): Promise<void> =>
    desk.attempt(async () => {
      await removeStory(view.id);
      await desk.openFirst("Story removed.");
    });
  return isConfirming ? (
    <div class="note error">
      <p>
        The whole story is deleted, with its {countNoun(view.articles.length, "article")} and{" "}
        {countNoun(view.developments.length, "development")}. This is not undone.
      </p>
      <Button onClick={() => void remove()}>Delete the story</Button>{" "}
      <Button onClick={() => setIsConfirming(false)}>Keep the story</Button>
    </div>
  ) : (
    <Button onClick={() => setIsConfirming(true)}>Remove this story</Button>
  );
}
