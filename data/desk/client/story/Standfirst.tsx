import type { StoryView } from "../../shared/desk-api.ts";
import { recordsOf, textOf, textsOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { Field } from "../fields/Field.tsx";
import { PickList } from "../fields/PickList.tsx";
import { nameOf } from "../names.ts";
import { ProblemNotes, problemsAt } from "../problems/ProblemNotes.tsx";

/** A new sentence cites the key developments, until the editor names others. */
function firstDevelopments({ developments }: StoryView): string[] {
  const keys = developments.filter(({ value }) => value["key"] === true);
  return (keys.length > 0 ? keys : developments.slice(0, 1)).map(({ id }) => id);
}

/** The one or two sentences above the box, each with the developments that support it. */
export function Standfirst() {
  const { desk, view } = useStory();
  const { file, value } = view.story;
  const sentences = recordsOf(value["standfirst"]);
  const headlines = view.developments.map((item) => [item.id, nameOf(item)] as const);
  const addSentence = (): void =>
    desk.append(file, ["standfirst"], { text: "", developments: firstDevelopments(view) });
  return (
    <fieldset>
      <legend>Standfirst</legend>
      {sentences.map((sentence, index) => (
        <div key={index}>
          <Field
            label={`Sentence ${index + 1}`}
            prose
            multiline
            value={textOf(sentence["text"])}
            problems={problemsAt(view.problems, file, ["standfirst", index])}
            onSave={(text) => desk.setValue(file, ["standfirst", index, "text"], text)}
          />
          <PickList
            label={`Developments that support sentence ${index + 1}`}
            value={textsOf(sentence["developments"])}
            options={headlines}
            onSave={(ids) => desk.setValue(file, ["standfirst", index, "developments"], ids)}
          />
          <button type="button" onClick={() => desk.setValue(file, ["standfirst", index], null)}>
            Remove the sentence
          </button>
        </div>
      ))}
      {sentences.length === 0 && (
        <ProblemNotes problems={problemsAt(view.problems, file, ["standfirst"])} />
      )}
      {sentences.length < 2 && (
        <button type="button" onClick={addSentence}>
          Add a sentence
        </button>
      )}
    </fieldset>
  );
}
