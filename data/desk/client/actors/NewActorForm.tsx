import { addUniqueId, toSlug } from "../../../drafting/to-slug.ts";
import { isCommonNoun } from "../../shared/find-spellings.ts";
import { labelOf } from "../../shared/field-labels.ts";
import { findNewSpellings } from "../../shared/named-actors.ts";
import type { PendingChange } from "../../shared/requests.ts";
import { useStory } from "../desk-context.ts";
import { Button } from "../fields/Button.tsx";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Select } from "../fields/Select.tsx";
import { listActorNames } from "../../shared/item-names.ts";
import type { ActorDraft } from "./use-typed-actor.ts";

/** A person's name is two or more capitalised words; "county police" and "Reform Alliance" are organisations. */
const ORGANISATION =
  /\b(?:agency|alliance|army|association|authority|bank|board|bureau|commission|committee|company|council|court|department|foundation|government|group|hospital|institute|ministry|office|organi[sz]ation|parliament|party|police|press|service|union|university)\b|&/iu;

const likelyKind = (name: string): string =>
  ORGANISATION.test(name) || !/^\p{Lu}.*\s\p{Lu}/u.test(name) ? "organisation" : "person";

interface NewActorFormProps {
  name: string;
  /** The kinds that the actor can have. */
  kinds: readonly string[];
  draft: ActorDraft;
  onEdit: (changes: Partial<ActorDraft>) => void;
  /** `change` adds the actor to the story's. */
  onAdd: (id: string, change: PendingChange) => Promise<void>;
}

/** A new actor in place: kind, role, whom it speaks for, and the spellings that the articles have of the name. */
export function NewActorForm({ name, kinds, draft, onEdit, onAdd }: NewActorFormProps) {
  const { desk, view } = useStory();
  const actors = view.actors.value;
  const { plural, role, memberOf, ticked } = draft;
  const kind = draft.kind ?? likelyKind(name);
  const found = findNewSpellings(view, name);
  const isTicked = (spelling: string): boolean => ticked[spelling] ?? !isCommonNoun(spelling);
  const aliases = found.filter(isTicked);
  const add = (): void => {
    const id = addUniqueId(toSlug(name) || "actor", new Set(Object.keys(actors)));
    const value = {
      name: desk.curl(name),
      ...(plural && { plural }),
      kind,
      ...(role.trim() !== "" && { role: desk.curl(role.trim()) }),
      ...(aliases.length > 0 && { aliases }),
      ...(memberOf !== "" && { memberOf }),
    };
    void onAdd(id, { file: view.actors.file, edits: [{ path: [id], value }] });
  };
  return (
    <fieldset class="inline">
      <legend>New actor “{name}”</legend>
      <label>
        {labelOf("kind")}{" "}
        <Select value={kind} options={kinds} onChange={(chosen) => onEdit({ kind: chosen })} />
      </label>
      <Checkbox
        label={labelOf("plural")}
        checked={plural}
        onChange={(checked) => onEdit({ plural: checked })}
      />
      <label>
        {labelOf("role")}{" "}
        <input value={role} onInput={(event) => onEdit({ role: event.currentTarget.value })} />
      </label>
      <label>
        {labelOf("memberOf")}{" "}
        <Select
          value={memberOf}
          options={[["", "nobody"], ...listActorNames(actors)]}
          onChange={(chosen) => onEdit({ memberOf: chosen })}
        />
      </label>
      {found.length > 0 && (
        <fieldset class="inline">
          <legend>Spellings found in the articles; tick what means this one alone</legend>
          {found.map((spelling) => (
            <Checkbox
              key={spelling}
              label={spelling}
              checked={isTicked(spelling)}
              onChange={(checked) => onEdit({ ticked: { ...ticked, [spelling]: checked } })}
            />
          ))}
        </fieldset>
      )}
      <Button onClick={add}>Add new actor</Button>
    </fieldset>
  );
}
