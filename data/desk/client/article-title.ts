import { textOf } from "../shared/values.ts";
import type { DeskStore } from "./desk-store.ts";

/** The title of an article; its id while it has none. */
export const articleTitle = ({ state }: DeskStore, id: string): string =>
  textOf(state.view?.articles.find((article) => article.id === id)?.value["title"]) || id;
