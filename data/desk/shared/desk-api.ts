/** What the desk's server sends to its page, as JSON. Types only. */
import type { EditionChange } from "../../edition/list-edition-changes.ts";
import type { Diagnostic } from "../../source/diagnostic.ts";
import type { ProblemCode } from "../../source/problem-detail.ts";
import type { EditionsFile } from "../../model/story-files.ts";
import type { Edition } from "../../model/edition.ts";
import type { FileChange, NewArticle, ProposedKey, YamlPath } from "./requests.ts";

/** A file before and after a save, for undo. */
export interface SavedFile {
  file: string;
  before: string | null;
  after: string | null;
}

/** A problem with the value that it is about, if it is in a YAML file, or the words, if it is in a raw text. */
export interface DeskProblem extends Omit<Diagnostic, "file" | "text" | "note" | "level"> {
  /** What the problem is; null where the desk treats it like any other. */
  code: ProblemCode | null;
  /** hint: still to do before the first publication, which it prevents like the others. */
  level: Diagnostic["level"] | "hint";
  /** Path in the story's folder. */
  file: string;
  path: YamlPath | null;
  /** UTF-16 offset of the raw text. */
  offset: number | null;
  /** A remedy that the desk can carry out. */
  fix: { label: string; change: FileChange } | null;
  /** The path of the note that answers the question; null where it is no question. */
  note: YamlPath | null;
}

export type SentenceState = "evidence" | "statement" | "explained" | "boilerplate" | "unaccounted";

/** Offsets are UTF-16 units of the raw text. */
export interface SentenceView {
  start: number;
  end: number;
  state: SentenceState;
  /** Reason of an explained sentence, ids of the developments that cite one, or the kind of boilerplate. */
  why: string;
}

/** A YAML file of the story with its value, valid or not. */
export interface FileView<Value = Record<string, unknown>> {
  id: string;
  file: string;
  value: Value;
}

export interface ArticleView extends FileView {
  raw: string;
  sentences: SentenceView[];
  /** The share of its words that the cited passages show, 0 to 1. */
  quotedShare: number;
}

/** What publishing would change for readers. */
export interface PublicationView {
  changes: EditionChange[];
  /** The names, in the published edition, of what is changed or removed, by id. */
  publishedNames: Record<string, string>;
  /** Changes of meaning without a correction, each with what its correction has to name. */
  uncorrected: { change: EditionChange; target: Record<string, string | true> }[];
  /** Other changes of what readers have seen, which are published only with a confirmation. */
  unconfirmed: EditionChange[];
  /** Whether readers have this edition. */
  published: boolean;
  /** The newsroom's day, YYYY-MM-DD. */
  today: string;
}

/** A story in the list of all. */
export interface StoryChoice {
  id: string;
  title: string;
}

export interface StoryView {
  id: string;
  /** SHA-256 of each file's bytes, by path in the story's folder. */
  hashes: Record<string, string>;
  story: FileView;
  actors: FileView;
  articles: ArticleView[];
  developments: FileView[];
  claims: FileView[];
  /** The latest first. */
  corrections: FileView<Record<string, unknown>[]>;
  problems: DeskProblem[];
  /** The edition as it would be published; null while the story cannot be built. */
  edition: Edition | null;
  /** Ids of developments and claims that the preview leaves out, because they are incomplete. */
  leftOut: string[];
  publication: PublicationView | null;
  /** Whether any edition was published. */
  isPublished: boolean;
  /** The published editions, the latest first, which is the one that readers get. */
  editions: EditionsFile;
}

export interface SaveResponse {
  saved: SavedFile[];
  view: StoryView;
}

/** Of a publication or a withdrawal. */
export interface PublishResponse {
  /** Why nothing was done; empty where it was. */
  refused: string[];
  /** The id of the edition that was published or withdrawn. */
  edition: string | null;
  /** Proposed commit message. */
  message: string;
}

/** What a pasted text seems to be. */
export interface ArticleProposal extends Omit<
  NewArticle,
  "boilerplate" | "dayBasis" | "rights" | "drafts"
> {
  /** Lines of a pasted page that the extractor left out; empty where the whole page was read. */
  cut: string[];
  boilerplate: (NewArticle["boilerplate"][number] & { why: string })[];
  /** What each proposal was read from. */
  reasons: Record<Exclude<ProposedKey, "boilerplate">, string>;
  /** Days that the text states in full, YYYY-MM-DD, in its order. */
  days: string[];
}
