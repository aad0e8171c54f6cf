import { Rights } from "../../../model/vocabulary.ts";
import type { ArticleView, DeskProblem, YamlPath } from "../../shared/desk-api.ts";
import { DateField } from "../development/DateField.tsx";
import type { DeskStore } from "../desk-store.ts";
import { Choice, Field } from "../Field.tsx";
import { ProblemNotes, problemsAt, problemsElsewhere } from "../story/ProblemNotes.tsx";
import { recordOf, textOf } from "../../shared/values.ts";

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
        witnesses={[{ text: article.raw, language: textOf(article.value["language"]) || "en" }]}
        problems={at("published")}
        onSave={(changes) =>
          void desk.save([
            {
              file,
              edits: Object.entries(changes).map(([key, to]) => ({
                path: ["published", key],
                value: to,
              })),
            },
          ])
        }
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
      <ProblemNotes desk={desk} problems={problemsElsewhere(problems, file, SHOWN).slice(0, 30)} />
    </details>
  );
}
