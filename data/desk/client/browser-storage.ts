/** What survives a reload of the page: where the editor was, and an article that is not added yet. */
import type { ArticleDraft, DeskState } from "./desk-state.ts";

export type DeskPlace = Pick<DeskState, "pane" | "article" | "development"> & { story: string };

const PLACE = "desk-place";
const draftKey = (story: string): string => `desk-draft:${story}`;

function read(storage: Storage, key: string): unknown {
  try {
    return JSON.parse(storage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function write(storage: Storage, key: string, value: unknown): void {
  try {
    if (value === null) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(value));
  } catch {
    // Without storage, or when it is full, a reload begins anew.
  }
}

/** The place of this tab; null for a tab that was just opened. */
export const readPlace = (): DeskPlace | null =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by storePlace alone
  read(sessionStorage, PLACE) as DeskPlace | null;

export function storePlace({ view, pane, article, development }: DeskState): void {
  if (view) write(sessionStorage, PLACE, { story: view.id, pane, article, development });
}

/** The draft is on this computer until it is added or discarded, also when the browser is closed. */
export function readDraft(story: string): ArticleDraft | null {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by storeDraft alone
  const draft = read(localStorage, draftKey(story)) as ArticleDraft | null;
  return draft && { ...draft, accepted: new Set(draft.accepted) };
}

export function storeDraft(story: string, draft: ArticleDraft): void {
  const isEmpty = draft.pasted === "" && draft.proposal === null;
  write(
    localStorage,
    draftKey(story),
    isEmpty ? null : { ...draft, accepted: [...draft.accepted] },
  );
}
