import type { DeskProblem, FileView } from "../../shared/desk-api.ts";
import type { YamlPath } from "../../shared/requests.ts";

/** An entry of a development's file, such as a statement or one of its quotes. */
export interface EntryProps {
  file: FileView;
  path: YamlPath;
  value: Record<string, unknown>;
  problems: readonly DeskProblem[];
}
