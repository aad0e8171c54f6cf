import { foldSpelling, matchCase } from "../../shared/find-spellings.ts";
import { listBodies } from "../../shared/passages/article-body.ts";
import { recordOf, textOf, textsOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { useUnsaved } from "../fields/use-unsaved.ts";

/** What is entered of a new actor. */
export interface ActorDraft {
  /** As it was typed. */
  typed: string;
  /** Null: what the name looks like. */
  kind: string | null;
  plural: boolean;
  role: string;
  memberOf: string;
  /** Spellings that the editor ticked or unticked; otherwise one is listed unless it may mean somebody else. */
  ticked: Readonly<Record<string, boolean>>;
}

const NO_ACTOR: ActorDraft = {
  typed: "",
  kind: null,
  plural: false,
  role: "",
  memberOf: "",
  ticked: {},
};

/** The actor that a name, spelling or id means. */
function findActor(actors: Record<string, unknown>, typed: string): string | undefined {
  const wanted = foldSpelling(typed);
  return Object.keys(actors).find((id) => {
    const { name, aliases } = recordOf(actors[id]);
    return [id, textOf(name), ...textsOf(aliases)].some((text) => foldSpelling(text) === wanted);
  });
}

/** An actor that is typed at a place of the desk: one that the story has, or a new one with what is entered of it, also after a reload. */
export function useTypedActor(place: string) {
  const { view } = useStory();
  const [draft, setDraft] = useUnsaved(`actor of ${place}`, NO_ACTOR);
  const name = draft.typed.trim();
  const match = name === "" ? undefined : findActor(view.actors.value, name);
  return {
    draft,
    /** Without a name, nothing stays of the rest. */
    edit: (changes: Partial<ActorDraft>): void =>
      setDraft(changes.typed === "" ? NO_ACTOR : { ...draft, ...changes }),
    /** The id of the actor that the story has. */
    match,
    /** The name of a new actor, as the articles write it. */
    newName: name === "" || match !== undefined ? null : matchCase(name, listBodies(view.articles)),
  };
}
