import { Fragment, type ComponentChildren } from "preact";
import { useStory } from "../desk-context.ts";
import { type Entry, type Saving, useEntry } from "../entry.ts";
import { TextForm } from "../fields/TextForm.tsx";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";

interface NamedEntriesProps {
  /** The key of the story that has them, by id. */
  name: "occasions" | "origins";
  legend: string;
  /** The label of the form. */
  added: string;
  /** The key of an entry that its field edits. */
  field: string;
  /** The id of a new entry beside the others. */
  toId: (name: string, ids: Set<string>) => string;
  toValue: (name: string) => Record<string, string>;
  /** The field of an entry. */
  children: (entry: Entry, id: string) => ComponentChildren;
}

/** What the story names: a field for each, and a form that adds another by its name. */
export function NamedEntries(props: NamedEntriesProps) {
  const { name, legend, added, field, toId, toValue, children } = props;
  const entries = useEntry(useStory().view.story).at(name);
  const ids = Object.keys(entries.value);
  const add = (typed: string): Saving =>
    ids.some((id) => [id, entries.at(id).text("name")].includes(typed))
      ? "The story has it already."
      : entries.set(toId(typed, new Set(ids)), toValue(typed));
  return (
    <fieldset>
      <legend>{legend}</legend>
      {ids.map((id) => (
        <Fragment key={id}>{children(entries.at(id), id)}</Fragment>
      ))}
      <ProblemNotes problems={entries.problems().filter(({ path }) => path?.at(-1) !== field)} />
      <TextForm key={ids.length} name={`new ${name}`} label={added} button="Add" onSubmit={add} />
    </fieldset>
  );
}
