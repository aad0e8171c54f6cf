import { labelOf } from "../../shared/field-labels.ts";
import { useStory } from "../desk-context.ts";
import { useEntry } from "../entry.ts";
import { Button } from "../fields/Button.tsx";
import { Field } from "../fields/Field.tsx";
import { PickList } from "../fields/PickList.tsx";
import { RemoveButton } from "../fields/RemoveButton.tsx";
import { listFileNames } from "../../shared/item-names.ts";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

/** The one or two sentences above the box, each with the developments that support it. */
export function Standfirst() {
  const { view } = useStory();
  const story = useEntry(view.story);
  const sentences = story.list("standfirst");
  /** Which developments support it only its editor knows: none is proposed, which is an error until one is picked. */
  const addSentence = (): void => void story.append("standfirst", { text: "", developments: [] });
  return (
    <fieldset>
      <legend>{labelOf("standfirst")}</legend>
      {sentences.map((sentence, index) => (
        <div key={index}>
          <Field
            prose
            multiline
            {...sentence.requiredField("text")}
            label={`Sentence ${index + 1}`}
            problems={sentence.otherProblems(["developments"])}
          />
          <PickList
            {...sentence.pickList("developments")}
            label={`Developments that support sentence ${index + 1}`}
            options={listFileNames(view.developments)}
          />
          <RemoveButton what="the sentence" onRemove={(status) => sentence.remove(status)} />
        </div>
      ))}
      {sentences.length === 0 && <ProblemNotes problems={story.problems("standfirst")} />}
      {sentences.length < 2 && <Button onClick={addSentence}>Add a sentence</Button>}
    </fieldset>
  );
}
