import { Rights } from "../../../model/edition/vocabulary.ts";
import type { ArticleView, DeskProblem, YamlPath } from "../../shared/desk-api.ts";
import { DateField } from "../development/DateField.tsx";
import type { DeskStore } from "../desk-store.ts";
import { Choice, Field } from "../Field.tsx";
import { RenameForm } from "../RenameForm.tsx";
import { ProblemNotes, problemsAt, problemsElsewhere } from "../story/ProblemNotes.tsx";
import { toDateEdits } from "../../shared/dates/date-edits.ts";
import { listOf, recordOf, recordsOf, textOf } from "../../shared/values.ts";

const SHOWN = ["title", "publisher", "published", "rights", "wire", "url"];

/** The metadata of an article: its title, outlet, day, agency, address and rights. */
export function ArticleForm({
  desk,
  article,
  problems,
}: {
  desk: DeskStore;
  article: ArticleView;
  problems: readonly DeskProblem[];
}) {
  const { file, value } = article;
  const publisher = recordOf(value["publisher"]);
  const at = (...path: string[]): DeskProblem[] => problemsAt(problems, file, path);
  const set = (path: YamlPath, to: unknown): void =>
    void desk.save([{ file, edits: [{ path, value: to === "" ? null : to }] }]);
  const setOutlet = (name: string): void => {
    const isShown = name !== "" && article.raw.includes(name);
    void desk.save([
      {
        file,
        edits: [
          { path: ["publisher", "name"], value: name === "" ? null : name },
          { path: ["publisher", "shownAs"], value: isShown ? name : null },
        ],
      },
    ]);
  };
  const developments = desk.state.view?.developments.map((item) => item.value) ?? [];
  const passages = [
    ...developments.flatMap((item) => recordsOf(item["evidence"])),
    ...developments
      .flatMap((item) => recordsOf(item["statements"]))
      .flatMap(({ quotes }) => recordsOf(quotes)),
  ];
  const citing = passages.filter((passage) => textOf(passage["article"]) === article.id).length;
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
        desk={desk}
        label="Title of the article"
        value={textOf(value["title"])}
        problems={at("title")}
        onSave={(text) => set(["title"], text)}
      />
      <Field
        desk={desk}
        label="Outlet, as the text names it"
        value={textOf(publisher["name"])}
        problems={at("publisher")}
        onSave={setOutlet}
      />
      <Field
        desk={desk}
        label="Note on the outlet"
        prose
        value={textOf(publisher["note"])}
        onSave={(text) => set(["publisher", "note"], text)}
      />
      <DateField
        desk={desk}
        value={value["published"]}
        year=""
        passages={[{ text: article.raw, language: textOf(article.value["language"]) || "en" }]}
        problems={at("published")}
        onSave={(changes) => void desk.save([{ file, edits: toDateEdits(["published"], changes) }])}
      />
      <Choice
        desk={desk}
        label="Rights"
        value={textOf(value["rights"])}
        options={Rights.options}
        problems={at("rights")}
        onSave={(rights) => set(["rights"], rights)}
      />
      <Field
        desk={desk}
        label="Agency that the text credits"
        value={textOf(value["wire"])}
        problems={at("wire")}
        onSave={(text) => set(["wire"], text)}
      />
      <Field
        desk={desk}
        label="Address"
        value={textOf(value["url"])}
        problems={at("url")}
        onSave={(text) => set(["url"], text)}
      />
      {recordsOf(value["boilerplate"]).map(
        ({ lines, note }, index) =>
          note !== undefined && (
            <Field
              key={index}
              desk={desk}
              label={`Note on lines ${listOf(lines).map(textOf).join(" to ")} (not published)`}
              value={textOf(note)}
              onSave={(text) => set(["boilerplate", index, "note"], text)}
            />
          ),
      )}
      <RenameForm desk={desk} kind="article" id={article.id} opened={(to) => ({ article: to })} />
      <button type="button" onClick={remove}>
        Remove the article
        {citing > 0 && `, which ${citing} ${citing === 1 ? "passage cites" : "passages cite"}`}
      </button>
      <ProblemNotes desk={desk} problems={problemsElsewhere(problems, file, SHOWN).slice(0, 30)} />
    </details>
  );
}
