import { useState } from "preact/hooks";
import { useUnsaved } from "./use-unsaved.ts";

/** A text that is not saved, and the value that its field had when it was typed. */
interface Kept {
  text: string;
  over: string;
}

/** The text of a field until it is saved: over a reload, and where a save is refused. `name` names the field within the story. */
export function useKeptText(name: string, value: string) {
  const [kept, setKept, readKept] = useUnsaved<Kept | null>(name, null);
  const [isRefused, setIsRefused] = useState(false);
  /** Another value has been saved meanwhile, or saving failed: the editor decides which of the two texts it is. */
  const isBeside = kept !== null && (isRefused || kept.over !== value);
  const discard = (): void => {
    setIsRefused(false);
    setKept(null);
  };
  return {
    /** What was typed before a reload and is to be saved now. */
    restored: kept !== null && kept.over === value ? kept.text : null,
    /** What the field shows instead of its value. */
    inField: kept !== null && !isBeside ? kept.text : null,
    /** What stands beside the field. */
    beside: isBeside ? kept.text : null,
    keep: (text: string): void => setKept({ text, over: value }),
    discard,
    /** When the save of a text ends: what was typed after it is kept. */
    settle: (text: string, saving: Promise<boolean>): void => {
      void saving.then((isSaved) => {
        if (!isSaved) setIsRefused(true);
        else if (readKept()?.text === text) discard();
      });
    },
  };
}
