/** What the desk's page holds: the story as the server reads it, what is open, and the saves that can be undone. */
import type { ArticleProposal, SavedFile, StoryChoice, StoryView } from "../shared/desk-api.ts";
import type { NewArticle, ProposedKey } from "../shared/requests.ts";

export type Pane =
  | "write"
  | "actors"
  | "claims"
  | "story"
  | "box"
  | "publish"
  | "new-article"
  | "new-story";

/** An article that is being added, which stays while other panes are open. */
export interface ArticleDraft {
  pasted: string;
  /** Null until the text is read. */
  proposal: ArticleProposal | null;
  accepted: ReadonlySet<ProposedKey>;
  rights: NewArticle["rights"];
}

export const EMPTY_DRAFT: ArticleDraft = {
  pasted: "",
  proposal: null,
  accepted: new Set(),
  rights: "quotes",
};

export interface DeskState {
  view: StoryView | null;
  stories: StoryChoice[];
  pane: Pane;
  /** Ids of the open article and development. */
  article: string | null;
  development: string | null;
  /** Where in the open article the editor is led to, in UTF-16 units of its raw text; null: nowhere. */
  goTo: number | null;
  draft: ArticleDraft;
  undo: SavedFile[][];
  redo: SavedFile[][];
  /** The last outcome, announced to assistive technology. */
  status: string;
}
