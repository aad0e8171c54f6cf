/** Every option of the box. An empty field leaves the box its default. */
import { LANGUAGES } from "../../widget/options.ts";
import type { StoryEntry } from "../corpus/corpus.ts";
import type { EditionIndex } from "../corpus/edition-index.ts";

type Choice = readonly [value: string, text: string];

interface Field {
  name: string;
  label: string;
  /** The default, in words; null where the field always has a value. */
  unset: string | null;
  choices?: readonly Choice[];
  /** Of an input, where there are no choices. */
  input?: { type: "number" | "date"; min?: number; max?: number };
}

const THEMES: readonly Choice[] = [
  ["auto", "the reader's system's"],
  ["light", "light"],
  ["dark", "dark"],
];

const languageName = (language: string): string =>
  new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;

const listFields = (
  stories: readonly StoryEntry[],
  story: StoryEntry,
  { edition }: EditionIndex,
): Field[] => [
  {
    name: "story",
    label: "Story",
    unset: null,
    choices: stories.map(({ id, title }): Choice => [id, title]),
  },
  { name: "order", label: "Order", unset: "newest first", choices: [["oldest", "oldest first"]] },
  {
    name: "limit",
    label: "Key developments in view",
    unset: "5",
    input: { type: "number", min: 1, max: 999 },
  },
  {
    name: "lang",
    label: "Language of the interface",
    unset: "the story's",
    choices: LANGUAGES.map((code): Choice => [code, languageName(code)]),
  },
  { name: "theme", label: "Colours", unset: "your page's", choices: THEMES },
  {
    name: "actor",
    label: "Only developments with",
    unset: "everybody",
    choices: edition.actors
      .map(({ id, name }): Choice => [id, name])
      .toSorted((a, b) => a[1].localeCompare(b[1], "en")),
  },
  {
    name: "since",
    label: "Day of your article: later developments are marked as new",
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
        .map((archived): Choice => [
          archived.edition,
          `${archived.published} · ${archived.edition}`,
        ]),
      ...(story.published === null ? [[story.edition, `draft · ${story.edition}`] as const] : []),
    ],
  },
  {
    name: "notice",
    label: "When frozen, say that a newer edition exists",
    unset: "no",
    choices: [["true", "yes"]],
  },
  {
    name: "heading-level",
    label: "Level of the heading",
    unset: "2",
    choices: ["1", "3", "4", "5", "6"].map((level): Choice => [level, level]),
  },
  {
    name: "refresh",
    label: "Seconds between checks for a new edition",
    unset: "only when the page becomes visible",
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

export const BuilderForm = ({ stories, story, index, options }: Props) => (
  <form method="get" action="/">
    <details class="options" open={options.size > 0}>
      <summary>Story, order, language, frozen edition and seven more options</summary>
      {listFields(stories, story, index).map((field) => (
        <FieldRow
          field={field}
          value={field.name === "story" ? story.id : (options.get(field.name) ?? "")}
          key={field.name}
        />
      ))}
      <button type="submit">Apply</button>
    </details>
    <output id="status" class="status" />
  </form>
);
