/**
 * Every text of a story that editors write and readers can see. The rules about quotations, names, numbers, loaded words and
 * typography read this one list, so that a new field is subject to all of them.
 */
import type { Place } from "../../source/diagnostic.ts";
import type { Path, YamlSource } from "../../source/yaml/yaml-source.ts";
import type { DateFile } from "../../model/story-files.ts";
import {
  indexStatements,
  type Passage,
  type Story,
  type StoryClaim,
  type StoryDevelopment,
} from "../../source/story.ts";
import type { EditorsNote } from "../rule.ts";

export type ProseKind =
  | "title"
  | "standfirst"
  | "headline"
  | "summary"
  | "claim"
  | "note"
  | "name"
  | "role"
  | "description"
  | "correction"
  | "publication note"
  | "reason";

/** Passages of developments, and of a claim. */
export interface PassageScope {
  kind: "passages";
  developments: readonly string[];
  claim?: string;
}

/**
 * The texts that the facts in a field must come from. articles: all articles of the story. archive: all articles and published
 * editions, since a correction repeats what was wrong.
 */
export type SourceScope = PassageScope | { kind: "articles" } | { kind: "archive" };

export interface ProseField {
  kind: ProseKind;
  text: string;
  place: () => Place;
  scope: SourceScope;
  /** The editors' note that settles questions about the text. An archived text cannot have one. */
  note: EditorsNote;
  /** Id of the actor whose name or role it is. */
  actor?: string;
}

type FieldEntry = [kind: ProseKind, text: string | undefined, path: Path];

const ARTICLES: SourceScope = { kind: "articles" };
const ARCHIVE: SourceScope = { kind: "archive" };

/** The entries that have a text. */
const toFields = (
  source: YamlSource,
  scope: SourceScope,
  note: EditorsNote,
  entries: readonly FieldEntry[],
): ProseField[] =>
  entries.flatMap(([kind, text, path]) =>
    text === undefined ? [] : [{ kind, text, place: () => source.place(path), scope, note }],
  );

const toDateNote = (date: DateFile | undefined, path: Path): FieldEntry => [
  "note",
  date?.note,
  [...path, "note"],
];

function listStoryFields({ file: { value, source } }: Story): ProseField[] {
  const { title, occasions, origins, standfirst, note } = value;
  return [
    ...standfirst.flatMap((sentence, index) =>
      toFields(
        source,
        { kind: "passages", developments: sentence.developments },
        { text: sentence.note, owner: "sentence" },
        [["standfirst", sentence.text, ["standfirst", index, "text"]]],
      ),
    ),
    ...toFields(source, ARTICLES, { text: note, owner: "story" }, [
      ["title", title, ["title"]],
      ...Object.entries(occasions).map(([id, { name }]): FieldEntry => [
        "name",
        name,
        ["occasions", id, "name"],
      ]),
      ...Object.entries(origins).flatMap(([name, { description }]): FieldEntry[] => [
        ["name", name, ["origins", name]],
        ["description", description, ["origins", name, "description"]],
      ]),
    ]),
  ];
}

const listActorFields = ({ actors: { value, source } }: Story): ProseField[] =>
  Object.entries(value).flatMap(([id, { name, role, note }]) =>
    toFields(source, ARTICLES, { text: note, owner: "actor" }, [
      ["name", name, [id, "name"]],
      ["role", role, [id, "role"]],
    ]).map((field) => Object.assign(field, { actor: id })),
  );

const listArticleFields = ({ articles }: Story): ProseField[] =>
  [...articles.values()].flatMap(({ value, source }) =>
    toFields(source, ARTICLES, { text: value.note, owner: "article" }, [
      ["name", value.publisher.name, ["publisher", "name"]],
      ["note", value.publisher.note, ["publisher", "note"]],
      toDateNote(value.published, ["published"]),
    ]),
  );

function listDevelopmentFields({ id, value, source }: StoryDevelopment): ProseField[] {
  const note: EditorsNote = { text: value.note, owner: "development" };
  return [
    ...toFields(source, { kind: "passages", developments: [id] }, note, [
      ["headline", value.headline, ["headline"]],
      ["summary", value.summary, ["summary"]],
    ]),
    ...toFields(source, ARTICLES, note, [
      toDateNote(value.date, ["date"]),
      ...value.statements.flatMap((statement, index): FieldEntry[] => [
        ["note", statement.note, ["statements", index, "note"]],
        toDateNote(statement.date, ["statements", index, "date"]),
      ]),
    ]),
  ];
}

/** Ids of the developments that a claim cites. */
function listDevelopmentIds({ value }: StoryClaim, story: Story): string[] {
  const statements = indexStatements(story);
  return [
    ...value.positions.map(({ statement }) => statements.get(statement ?? "")?.development.id),
    ...value.others.map(({ development }) => development),
    value.settledBy,
  ].filter((id) => id !== undefined);
}

function listClaimFields(claim: StoryClaim, story: Story): ProseField[] {
  const { id, value, source } = claim;
  const note: EditorsNote = { text: value.note, owner: "claim" };
  const developments = [...new Set(listDevelopmentIds(claim, story))];
  return [
    ...toFields(source, { kind: "passages", developments, claim: id }, note, [
      ["claim", value.text, ["text"]],
    ]),
    ...toFields(source, ARTICLES, note, [
      ...value.positions.map((position, index): FieldEntry => [
        "note",
        position.note,
        ["positions", index, "note"],
      ]),
      ...value.others.flatMap((other, index): FieldEntry[] => [
        ["name", other.by, ["others", index, "by"]],
        ["note", other.note, ["others", index, "note"]],
      ]),
    ]),
  ];
}

const listCorrectionFields = ({ corrections: { value, source } }: Story): ProseField[] =>
  value.flatMap(({ whatChanged, note }, index) =>
    toFields(source, ARCHIVE, { text: note, owner: "correction" }, [
      ["correction", whatChanged, [index, "whatChanged"]],
    ]),
  );

const listEditionFields = ({ editions: { value, source } }: Story): ProseField[] =>
  value.flatMap(({ note, withdrawal }, index) =>
    toFields(source, ARCHIVE, { text: undefined, owner: "edition" }, [
      ["publication note", note, [index, "note"]],
      ["reason", withdrawal?.reason, [index, "withdrawal", "reason"]],
    ]),
  );

/** Every text that editors wrote for readers, with its scope. */
export const listProseFields = (story: Story): ProseField[] => [
  ...listStoryFields(story),
  ...listActorFields(story),
  ...listArticleFields(story),
  ...[...story.developments.values()].flatMap(listDevelopmentFields),
  ...[...story.claims.values()].flatMap((claim) => listClaimFields(claim, story)),
  ...listCorrectionFields(story),
  ...listEditionFields(story),
];

/** Whether the box shows the text without a click. */
export const isBoxText = ({ kind }: ProseField): boolean =>
  kind === "title" || kind === "standfirst" || kind === "headline" || kind === "summary";

/** The passages in a scope. */
export const listScopePassages = (
  { passages }: Story,
  { developments, claim: id }: PassageScope,
): Passage[] =>
  passages.filter(
    ({ development, claim }) =>
      developments.includes(development?.id ?? "") || (claim !== null && claim.id === id),
  );
