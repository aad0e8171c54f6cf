import { existsSync, readdirSync, watch, type FSWatcher } from "node:fs";
import { join } from "node:path";

/** Debounce in milliseconds: saving a file often writes it several times. */
const DEBOUNCE = 60;

/** The folder and those in it; none if it was removed. */
const listFolders = (folder: string): string[] =>
  existsSync(folder)
    ? [
        folder,
        ...readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .map(({ parentPath, name }) => join(parentPath, name)),
      ]
    : [];

/**
 * Calls `onChange`, debounced, after changes in a folder or below it, until the returned function is called. Each folder has a watcher:
 * on Linux, Node's recursive one loses a file that is replaced by renaming, as editors and the desk save.
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let watchers: FSWatcher[] = [];
  const stop = (): void => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  const open = (path: string): FSWatcher[] => {
    try {
      return [watch(path, schedule).on("error", schedule)];
    } catch {
      // Removed since it was listed, which the watcher of its parent reports.
      return [];
    }
  };
  const start = (): void => {
    watchers = listFolders(folder).flatMap(open);
  };
  function schedule(): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // Anew, because folders may have been added or replaced.
      stop();
      start();
      onChange();
    }, DEBOUNCE);
  }
  start();
  return stop;
}
