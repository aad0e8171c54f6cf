/** The builder's form: every option of the box, the usual ones first. A field that is empty leaves the box its default. */
import { LANGUAGES } from "../../widget/options.ts";
import type { StoryEntry } from "../corpus/corpus.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";

type Choice = readonly [value: string, text: string];

interface Field {
  name: string;
  label: string;
  /** What the box does where nothing is set; null where something always is. */
  unset: string | null;
  choices?: readonly Choice[];
  /** Of an input, where there are no choices. */
  input?: { type: "number" | "date"; min?: number; max?: number };
}

const THEMES: readonly Choice[] = [
  ["auto", "as the reader's system"],
  ["light", "light"],
  ["dark", "dark"],
];

const nameOf = (language: string): string =>
  new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;

const listUsual = (stories: readonly StoryEntry[]): Field[] => [
  {
    name: "story",
    label: "Story",
    unset: null,
    choices: stories.map(({ id, title }): Choice => [id, title]),
  },
  { name: "theme", label: "Colours", unset: "your page's", choices: THEMES },
  {
    name: "limit",
    label: "Developments in view",
    unset: "6",
    input: { type: "number", min: 1, max: 999 },
  },
  { name: "order", label: "Order", unset: "newest first", choices: [["oldest", "oldest first"]] },
  {
    name: "lang",
    label: "Language of the interface",
    unset: "the story's",
    choices: LANGUAGES.map((code): Choice => [code, nameOf(code)]),
  },
];

const listOthers = (story: StoryEntry, { edition }: EditionIndex): Field[] => [
  {
    name: "actor",
    label: "Only with",
    unset: "everybody",
    choices: edition.actors
      .map(({ id, name }): Choice => [id, name])
      .toSorted((a, b) => a[1].localeCompare(b[1], "en")),
  },
  {
    name: "since",
    label: "Your article's day: what is later is marked as new",
    unset: "read from your page",
    input: { type: "date" },
  },
  {
    name: "edition",
    label: "Frozen at edition",
    unset: "none: it follows the story",
    choices: [
      ...story.editions
        .toReversed()
        .map((kept): Choice => [kept.edition, `${kept.published} · ${kept.edition}`]),
      ...(story.published === null ? [[story.edition, `draft · ${story.edition}`] as const] : []),
    ],
  },
  {
    name: "notice",
    label: "When frozen, say that there is a newer edition",
    unset: "no",
    choices: [["true", "yes"]],
  },
  {
    name: "heading-level",
    label: "Level of the heading",
    unset: "2",
    choices: ["3", "4", "5", "6"].map((level): Choice => [level, level]),
  },
  {
    name: "refresh",
    label: "Look for a new edition every … seconds",
    unset: "only when the page is seen again",
    input: { type: "number", min: 30, max: 99_999 },
  },
];

const FieldRow = ({ field, value }: { field: Field; value: string }) => (
  <label>
    {field.label}
    {field.choices ? (
      <select name={field.name}>
        {field.unset !== null && <option value="">{field.unset}</option>}
        {field.choices.map(([id, text]) => (
          <option value={id} selected={id === value} key={id}>
            {text}
          </option>
        ))}
      </select>
    ) : (
      <input name={field.name} {...field.input} value={value} placeholder={field.unset ?? ""} />
    )}
  </label>
);

interface Props {
  stories: readonly StoryEntry[];
  story: StoryEntry;
  index: EditionIndex;
  options: ReadonlyMap<string, string>;
}

export const BuilderForm = ({ stories, story, index, options }: Props) => {
  const others = listOthers(story, index);
  const rowOf = (field: Field) => (
    <FieldRow
      field={field}
      value={field.name === "story" ? story.id : (options.get(field.name) ?? "")}
      key={field.name}
    />
  );
  return (
    <form method="get" action="/">
      {listUsual(stories).map(rowOf)}
      <details open={others.some(({ name }) => options.has(name))}>
        <summary>More options</summary>
        {others.map(rowOf)}
      </details>
      <button type="submit">Show</button>
      <output id="status" class="soft" />
    </form>
  );
};
