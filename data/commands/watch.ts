/** Watches a folder, debounced. */
import { watch } from "node:fs";

/** Debounce in milliseconds: saving a file often writes it several times. */
const DEBOUNCE = 60;

/** Calls `onChange` after changes in a folder or its subfolders. Returns a function that stops watching. */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, DEBOUNCE);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
