import { Rights } from "../../../model/edition/vocabulary.ts";
import type { ArticleView } from "../../shared/desk-api.ts";
import { enteredLanguage } from "../../shared/passages/article-body.ts";
import { useDesk } from "../desk-context.ts";
import { labelOf } from "../../shared/field-labels.ts";
import { DateField } from "../development/DateField.tsx";
import { useEntry } from "../entry.ts";
import { Choice } from "../fields/Choice.tsx";
import { Disclosure } from "../fields/Disclosure.tsx";
import { Field } from "../fields/Field.tsx";
import { RenameForm } from "../fields/RenameForm.tsx";
import { ProblemNotes } from "../problems/ProblemNotes.tsx";
import { RemoveArticle } from "./RemoveArticle.tsx";

/** Keys whose problems stand at their fields. */
const SHOWN = ["title", "publisher", "published", "rights", "wire", "url"];

/** The metadata of an article: its title, outlet, day, agency, address and rights. */
export function ArticleForm({ article }: { article: ArticleView }) {
  const desk = useDesk();
  const { file } = article;
  const entry = useEntry(article);
  const publisher = entry.at("publisher");
  const setOutlet = (name: string): Promise<boolean> => {
    const isShown = name !== "" && article.raw.includes(name);
    return desk.edit(file, [
      { path: ["publisher", "name"], value: name || null },
      { path: ["publisher", "shownAs"], value: isShown ? name : null },
    ]);
  };
  return (
    <Disclosure
      summary="About this article"
      isUsed={entry.problems().some(({ level }) => level !== "hint")}
    >
      <Field {...entry.requiredField("title")} />
      <Field
        name={publisher.nameOf("name")}
        label={labelOf("shownAs")}
        value={publisher.text("name")}
        problems={[
          ...publisher.ownProblems(),
          ...publisher.problems("name"),
          ...publisher.problems("shownAs"),
        ]}
        onSave={setOutlet}
      />
      <Field prose multiline {...publisher.field("note")} />
      <DateField
        date={entry.at("published")}
        year=""
        passages={[{ text: article.raw, language: enteredLanguage(article) }]}
      />
      <Choice {...entry.field("rights")} options={Rights.options} />
      <Field {...entry.field("wire")} />
      <Field {...entry.field("url")} />
      {entry
        .list("boilerplate")
        .map(
          (range, index) =>
            range.text("note") !== "" && (
              <Field
                key={index}
                {...range.field("note")}
                label={`Note on lines ${range.texts("lines").join(" to ")} (not published)`}
              />
            ),
        )}
      <RenameForm kind="article" id={article.id} opened={(to) => ({ article: to })} />
      <RemoveArticle article={article} />
      <ProblemNotes problems={entry.otherProblems(SHOWN).slice(0, 30)} />
    </Disclosure>
  );
}
