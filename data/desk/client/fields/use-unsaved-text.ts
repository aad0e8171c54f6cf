import { useState } from "preact/hooks";
import { useUnsaved } from "./use-unsaved.ts";

/** A text that is not saved, and the value that its field had when it was typed. */
interface Unsaved {
  text: string;
  over: string;
}

/** The text of a field until it is saved: across reloads, and when a save is refused. `name` names the field within the story. */
export function useUnsavedText(name: string, value: string) {
  const [unsaved, setUnsaved, readUnsaved] = useUnsaved<Unsaved | null>(name, null);
  const [isRefused, setIsRefused] = useState(false);
  /** Another value has been saved meanwhile, or saving failed: the editor decides which of the two texts it is. */
  const isBeside = unsaved !== null && (isRefused || unsaved.over !== value);
  const discard = (): void => {
    setIsRefused(false);
    setUnsaved(null);
  };
  return {
    /** What was typed before a reload and is to be saved now. */
    restored: unsaved !== null && unsaved.over === value ? unsaved.text : null,
    /** What the field shows instead of its value. */
    inField: unsaved !== null && !isBeside ? unsaved.text : null,
    /** What stands beside the field. */
    beside: isBeside ? unsaved.text : null,
    store: (text: string): void => setUnsaved({ text, over: value }),
    discard,
    /** When the save of a text ends: what was typed after it is stored. */
    settle: (text: string, saving: Promise<boolean>): void => {
      void saving.then((isSaved) => {
        if (!isSaved) setIsRefused(true);
        else if (readUnsaved()?.text === text) discard();
      });
    },
  };
}
