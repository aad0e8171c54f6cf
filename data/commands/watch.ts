/** Calls back after every change under a folder, once for a burst of them. */
import { watch } from "node:fs";

/** Milliseconds of quiet that end a burst: an editor's save is often several writes. */
const QUIET = 60;

/** Runs for ever; returns what stops it. */
export function watchFolder(folder: string, onChange: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(onChange, QUIET);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
