/** The builder's form, generated from the table of options. An empty field stands for the default. */
import { OPTION_TABLE, type OptionDefinition } from "../../../widget/option-table.ts";
import { OPTIONS } from "../../../widget/options.ts";
import type { StoryEntry } from "../../corpus/corpus.ts";
import type { EditionIndex } from "../../corpus/edition-index.ts";
import { formatDay } from "../../corpus/format-day.ts";
import { listPublished } from "../../corpus/published-editions.ts";

type Choice = readonly [value: string, text: string];

interface FormProps {
  stories: readonly StoryEntry[];
  story: StoryEntry;
  index: EditionIndex;
  options: ReadonlyMap<string, string>;
}

const languageName = (language: string): string =>
  new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;

const listEditions = (story: StoryEntry): Choice[] => [
  ...listPublished(story)
    .toReversed()
    .map(({ edition, published }): Choice => [edition, `${formatDay(published)} · ${edition}`]),
  ...(story.published === null ? [[story.edition, `draft · ${story.edition}`] as const] : []),
];

/** The ids in the corpus that an option accepts. */
function listIds(name: string, { stories, story, index }: FormProps): Choice[] {
  if (name === "story") return stories.map(({ id, title }): Choice => [id, title]);
  if (name === "edition") return listEditions(story);
  return index.edition.actors
    .map(({ id, name: actor }): Choice => [id, actor])
    .toSorted((a, b) => a[1].localeCompare(b[1], "en"));
}

/** The choices besides the default; null if the field is a text input. */
function listChoices(
  name: string,
  definition: OptionDefinition,
  props: FormProps,
): Choice[] | null {
  switch (definition.type) {
    case "id":
      return listIds(name, props);
    case "choice":
      return definition.values
        .filter((value) => value !== definition.default)
        .map((value): Choice => [value, value]);
    case "language":
      return definition.values.map((value): Choice => [value, languageName(value)]);
    case "flag":
      return [["true", "yes"]];
    default:
      return null;
  }
}

/** What applies if the option is not set. */
const describeUnset = ({ unset, default: value }: OptionDefinition): string =>
  unset?.replaceAll("`", "") ?? (value === false ? "no" : String(value));

interface InputProps {
  name: string;
  definition: OptionDefinition;
  value: string;
}

const Input = ({ name, definition, value }: InputProps) => {
  const common = { name, value, placeholder: describeUnset(definition) };
  if (definition.type === "integer")
    return <input type="number" min={definition.min} max={definition.max} {...common} />;
  if (definition.type === "day") return <input type="date" {...common} />;
  return <input type="text" {...common} />;
};

interface OptionFieldProps {
  name: string;
  definition: OptionDefinition;
  props: FormProps;
}

const Field = ({ name, definition, props }: OptionFieldProps) => {
  const choices = listChoices(name, definition, props);
  const value = name === "story" ? props.story.id : (props.options.get(name) ?? "");
  return (
    <label>
      {definition.label}
      {choices ? (
        <select name={name}>
          {name !== "story" && <option value="">{describeUnset(definition)}</option>}
          {choices.map(([id, text]) => (
            <option value={id} selected={id === value} key={id}>
              {text}
            </option>
          ))}
        </select>
      ) : (
        <Input name={name} definition={definition} value={value} />
      )}
    </label>
  );
};

/** In the order of the table, without aliases, and without `host`, which is for copies of the script. */
const FIELDS = OPTIONS.filter(([name, { aliasOf }]) => !aliasOf && name !== "host");

export const BuilderForm = (props: FormProps) => (
  <form method="get" action="/">
    <details class="options" open={props.options.size > 0}>
      <summary>
        {OPTION_TABLE.story.label}, order, language, frozen edition and {FIELDS.length - 4} more
        options
      </summary>
      {FIELDS.map(([name, definition]) => (
        <Field name={name} definition={definition} props={props} key={name} />
      ))}
      <button type="submit">Apply</button>
    </details>
    <output id="status" class="status" />
  </form>
);
