import { isSlug } from "../../../model/text/slug.ts";
import type { Rename } from "../../shared/requests.ts";
import { renameItem } from "../api.ts";
import { useStory } from "../desk-context.ts";
import type { Saving } from "../entry.ts";
import type { DeskState } from "../desk-state.ts";
import { TextForm } from "./TextForm.tsx";

interface RenameFormProps {
  kind: Rename["kind"];
  id: string;
  /** What is open after the rename: the item under its new id. */
  opened: (to: string) => Partial<DeskState>;
}

/** The permanent address of an item, which is renamed with all references to it; the old one leads to the new one. */
export function RenameForm({ kind, id, opened }: RenameFormProps) {
  const { desk, view } = useStory();
  const taken = {
    actor: Object.keys(view.actors.value),
    article: view.articles.map((article) => article.id),
    development: view.developments.map((development) => development.id),
  }[kind];
  const rename = (to: string): Saving => {
    if (!isSlug(to)) return "Use lower-case letters, digits and single hyphens.";
    if (to === id) return Promise.resolve(true);
    if (taken.includes(to)) return `The story has another ${kind} with this address.`;
    return desk.write((view) => renameItem(view.id, { kind, from: id, to }), {
      ...opened(to),
      status: `Now at ${to}.`,
    });
  };
  return (
    <details>
      <summary>Address: {id}</summary>
      <TextForm
        key={id}
        name={`address ${kind} ${id}`}
        label="New address"
        button="Rename"
        initial={id}
        onSubmit={rename}
      >
        <p class="hint">Every reference follows, and links to the old address still work.</p>
      </TextForm>
    </details>
  );
}
