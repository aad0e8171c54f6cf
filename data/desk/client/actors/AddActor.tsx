import { ActorKind } from "../../../model/edition/vocabulary.ts";
import { useStory } from "../desk-context.ts";
import { TextInput } from "../fields/TextInput.tsx";
import { actorName } from "../../shared/item-names.ts";
import { NewActorForm } from "./NewActorForm.tsx";
import { useTypedActor } from "./use-typed-actor.ts";

/** A new actor whom no development names yet. */
export function AddActor() {
  const { desk, view } = useStory();
  const { draft, edit, match, newName } = useTypedActor("the story");
  const known = match && actorName(view.actors.value, match);
  return (
    <TextInput
      label="Add an actor"
      value={draft.typed}
      placeholder="name …"
      hint={known && `The story has ${known} already: see below.`}
      onInput={(typed) => edit({ typed })}
    >
      {newName !== null && (
        <NewActorForm
          {...{ name: newName, draft }}
          kinds={ActorKind.options}
          onEdit={edit}
          onAdd={async (_, change) => {
            const isSaved = await desk.save([change], `${newName} is added.`);
            if (isSaved) edit({ typed: "" });
          }}
        />
      )}
    </TextInput>
  );
}
