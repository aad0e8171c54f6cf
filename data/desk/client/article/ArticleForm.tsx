import { Rights } from "../../../model/edition/vocabulary.ts";
import { toDateEdits } from "../../shared/dates/date-edits.ts";
import type { ArticleView, DeskProblem } from "../../shared/desk-api.ts";
import { listPassages } from "../../shared/passages/list-passages.ts";
import { languageOf } from "../../shared/passages/article-body.ts";
import { listOf, recordOf, recordsOf, textOf } from "../../shared/values.ts";
import { useStory } from "../desk-context.ts";
import { DateField } from "../development/DateField.tsx";
import { Choice } from "../fields/Choice.tsx";
import { Field } from "../fields/Field.tsx";
import { RenameForm } from "../fields/RenameForm.tsx";
import { ProblemNotes, problemsAt, problemsElsewhere } from "../problems/ProblemNotes.tsx";

/** Keys whose problems stand at their fields. */
const SHOWN = ["title", "publisher", "published", "rights", "wire", "url"];

/** The metadata of an article: its title, outlet, day, agency, address and rights. */
export function ArticleForm({
  article,
  problems,
}: {
  article: ArticleView;
  problems: readonly DeskProblem[];
}) {
  const { desk, view } = useStory();
  const { file, value } = article;
  const publisher = recordOf(value["publisher"]);
  const at = (...path: string[]): DeskProblem[] => problemsAt(problems, file, path);
  /** An empty text removes the value. */
  const set =
    (...path: (string | number)[]) =>
    (text: string): void =>
      desk.setValue(file, path, text || null);
  const setOutlet = (name: string): void => {
    const isShown = name !== "" && article.raw.includes(name);
    desk.edit(file, [
      { path: ["publisher", "name"], value: name || null },
      { path: ["publisher", "shownAs"], value: isShown ? name : null },
    ]);
  };
  const citing = view.developments
    .flatMap((development) => listPassages(development.value))
    .filter((passage) => textOf(passage["article"]) === article.id).length;
  const remove = (): void => {
    const removed = [file, file.replace(/\.yaml$/, ".txt")].map((path) => ({
      file: path,
      text: null,
    }));
    void desk.save(removed, "Article removed; undo brings it back.");
    desk.set({ article: null });
  };
  return (
    <details open={problems.some(({ level }) => level !== "hint")}>
      <summary>About this article</summary>
      <Field
        label="Title of the article"
        value={textOf(value["title"])}
        problems={at("title")}
        onSave={set("title")}
      />
      <Field
        label="Outlet, as the text names it"
        value={textOf(publisher["name"])}
        problems={at("publisher")}
        onSave={setOutlet}
      />
      <Field
        label="Note on the outlet"
        prose
        multiline
        value={textOf(publisher["note"])}
        onSave={set("publisher", "note")}
      />
      <DateField
        value={value["published"]}
        year=""
        passages={[{ text: article.raw, language: languageOf(article) }]}
        problems={at("published")}
        onSave={(changes) => desk.edit(file, toDateEdits(["published"], changes))}
      />
      <Choice
        label="Rights"
        value={textOf(value["rights"])}
        options={Rights.options}
        problems={at("rights")}
        onSave={set("rights")}
      />
      <Field
        label="Agency that the text credits"
        value={textOf(value["wire"])}
        problems={at("wire")}
        onSave={set("wire")}
      />
      <Field
        label="Address"
        value={textOf(value["url"])}
        problems={at("url")}
        onSave={set("url")}
      />
      {recordsOf(value["boilerplate"]).map(
        ({ lines, note }, index) =>
          note !== undefined && (
            <Field
              key={index}
              label={`Note on lines ${listOf(lines).map(textOf).join(" to ")} (not published)`}
              value={textOf(note)}
              onSave={set("boilerplate", index, "note")}
            />
          ),
      )}
      <RenameForm kind="article" id={article.id} opened={(to) => ({ article: to })} />
      <button type="button" onClick={remove}>
        Remove the article
        {citing > 0 && `, which ${citing} ${citing === 1 ? "passage cites" : "passages cite"}`}
      </button>
      <ProblemNotes problems={problemsElsewhere(problems, file, SHOWN).slice(0, 30)} />
    </details>
  );
}
