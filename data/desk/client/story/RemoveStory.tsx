import { useState } from "preact/hooks";
import { countNoun } from "../../../source/count-noun.ts";
import { removeStory } from "../api.ts";
import { useStory } from "../desk-context.ts";
import { Button } from "../fields/Button.tsx";
import { Confirmation } from "../fields/Confirmation.tsx";

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
  return (
    <>
      <Button onClick={() => setIsConfirming(true)}>Remove this story</Button>
      {isConfirming && (
        <Confirmation
          confirm="Delete the story"
          cancel="Keep the story"
          onConfirm={() => void remove()}
          onCancel={() => setIsConfirming(false)}
        >
          <p>
            The whole story is deleted, with its {countNoun(view.articles.length, "article")} and{" "}
            {countNoun(view.developments.length, "development")}. This is not undone.
          </p>
        </Confirmation>
      )}
    </>
  );
}
