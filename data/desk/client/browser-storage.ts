/** What survives a reload of the page, and Back: where the editor was, an article that is not added yet, and texts that are not saved yet. */
import type { ArticleDraft, DeskState } from "./desk-state.ts";

export type DeskPlace = Pick<DeskState, "pane" | "article" | "development"> & { story: string };

const draftKey = (story: string): string => `desk-draft:${story}`;
const textKey = (story: string, field: string): string => `desk-text:${story}:${field}`;

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

/** The place of the tab's present entry in its history; null for a tab that was just opened. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by storePlace alone
export const readPlace = (): DeskPlace | null => history.state as DeskPlace | null;

/** Another place is a new entry, from which Back leads to the one before. */
export function storePlace({ view, pane, article, development }: DeskState): void {
  if (!view) return;
  const place: DeskPlace = { story: view.id, pane, article, development };
  const before = readPlace();
  if (before === null) history.replaceState(place, "");
  else if (JSON.stringify(before) !== JSON.stringify(place)) history.pushState(place, "");
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

/** What was typed into a field of this tab and is not saved yet; null: nothing. */
export const readUnsaved = (story: string, field: string): unknown =>
  read(sessionStorage, textKey(story, field));

export const storeUnsaved = (story: string, field: string, value: unknown): void =>
  write(sessionStorage, textKey(story, field), value);
