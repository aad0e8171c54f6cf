/** A rename as changes of files, so that it is saved at once and undone like every other edit. */
import { planRename } from "../../drafting/rename-id.ts";
import type { FileChange, Rename } from "../shared/requests.ts";
import { hashText, readText } from "./file-store.ts";

/** Throws an EditorError where there is no such item, or the new id is taken or no slug. */
export function planRenameChanges(folder: string, { kind, from, to }: Rename): FileChange[] {
  const { files, moves } = planRename(folder, kind, from, to);
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
