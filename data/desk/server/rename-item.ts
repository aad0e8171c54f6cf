/** A rename as changes of files, so that it is saved at once and undone like every other edit. */
import { EditorError } from "../../source/editor-error.ts";
import { planRename, UnreadableFileError } from "../../drafting/rename-id.ts";
import type { FileChange, Rename } from "../shared/requests.ts";
import { hashText, readText } from "./file-store.ts";

function plan(...request: Parameters<typeof planRename>): ReturnType<typeof planRename> {
  try {
    return planRename(...request);
  } catch (error) {
    if (!(error instanceof UnreadableFileError)) throw error;
    throw new EditorError("A part of the story cannot be read: solve its problem first.");
  }
}

/** Throws an EditorError where there is no such item, or the new id is taken or no slug. */
export function planRenameChanges(folder: string, { kind, from, to }: Rename): FileChange[] {
  const { files, moves } = plan(folder, kind, from, to);
  const moved = new Map(moves);
  const changed = new Set([...files.keys(), ...moved.keys()]);
  return [...changed].flatMap((file): FileChange[] => {
    const before = readText(folder, file) ?? "";
    const text = files.get(file) ?? before;
    const base = hashText(before);
    const target = moved.get(file);
    return target === undefined
      ? [{ file, base, text }]
      : [
          { file, base, text: null },
          { file: target, base: null, text },
        ];
  });
}
