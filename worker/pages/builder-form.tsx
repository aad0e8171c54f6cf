/** The builder's form, from the table of options. An empty field leaves the box its default. */
import { OPTION_TABLE, type OptionDefinition } from "../../widget/option-table.ts";
import { OPTIONS } from "../../widget/options.ts";
import type { StoryEntry } from "../corpus/corpus.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";

type Choice = readonly [value: string, text: string];

interface Props {
  stories: readonly StoryEntry[];
  story: StoryEntry;
  index: EditionIndex;
  options: ReadonlyMap<string, string>;
}

/** Options that the form has no use for: `host` is of copies of the script. */
const LEFT_OUT = new Set(["host"]);

const languageName = (language: string): string =>
  new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;

const listEditions = ({ editions, edition, published }: StoryEntry): Choice[] => [
  ...editions
    .filter(({ withdrawal }) => withdrawal === null)
    .toReversed()
    .map((archived): Choice => [archived.edition, `${archived.published} · ${archived.edition}`]),
  ...(published === null ? [[edition, `draft · ${edition}`] as const] : []),
];

/** The values of an id, which the corpus knows. */
function listIds(name: string, { stories, story, index }: Props): Choice[] {
  if (name === "story") return stories.map(({ id, title }): Choice => [id, title]);
  if (name === "edition") return listEditions(story);
  return index.edition.actors
    .map(({ id, name: actor }): Choice => [id, actor])
    .toSorted((a, b) => a[1].localeCompare(b[1], "en"));
}

/** What can be chosen besides the default; null for an option that is typed in. */
function listChoices(name: string, definition: OptionDefinition, props: Props): Choice[] | null {
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

/** What the box does where the option is not set. */
const describeDefault = ({ unset, default: value }: OptionDefinition): string => {
  const text = unset?.replaceAll("`", "");
  return text ?? (value === false ? "no" : String(value));
};

const Input = ({
  name,
  definition,
  value,
}: {
  name: string;
  definition: OptionDefinition;
  value: string;
}) => {
  const common = { name, value, placeholder: describeDefault(definition) };
  if (definition.type === "integer")
    return <input type="number" min={definition.min} max={definition.max} {...common} />;
  if (definition.type === "day") return <input type="date" {...common} />;
  return <input type="text" {...common} />;
};

const Field = ({ name, definition, props }: FieldProps) => {
  const choices = listChoices(name, definition, props);
  const value = name === "story" ? props.story.id : (props.options.get(name) ?? "");
  return (
    <label>
      {definition.label}
      {choices ? (
        <select name={name}>
          {name !== "story" && <option value="">{describeDefault(definition)}</option>}
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

interface FieldProps {
  name: string;
  definition: OptionDefinition;
  props: Props;
}

/** In the order of the table, without other names of the same option. */
const FIELDS = OPTIONS.filter(([name, { aliasOf }]) => !aliasOf && !LEFT_OUT.has(name));

export const BuilderForm = (props: Props) => (
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
