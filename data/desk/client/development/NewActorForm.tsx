import { useState } from "preact/hooks";
import { ActorKind } from "../../../model/edition/vocabulary.ts";
import { isCommonNoun } from "../../shared/find-spellings.ts";
import { labelOf } from "../../shared/field-labels.ts";
import { findNewSpellings } from "../../shared/named-actors.ts";
import { useStory } from "../desk-context.ts";
import { Button } from "../fields/Button.tsx";
import { Checkbox } from "../fields/Checkbox.tsx";
import { Select } from "../fields/Select.tsx";
import { listActorNames } from "../names.ts";

/** A person's name is two or more capitalised words; "county police" and "Reform Alliance" are organisations. */
const ORGANISATION =
  /\b(?:agency|alliance|army|association|authority|bank|board|bureau|commission|committee|company|council|court|department|foundation|government|group|hospital|institute|ministry|office|organi[sz]ation|parliament|party|police|press|service|union|university)\b|&/iu;

const likelyKind = (name: string): string =>
  ORGANISATION.test(name) || !/^\p{Lu}.*\s\p{Lu}/u.test(name) ? "organisation" : "person";

interface NewActorFormProps {
  name: string;
  onAdd: (actor: Record<string, unknown>) => void;
}

/** A new actor in place: kind, role, whom it speaks for, and the spellings that the articles have of the name. */
export function NewActorForm({ name, onAdd }: NewActorFormProps) {
  const { view } = useStory();
  const [chosen, setKind] = useState<string | null>(null);
  const kind = chosen ?? likelyKind(name);
  const [plural, setPlural] = useState(false);
  const [role, setRole] = useState("");
  const [memberOf, setMemberOf] = useState("");
  /** What the editor ticked or unticked; otherwise a spelling is listed unless it may mean somebody else. */
  const [ticked, setTicked] = useState<Readonly<Record<string, boolean>>>({});
  const actors = view.actors.value;
  const found = findNewSpellings(view, name);
  const isTicked = (spelling: string): boolean => ticked[spelling] ?? !isCommonNoun(spelling);
  const aliases = found.filter(isTicked);
  return (
    <fieldset class="inline new-actor">
      <legend>New actor “{name}”</legend>
      <label>
        {labelOf("kind")} <Select value={kind} options={ActorKind.options} onChange={setKind} />
      </label>
      <Checkbox label={labelOf("plural")} checked={plural} onChange={setPlural} />
      <label>
        {labelOf("role")}{" "}
        <input value={role} onInput={(event) => setRole(event.currentTarget.value)} />
      </label>
      <label>
        {labelOf("memberOf")}{" "}
        <Select
          value={memberOf}
          options={[["", "nobody"], ...listActorNames(actors)]}
          onChange={setMemberOf}
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
              onChange={(checked) => setTicked({ ...ticked, [spelling]: checked })}
            />
          ))}
        </fieldset>
      )}
      <Button
        onClick={() =>
          onAdd({
            name,
            ...(plural && { plural }),
            kind,
            ...(role.trim() !== "" && { role: role.trim() }),
            ...(aliases.length > 0 && { aliases }),
            ...(memberOf !== "" && { memberOf }),
          })
        }
      >
        Add new actor
      </Button>
    </fieldset>
  );
}
