import { valueAt } from "../../source/yaml/value-at.ts";
import type { DeskProblem, FileView } from "../shared/desk-api.ts";
import { labelAt } from "../shared/field-labels.ts";
import type { YamlEdit, YamlPath } from "../shared/requests.ts";
import { recordOf, recordsOf, textOf, textsOf } from "../shared/values.ts";
import { useDesk } from "./desk-context.ts";
import type { DeskStore } from "./desk-store.ts";

/** What a field shows and saves. */
interface FieldBinding<Value = string> {
  /** Names the value within the story. */
  name: string;
  label: string;
  value: Value;
  problems: DeskProblem[];
  /** `status`: what is announced when it is written. */
  onSave: (value: Value, status?: string) => Saving;
}

/** Resolves to whether a value was written; a sentence says why it is not taken. */
export type Saving = Promise<boolean> | string;

/** A file of the story or a part of it, such as a statement: the values and problems of its fields, and their saves. */
export class Entry {
  readonly file: FileView<unknown>;
  /** From the top of the file. */
  readonly path: YamlPath;
  /** Empty where the file has no map at the path. */
  readonly value: Record<string, unknown>;
  private readonly desk: DeskStore;

  constructor(desk: DeskStore, file: FileView<unknown>, path: YamlPath = []) {
    this.desk = desk;
    this.file = file;
    this.path = path;
    this.value = recordOf(valueAt(file.value, path));
  }

  /** The entry of the whole file. */
  get top(): Entry {
    return new Entry(this.desk, this.file);
  }

  /** The part at a key. */
  at(...keys: YamlPath): Entry {
    return new Entry(this.desk, this.file, [...this.path, ...keys]);
  }

  /** The parts in the list at a key. */
  list(key: string): Entry[] {
    return recordsOf(this.value[key]).map((_, index) => this.at(key, index));
  }

  text(key: string): string {
    return textOf(this.value[key]);
  }

  texts(key: string): string[] {
    return textsOf(this.value[key]);
  }

  /** The problems of a value and what is in it; without a key, of the entry. */
  problems(...keys: YamlPath): DeskProblem[] {
    const all = [...this.path, ...keys];
    return (this.desk.state.view?.problems ?? []).filter(
      ({ file, path }) =>
        file === this.file.file && all.every((key, index) => String(path?.[index]) === String(key)),
    );
  }

  /** The problems of the entry as a whole. */
  ownProblems(): DeskProblem[] {
    return this.problems().filter(({ path }) => path?.length === this.path.length);
  }

  /** The problems of the entry in none of its keys that are shown elsewhere. */
  otherProblems(shown: readonly string[]): DeskProblem[] {
    return this.problems().filter(
      ({ path }) => !shown.includes(String(path?.[this.path.length] ?? "")),
    );
  }

  /** Saves a value; null removes it. */
  set(key: string, value: unknown, status?: string): Promise<boolean> {
    return this.desk.setValue(this.file.file, [...this.path, key], value, status);
  }

  /** The edits that set values by their keys, for a save of more than these. */
  edits(values: Record<string, unknown>): YamlEdit[] {
    return Object.entries(values).map(([key, value]) => ({ path: [...this.path, key], value }));
  }

  /** Saves an item at the end of the list at a key. */
  append(key: string, value: unknown): Promise<boolean> {
    return this.desk.edit(this.file.file, [{ path: [...this.path, key], append: value }]);
  }

  /** Saves another value of the entry; null removes it. */
  replace(value: unknown, status?: string): Promise<boolean> {
    return this.desk.setValue(this.file.file, this.path, value, status);
  }

  remove(status?: string): Promise<boolean> {
    return this.replace(null, status);
  }

  /** For a field whose value an empty text removes. */
  field(key: string): FieldBinding {
    return { ...this.requiredField(key), onSave: (text) => this.set(key, text || null) };
  }

  /** For a field of a value that must be there: an empty text is not saved. `toValue` is applied to any other. */
  requiredField(key: string, toValue = (text: string): string => text): FieldBinding {
    return {
      ...this.binding(key),
      value: this.text(key),
      onSave: (text) =>
        text.trim() === ""
          ? "Nothing is entered: what was saved before stays."
          : this.set(key, toValue(text)),
    };
  }

  private binding(key: string): Pick<FieldBinding, "name" | "label" | "problems"> {
    return { name: this.nameOf(key), label: this.labelOf(key), problems: this.problems(key) };
  }

  private labelOf(key: string): string {
    return labelAt(this.file.file, [...this.path, key]);
  }

  /** What names a value within the story, also after its file or its place in a list has changed, where the item has an id. */
  nameOf(key: string): string {
    const { file, id, value } = this.file;
    const keys = this.path.map(
      (part, index) =>
        textOf(recordOf(valueAt(value, this.path.slice(0, index + 1)))["id"]) || part,
    );
    return [file.split("/")[0], id, ...keys, key].join(" ");
  }

  /** For a list of ids. */
  pickList(key: string): FieldBinding<string[]> {
    return {
      ...this.binding(key),
      value: this.texts(key),
      onSave: (ids, status) => this.set(key, ids, status),
    };
  }

  /** For a checkbox, whose value is true or missing. */
  flag(key: string): { label: string; checked: boolean; onChange: (checked: boolean) => void } {
    return {
      label: this.labelOf(key),
      checked: this.value[key] === true,
      onChange: (checked) => this.set(key, checked || null),
    };
  }
}

/** The entry of a whole file. */
export const useEntry = (file: FileView<unknown>): Entry => new Entry(useDesk(), file);
