/**
 * Everything that editors write and readers can read, with what has to bear it out. The rules about quotations, names,
 * numbers, loaded words and typography walk this one table, so that a field is under all of them or under none.
 */
import type { Place } from "../../source/diagnostic.ts";
import type { Path, YamlSource } from "../../source/yaml-source.ts";
import type { DateFile } from "../../model/story-files.ts";
import type { Story, StoryClaim, StoryDevelopment } from "../../source/story.ts";
import { findQuotations } from "./quotations.ts";

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

/**
 * Where the words have to come from: the passages of developments (and of a claim), any article of the story, or any
 * article and any published edition, since a correction repeats what was wrong.
 */
export type Scope =
  | { of: "passages"; developments: readonly string[]; claim?: string }
  | { of: "articles" }
  | { of: "history" };

export interface Prose {
  kind: ProseKind;
  text: string;
  place: () => Place;
  scope: Scope;
  /** The editors' note that settles questions about it, and whose note it is; none can be written for an archived text. */
  note: { text: string | undefined; of: string };
  /** For an actor's name or role: the actor. */
  actor?: string;
}

type Field = [kind: ProseKind, text: string | undefined, path: Path];

const ARTICLES: Scope = { of: "articles" };
const HISTORY: Scope = { of: "history" };

/** The fields that are there, with their places. */
const toProse = (
  source: YamlSource,
  scope: Scope,
  note: Prose["note"],
  fields: readonly Field[],
): Prose[] =>
  fields.flatMap(([kind, text, path]) =>
    text === undefined ? [] : [{ kind, text, place: () => source.place(path), scope, note }],
  );

const dateNote = (date: DateFile | undefined, path: Path): Field => [
  "note",
  date?.note,
  [...path, "note"],
];

function listStoryProse({ file: { value, source } }: Story): Prose[] {
  const { title, occasions, origins, standfirst, note } = value;
  const storyNote = { text: note, of: "the story" };
  return [
    ...toProse(source, ARTICLES, storyNote, [["title", title, ["title"]]]),
    ...standfirst.flatMap((sentence, index) =>
      toProse(
        source,
        { of: "passages", developments: sentence.developments },
        { text: sentence.note, of: "the sentence" },
        [["standfirst", sentence.text, ["standfirst", index, "text"]]],
      ),
    ),
    ...toProse(source, ARTICLES, storyNote, [
      ...Object.entries(occasions).map(([id, { name }]): Field => [
        "name",
        name,
        ["occasions", id, "name"],
      ]),
      ...Object.entries(origins).flatMap(([name, { description }]): Field[] => [
        ["name", name, ["origins", name]],
        ["description", description, ["origins", name, "description"]],
      ]),
    ]),
  ];
}

const listActorProse = ({ actors: { value, source } }: Story): Prose[] =>
  Object.entries(value).flatMap(([id, { name, role, note }]) =>
    toProse(source, ARTICLES, { text: note, of: "the actor" }, [
      ["name", name, [id, "name"]],
      ["role", role, [id, "role"]],
    ]).map((prose) => Object.assign(prose, { actor: id })),
  );

const listArticleProse = ({ articles }: Story): Prose[] =>
  [...articles.values()].flatMap(({ value, source }) =>
    toProse(source, ARTICLES, { text: value.note, of: "the article" }, [
      ["name", value.publisher.name, ["publisher", "name"]],
      ["note", value.publisher.note, ["publisher", "note"]],
      dateNote(value.published, ["published"]),
    ]),
  );

function listDevelopmentProse({ id, value, source }: StoryDevelopment): Prose[] {
  const note = { text: value.note, of: "the development" };
  return [
    ...toProse(source, { of: "passages", developments: [id] }, note, [
      ["headline", value.headline, ["headline"]],
      ["summary", value.summary, ["summary"]],
    ]),
    ...toProse(source, ARTICLES, note, [
      dateNote(value.date, ["date"]),
      ...value.statements.flatMap((statement, index): Field[] => [
        ["note", statement.note, ["statements", index, "note"]],
        dateNote(statement.date, ["statements", index, "date"]),
      ]),
    ]),
  ];
}

/** The developments that a claim rests on. */
function listDevelopmentsOf({ value }: StoryClaim, story: Story): string[] {
  const owners = new Map(
    [...story.developments.values()].flatMap((development) =>
      development.value.statements.map((statement) => [statement.id, development.id] as const),
    ),
  );
  return [
    ...value.positions.map(({ statement }) => owners.get(statement ?? "")),
    ...value.others.map(({ development }) => development),
    value.settledBy,
  ].filter((id) => id !== undefined);
}

function listClaimProse(claim: StoryClaim, story: Story): Prose[] {
  const { id, value, source } = claim;
  const note = { text: value.note, of: "the claim" };
  const developments = [...new Set(listDevelopmentsOf(claim, story))];
  return [
    ...toProse(source, { of: "passages", developments, claim: id }, note, [
      ["claim", value.text, ["text"]],
    ]),
    ...toProse(source, ARTICLES, note, [
      ...value.positions.map((position, index): Field => [
        "note",
        position.note,
        ["positions", index, "note"],
      ]),
      ...value.others.flatMap((other, index): Field[] => [
        ["name", other.by, ["others", index, "by"]],
        ["note", other.note, ["others", index, "note"]],
      ]),
    ]),
  ];
}

const listCorrectionProse = ({ corrections: { value, source } }: Story): Prose[] =>
  value.flatMap(({ whatChanged, note }, index) =>
    toProse(source, HISTORY, { text: note, of: "the correction" }, [
      ["correction", whatChanged, [index, "whatChanged"]],
    ]),
  );

const listEditionProse = ({ editions: { value, source } }: Story): Prose[] =>
  value.flatMap(({ note, withdrawal }, index) =>
    toProse(source, HISTORY, { text: undefined, of: "the edition" }, [
      ["publication note", note, [index, "note"]],
      ["reason", withdrawal?.reason, [index, "withdrawal", "reason"]],
    ]),
  );

/** Every piece of editors' prose in a story. */
export const listProse = (story: Story): Prose[] => [
  ...listStoryProse(story),
  ...listActorProse(story),
  ...listArticleProse(story),
  ...[...story.developments.values()].flatMap(listDevelopmentProse),
  ...[...story.claims.values()].flatMap((claim) => listClaimProse(claim, story)),
  ...listCorrectionProse(story),
  ...listEditionProse(story),
];

/** Those that a box shows large: one typography, and no more than a few sentences. */
export const isDisplayed = ({ kind }: Prose): boolean =>
  kind === "title" || kind === "standfirst" || kind === "headline" || kind === "summary";

/** The words between quotation marks of any convention, without the comma or full stop that American usage puts there. */
export const findQuoted = (text: string, language: string): string[] =>
  findQuotations(text, language).map(({ text: words }) => words.replace(/[.,。，]$/u, ""));

/** The text without what is inside quotation marks: only this part speaks in the editors' own voice. */
export function withoutQuoted(text: string, language: string): string {
  let rest = "";
  let at = 0;
  for (const { outerStart, outerEnd } of findQuotations(text, language)) {
    rest += `${text.slice(at, outerStart)}“”`;
    at = outerEnd;
  }
  return rest + text.slice(at);
}
