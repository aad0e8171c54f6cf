/** The desk's store for every component. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { StoryView } from "../shared/desk-api.ts";
import type { DeskStore } from "./desk-store.ts";

export const DeskContext = createContext<DeskStore | null>(null);

export function useDesk(): DeskStore {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("no DeskContext around the component");
  return desk;
}

/** The store and the open story, for what is shown only while a story is open. */
export function useStory(): { desk: DeskStore; view: StoryView } {
  const desk = useDesk();
  const { view } = desk.state;
  if (!view) throw new Error("no story is open");
  return { desk, view };
}
