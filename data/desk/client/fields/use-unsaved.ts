import { useState } from "preact/hooks";
import { readUnsaved, storeUnsaved } from "../browser-storage.ts";
import { useDesk } from "../desk-context.ts";

/**
 * What is typed and not sent yet, which survives a reload until it is its initial value again. `field` names it within the story.
 * `read` returns what is stored now, also after the component is gone.
 */
export function useUnsaved<T>(
  field: string,
  initial: T,
): [value: T, set: (value: T) => void, read: () => T] {
  const story = useDesk().state.view?.id ?? "";
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written below alone
  const read = (): T => (readUnsaved(story, field) as T | null) ?? initial;
  const [value, setValue] = useState<T>(read);
  const set = (next: T): void => {
    setValue(() => next);
    storeUnsaved(story, field, next === initial ? null : next);
  };
  return [value, set, read];
}
