/** The desk's state in the browser, and the requests that change it. */
import { curlQuotes } from "../shared/curl-quotes.ts";
import type { SavedFile, SaveResponse, StoryView } from "../shared/desk-api.ts";
import type { FileChange, PendingChange, YamlEdit, YamlPath } from "../shared/requests.ts";
import { textOf } from "../shared/values.ts";
import { fileName } from "../shared/item-names.ts";
import {
  readStories,
  readHashes,
  readStory,
  RequestError,
  saveChanges,
  watchStory,
} from "./api.ts";
import { type ArticleDraft, type DeskState, EMPTY_DRAFT } from "./desk-state.ts";
import { type DeskPlace, readDraft, readPlace, storeDraft, storePlace } from "./browser-storage.ts";

/** The id where the list has it, or else that of its first item. */
const idIn = (list: readonly { id: string }[], id: string | null = null): string | null =>
  (list.find((item) => item.id === id) ?? list[0])?.id ?? null;

export class DeskStore {
  state: DeskState = {
    view: null,
    stories: [],
    pane: "new-story",
    article: null,
    development: null,
    goTo: null,
    draft: EMPTY_DRAFT,
    undo: [],
    redo: [],
    status: "",
  };
  private readonly listeners = new Set<() => void>();
  /** New names of files whose date was changed, for saves that were on their way meanwhile. */
  private readonly moved = new Map<string, string>();
  private queue: Promise<unknown> = Promise.resolve();
  private stopWatching: () => void = () => {};

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  set(changes: Partial<DeskState>): void {
    const { draft } = this.state;
    this.state = { ...this.state, ...changes };
    storePlace(this.state);
    const { view } = this.state;
    if (this.state.draft !== draft && view) storeDraft(view.id, this.state.draft);
    for (const listener of this.listeners) listener();
  }

  /** Changes the article that is being added. */
  editDraft(changes: Partial<ArticleDraft>): void {
    this.set({ draft: { ...this.state.draft, ...changes } });
  }

  /** Goes back, or forward, to a place in the tab's history. */
  async return(place: DeskPlace): Promise<void> {
    if (place.story !== this.state.view?.id) return this.open(place.story, place);
    const { pane, article, development } = place;
    this.set({ pane, article, development, status: "" });
  }

  /** Opens the story of this tab before a reload, or else the first; without any, a new one can be started. */
  async openFirst(status = ""): Promise<void> {
    const stories = await readStories();
    const place = readPlace();
    const story = idIn(stories, place?.story);
    if (story === null) this.set({ view: null, stories, pane: "new-story", status });
    else await this.open(story, place?.story === story ? place : undefined, status);
  }

  /** Opens a story, at a place that it had before, and follows its folder from then on. */
  async open(story: string, place?: DeskPlace, status = ""): Promise<void> {
    const [view, stories] = [await readStory(story), await readStories()];
    this.stopWatching();
    this.stopWatching = watchStory(story, () => void this.reload());
    this.set({
      view,
      stories,
      draft: readDraft(story) ?? EMPTY_DRAFT,
      pane: place?.pane ?? (view.articles.length > 0 ? "write" : "new-article"),
      article: idIn(view.articles, place?.article),
      development: idIn(view.developments, place?.development),
      undo: [],
      redo: [],
      status,
    });
  }

  /** Reloads after a change outside the desk; the desk's saves have updated the view already. */
  private reload(): Promise<void> {
    return this.enqueue(async () => {
      const { view } = this.state;
      if (!view) return;
      const hashes = await readHashes(view.id);
      if (JSON.stringify(hashes) === JSON.stringify(view.hashes)) return;
      this.set({
        view: await readStory(view.id),
        status: "A file changed outside the desk and was read again.",
      });
    });
  }

  /** Words of the newsroom in the typography of the story's language. */
  curl(text: string): string {
    return curlQuotes(text, textOf(this.state.view?.story.value["language"]) || "en");
  }

  /**
   * Runs requests, a refusal of which is shown as the status; undefined where there is one. After a conflict, the story is read again.
   */
  async attempt<T>(task: () => Promise<T>): Promise<T | undefined> {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof RequestError)) throw error;
      const { view } = this.state;
      this.set(
        error.conflict && view
          ? {
              view: await readStory(view.id),
              status: `${error.message}: ${fileName(view, error.file ?? "")}. The desk has read it again; your last change was not saved. What you typed is beside its field.`,
            }
          : { status: error.message },
      );
      return undefined;
    }
  }

  /** Runs a request that writes files after the saves before it, so that its changes are not mistaken for changes outside the desk. */
  enqueue<T>(task: () => Promise<T>): Promise<T> {
    const next = this.queue.then(task, task);
    this.queue = next.catch(() => {});
    return next;
  }

  /** Runs a request that writes files, which can be undone, and then changes the state; resolves to whether they were written. */
  write(
    request: (view: StoryView) => Promise<SaveResponse>,
    changes: Partial<DeskState>,
  ): Promise<boolean> {
    return this.enqueue(() =>
      this.send(request, (saved) =>
        saved.some(({ before, after }) => before !== after)
          ? // An undone step cannot be redone on top of another change.
            { ...changes, undo: [...this.state.undo, saved], redo: [] }
          : changes,
      ),
    );
  }

  private async send(
    request: (view: StoryView) => Promise<SaveResponse>,
    toChanges: (saved: SavedFile[]) => Partial<DeskState>,
  ): Promise<boolean> {
    const isWritten = await this.attempt(async () => {
      if (!this.state.view) return false;
      const { saved, view } = await request(this.state.view);
      this.set({ ...toChanges(saved), view });
      return true;
    });
    return isWritten === true;
  }

  /** Saves edits of one file. */
  edit(file: string, edits: YamlEdit[], status?: string): Promise<boolean> {
    return this.save([{ file, edits }], status);
  }

  /** Saves a value of a file; null removes it. */
  setValue(file: string, path: YamlPath, value: unknown, status?: string): Promise<boolean> {
    return this.edit(file, [{ path, value }], status);
  }

  /** Saves the changes, in order of the calls; resolves to whether they were written. */
  save(changes: PendingChange[], status = "Saved."): Promise<boolean> {
    return this.write(
      async (view) => {
        const based = changes.map((change): FileChange => {
          const isGone = "edits" in change && view.hashes[change.file] === undefined;
          const file = (isGone && this.moved.get(change.file)) || change.file;
          return Object.assign({}, change, { file, base: view.hashes[file] ?? null });
        });
        const response = await saveChanges(view.id, based);
        for (const change of based)
          if ("moveTo" in change && change.moveTo !== undefined)
            this.moved.set(change.file, change.moveTo);
        return response;
      },
      { status },
    );
  }

  undo(): Promise<void> {
    return this.step("undo", "redo", "Undone.");
  }

  redo(): Promise<void> {
    return this.step("redo", "undo", "Done again.");
  }

  private step(from: "undo" | "redo", onto: "undo" | "redo", status: string): Promise<void> {
    return this.enqueue(async () => {
      const step = this.state[from].at(-1);
      if (!step) return;
      await this.send(
        ({ id, hashes }) =>
          saveChanges(
            id,
            step.map(({ file, before }) => ({ file, base: hashes[file] ?? null, text: before })),
          ),
        (saved) => ({
          status,
          [from]: this.state[from].slice(0, -1),
          [onto]: [...this.state[onto], saved],
        }),
      );
    });
  }
}
